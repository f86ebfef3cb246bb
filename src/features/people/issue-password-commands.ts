import type { Actor } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import type { Deps } from '#platform/deps.ts'
import { hashPassword } from '#platform/password.ts'
import { getAccountForUpdate } from './account-queries.ts'
import { firstPassword, newSeed } from './first-password.ts'
import { lastDayOfFirstPassword } from './first-password-queries.ts'
import { accountPolicy } from './policy.ts'
import { savePassword } from './save-password-commands.ts'

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

type Issue = { readonly id: AccountId; readonly hash: string }

const saveIssued = command('account.issue-passwords', async (tx, actor, input: readonly Issue[]) => {
  authorize(accountPolicy, actor, 'issue-password', null)
  const until = await lastDayOfFirstPassword(tx.db, actor, tx.now)
  const accounts: { id: AccountId; signInName: string }[] = []
  for (const { id, hash } of input) {
    const account = await getAccountForUpdate(tx.db, actor.ward, id)
    if (account.deactivated !== null)
      return refuse(
        'deactivated',
        `Tài khoản của ${account.name} đã ngừng sử dụng. Xin mở lại tài khoản trước khi cấp mật khẩu.`,
      )
    await savePassword(tx.db, actor, id, hash, until)
    accounts.push({ id, signInName: account.signInName })
  }
  await tx.announce({
    type: 'account.password-issued',
    subject: { kind: 'account', id: input.length === 1 ? (input[0]?.id ?? null) : null },
    data: { accounts: accounts.map((account) => account.id) },
  })
  return ok(accounts)
})
