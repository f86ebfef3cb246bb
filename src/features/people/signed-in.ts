import type { AccountActor } from '#domain/actor.ts'
import { authorize } from '#platform/command.ts'
import { Forbidden } from '#platform/errors.ts'
import type { HttpContext, Session } from '#platform/http/context.ts'
import { sessionPolicy } from './policy.ts'

/** Whoever looks at the pages of the own account. Throws `Forbidden`, which leads to the sign-in form. */
export function signedIn(c: HttpContext): { readonly actor: AccountActor; readonly session: Session } {
  const { actor, session } = c.var
  authorize(sessionPolicy, actor, 'end-own', null)
  if (actor.kind !== 'account' || session === null) throw new Forbidden(sessionPolicy.name, 'not signed in')
  return { actor, session }
}
