import { type AccountActor, hasRole } from '#domain/actor.ts'
import { Forbidden } from '#platform/errors.ts'
import type { HttpContext } from '#platform/http/context.ts'
import type { PetitionOrigin } from '../petition.ts'

/** Who writes down what others say says with it how the words came in. */
export const originOf = (person: AccountActor, paper: boolean): PetitionOrigin =>
  hasRole(person, 'clerk', 'front') ? (paper ? 'paper' : 'desk') : 'group-head'

/** Throws `Forbidden` for everybody who never writes down what others say. */
export function writerOf(c: HttpContext): AccountActor {
  const { actor } = c.var
  if (actor.kind !== 'account' || !hasRole(actor, 'clerk', 'front', 'group-head'))
    throw new Forbidden('petition', 'enter')
  return actor
}
