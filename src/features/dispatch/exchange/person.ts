import { type Actor, accountOf } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import { Forbidden } from '#platform/errors.ts'
import { exchangePolicy } from './policy.ts'

/** Who does it, by name: packages are handed over and taken in by people only. */
export function personOf(actor: Actor): AccountId {
  const account = accountOf(actor)
  if (account === null) throw new Forbidden(exchangePolicy.name, 'not a person')
  return account
}
