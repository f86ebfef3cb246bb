import type { Actor } from '#domain/actor.ts'
import type { AccountId, WardId } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { personOf } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'
import { verifyPassword } from '#platform/password.ts'
import { type Attempt, admitAttempt, tooMany } from '../sign-in-attempts-commands.ts'

/** Guesses of whoever is signed in already; the page that changes the password counts under the same name. */
export const ownPasswordAttempt = (ward: WardId, account: AccountId): Attempt => ({
  ward,
  signInName: `change ${account}`,
  address: `change ${account}`,
})

/** Counts the guess, then looks at it; the command that follows forgives it. */
export async function checkOwnPassword(deps: Deps, actor: Actor, password: string): Promise<Result<null>> {
  const admission = await admitAttempt(deps, ownPasswordAttempt(actor.ward, personOf(actor)))
  if (!admission.admitted) return refuse('too-many', tooMany(admission.until, deps.clock.now()), 'password')
  const { hash } = await reading(deps, actor, (db) =>
    db
      .selectFrom('account')
      .select('password_hash as hash')
      .where('ward_id', '=', actor.ward)
      .where('id', '=', personOf(actor))
      .executeTakeFirstOrThrow(),
  )
  return (await verifyPassword(hash, password, deps.passwordCost))
    ? ok(null)
    : refuse('wrong-password', 'Mật khẩu đang dùng chưa đúng. Xin nhập lại.', 'password')
}
