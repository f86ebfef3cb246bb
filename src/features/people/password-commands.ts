import { type Actor, accountOf } from '#domain/actor.ts'
import type { AccountId, Id } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'
import { Forbidden, found } from '#platform/errors.ts'
import { hashPassword, verifyPassword } from '#platform/password.ts'
import { getAccountForUpdate } from './account-queries.ts'
import { firstPassword, newSeed } from './first-password.ts'
import { weaknessOf } from './password-rules.ts'
import { accountPolicy, sessionPolicy } from './policy.ts'
import { type Attempt, admitAttempt, forgiveAttempt } from './sign-in-attempts-commands.ts'

export type IssuedPassword = {
  readonly id: AccountId
  readonly signInName: string
  readonly firstPassword: string
}

/** Replaces the passwords of the accounts by first passwords, which are returned once and stored nowhere. */
export async function issueNewPasswords(
  deps: Deps,
  actor: Actor,
  ids: readonly AccountId[],
  seed: string = newSeed(),
): Promise<Result<readonly IssuedPassword[]>> {
  const issued = await Promise.all(
    [...new Set(ids)].map(async (id) => {
      const password = firstPassword(seed, id)
      return { id, password, hash: await hashPassword(password, deps.passwordCost) }
    }),
  )
  const saved = await saveIssued(
    deps,
    actor,
    issued.map(({ id, hash }) => ({ id, hash })),
  )
  if (!saved.ok) return saved
  const passwords = new Map<string, string>(issued.map(({ id, password }) => [id, password]))
  return ok(saved.value.map((account) => ({ ...account, firstPassword: passwords.get(account.id) ?? '' })))
}

export const issueNewPassword = async (
  deps: Deps,
  actor: Actor,
  id: AccountId,
  seed?: string,
): Promise<Result<IssuedPassword>> => {
  const issued = await issueNewPasswords(deps, actor, [id], seed)
  return issued.ok ? ok(found(issued.value[0], 'account')) : issued
}

type Issue = { readonly id: AccountId; readonly hash: string }

const saveIssued = command('account.issue-passwords', async (tx, actor, input: readonly Issue[]) => {
  authorize(accountPolicy, actor, 'issue-password', null)
  const accounts: { id: AccountId; signInName: string }[] = []
  for (const { id, hash } of input) {
    const account = await getAccountForUpdate(tx.db, actor.ward, id)
    if (account.deactivated !== null)
      return refuse(
        'deactivated',
        `Tài khoản của ${account.name} đã ngừng sử dụng. Xin mở lại tài khoản trước khi cấp mật khẩu.`,
      )
    await savePassword(tx.db, actor, id, hash, true)
    accounts.push({ id, signInName: account.signInName })
  }
  await tx.announce({
    type: 'account.password-issued',
    subject: { kind: 'account', id: input.length === 1 ? (input[0]?.id ?? null) : null },
    data: { accounts: accounts.map((account) => account.id) },
  })
  return ok(accounts)
})

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
  await savePassword(tx.db, actor, input.account, input.hash, false, input.session)
  await forgiveAttempt(tx.db, input.attempt)
  await tx.announce({ type: 'account.password-changed', subject: { kind: 'account', id: input.account } })
  return ok(null)
})

type Db = Parameters<typeof getAccountForUpdate>[0]

async function passwordOf(db: Db, actor: Actor, account: AccountId) {
  const query = db
    .selectFrom('account')
    .select(['password_hash as hash', 'sign_in_name as signInName', 'name'])
    .where('ward_id', '=', actor.ward)
    .where('id', '=', account)
    .where('deactivated_at', 'is', null)
  return found(await query.executeTakeFirst(), 'account')
}

/** Writes the hash and ends the person's sessions, all but `keep`. */
async function savePassword(
  db: Db,
  actor: Actor,
  account: AccountId,
  hash: string,
  first: boolean,
  keep?: Id<'Session'>,
) {
  await db
    .updateTable('account')
    .set({ password_hash: hash, must_change_password: first })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', account)
    .execute()
  let sessions = db.deleteFrom('session').where('ward_id', '=', actor.ward).where('account_id', '=', account)
  if (keep !== undefined) sessions = sessions.where('id', '!=', keep)
  await sessions.execute()
}
