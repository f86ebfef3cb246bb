import type { Actor } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import { ok, type Result } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import type { Deps } from '#platform/deps.ts'
import { hashPassword } from '#platform/password.ts'
import { addAccount, type CreateAccount } from './account-commands.ts'
import { signInNames } from './account-queries.ts'
import { firstPassword, newSeed } from './first-password.ts'
import type { IssuedPassword } from './issue-password-commands.ts'
import { accountPolicy } from './policy.ts'

export type ImportedAccount = Omit<CreateAccount, 'passwordHash' | 'mustChangePassword'>

/** Creates all the accounts or none, each with a first password that is returned once. */
export async function importAccounts(
  deps: Deps,
  actor: Actor,
  rows: readonly ImportedAccount[],
  seed: string = newSeed(),
): Promise<Result<readonly IssuedPassword[]>> {
  const passwords = rows.map((_, index) => firstPassword(seed, `row ${index}`))
  const hashes = await Promise.all(passwords.map((password) => hashPassword(password, deps.passwordCost)))
  const created = await insertAccounts(
    deps,
    actor,
    rows.map((row, index) => ({ ...row, passwordHash: hashes[index] ?? '' })),
  )
  if (!created.ok) return created
  return ok(created.value.map((account, index) => ({ ...account, firstPassword: passwords[index] ?? '' })))
}

const insertAccounts = command('account.import', async (tx, actor, rows: readonly CreateAccount[]) => {
  authorize(accountPolicy, actor, 'import', null)
  const taken = new Set(await signInNames(tx.db, actor.ward))
  const created: { id: AccountId; signInName: string }[] = []
  for (const row of rows) {
    const added = await addAccount(tx, actor, row, taken)
    if (!added.ok) return added
    taken.add(added.value.signInName)
    created.push(added.value)
  }
  await tx.announce({
    type: 'accounts.imported',
    subject: { kind: 'account', id: null },
    data: { accounts: created.map((account) => account.id) },
  })
  return ok(created)
})
