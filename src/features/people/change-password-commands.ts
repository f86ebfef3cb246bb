import { type Actor, accountOf } from '#domain/actor.ts'
import type { AccountId, Id } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { reading } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'
import { Forbidden, found } from '#platform/errors.ts'
import { hashPassword, verifyPassword } from '#platform/password.ts'
import { getAccountForUpdate } from './account-queries.ts'
import { weaknessOf } from './password-rules.ts'
import { sessionPolicy } from './policy.ts'
import { savePassword } from './save-password-commands.ts'
import { type Attempt, admitAttempt, forgiveAttempt } from './sign-in-attempts-commands.ts'

export type ChangePassword = {
  readonly current: string
  readonly next: string
  /** The session that stays; all others of the person end. */
  readonly session: Id<'Session'>
}

/** The person's own change. The old password is checked and the new one hashed before the transaction begins. */
export async function changePassword(deps: Deps, actor: Actor, input: ChangePassword): Promise<Result<null>> {
  const account = accountOf(actor)
  if (account === null) throw new Forbidden(sessionPolicy.name, 'change-own-password')
  const owner = await reading(deps, actor, (db) => passwordOf(db, actor, account))
  const attempt = { ward: actor.ward, signInName: `change ${account}`, address: `change ${account}` }
  if (!(await admitAttempt(deps, attempt)).admitted)
    return refuse(
      'too-many',
      'Đã nhập sai mật khẩu đang dùng quá nhiều lần. Xin thử lại sau 15 phút.',
      'current',
    )
  if (!(await verifyPassword(owner.hash, input.current, deps.passwordCost))) {
    const sentTwice = await verifyPassword(owner.hash, input.next, deps.passwordCost)
    return sentTwice
      ? ok(null)
      : refuse('wrong-password', 'Mật khẩu đang dùng chưa đúng. Xin nhập lại.', 'current')
  }
  if (input.next === input.current)
    return refuse('same-password', 'Mật khẩu mới phải khác mật khẩu đang dùng.', 'next')
  const weakness = weaknessOf(input.next, owner)
  if (weakness !== null) return refuse('weak-password', weakness, 'next')
  const hash = await hashPassword(input.next, deps.passwordCost)
  return saveOwn(deps, actor, { account, before: owner.hash, hash, session: input.session, attempt })
}

type OwnChange = {
  readonly attempt: Attempt
  readonly account: AccountId
  readonly before: string | null
  readonly hash: string
  readonly session: Id<'Session'>
}

const saveOwn = command('account.change-password', async (tx, actor, input: OwnChange) => {
  await getAccountForUpdate(tx.db, actor.ward, input.account)
  authorize(sessionPolicy, actor, 'change-own-password', null)
  const now = await passwordOf(tx.db, actor, input.account)
  if (now.hash !== input.before)
    return refuse('stale', 'Mật khẩu vừa được đổi ở nơi khác. Xin đăng nhập lại.', 'current')
  await savePassword(tx.db, actor, input.account, input.hash, null, input.session)
  await forgiveAttempt(tx.db, input.attempt)
  await tx.announce({ type: 'account.password-changed', subject: { kind: 'account', id: input.account } })
  return ok(null)
})

async function passwordOf(db: DatabaseTransaction, actor: Actor, account: AccountId) {
  const query = db
    .selectFrom('account')
    .select(['password_hash as hash', 'sign_in_name as signInName', 'name'])
    .where('ward_id', '=', actor.ward)
    .where('id', '=', account)
    .where('deactivated_at', 'is', null)
  return found(await query.executeTakeFirst(), 'account')
}
