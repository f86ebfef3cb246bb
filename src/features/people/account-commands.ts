import type { Actor } from '#domain/actor.ts'
import { type AccountId, newId } from '#domain/id.ts'
import { sortKeyParts } from '#domain/name.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { foldWhitespace } from '#domain/text.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import type { Deps } from '#platform/deps.ts'
import { hashPassword } from '#platform/password.ts'
import type { AccountFacts, RoleGrant } from './account.ts'
import { getAccountForUpdate, signInNames } from './account-queries.ts'
import { firstPassword, newSeed } from './first-password.ts'
import { lastDayOfFirstPassword } from './first-password-queries.ts'
import { accountPolicy } from './policy.ts'
import { grantAll } from './role-commands.ts'
import { proposeSignInName, SIGN_IN_NAME, SIGN_IN_NAME_RULE } from './sign-in-name.ts'
import { staleRefusal } from './stale-queries.ts'

export type CreateAccount = Partial<AccountFacts> & {
  readonly name: string
  /** Proposed from the name when absent. */
  readonly signInName?: string | null
  readonly roles: readonly RoleGrant[]
  /** Made beforehand, for many accounts of a demo; then no first password is made. */
  readonly passwordHash?: string
  /** True for a first password; false for a hash made beforehand, unless said. */
  readonly mustChangePassword?: boolean
}
export type NewAccount = {
  readonly id: AccountId
  readonly signInName: string
  readonly firstPassword: string | null
}

/** Creates an account and its first password, which is returned once and stored nowhere. `seed`: see `firstPassword`. */
export async function createAccount(
  deps: Deps,
  actor: Actor,
  input: CreateAccount,
  seed: string = newSeed(),
): Promise<Result<NewAccount>> {
  const password = input.passwordHash === undefined ? firstPassword(seed, 'new') : null
  const passwordHash = input.passwordHash ?? (await hashPassword(password ?? '', deps.passwordCost))
  const created = await insertAccount(deps, actor, {
    mustChangePassword: password !== null,
    ...input,
    passwordHash,
  })
  return created.ok ? ok({ ...created.value, firstPassword: password }) : created
}

const insertAccount = command('account.create', async (tx, actor, input: CreateAccount) => {
  authorize(accountPolicy, actor, 'create', null)
  const taken = await signInNames(tx.db, actor.ward)
  const added = await addAccount(tx, actor, input, taken)
  if (!added.ok) return added
  await tx.announce({
    type: 'account.created',
    subject: { kind: 'account', id: added.value.id },
    data: { signInName: added.value.signInName, roles: input.roles },
  })
  return added
})

/** The rows of one new account; the caller has authorized and announces. */
export async function addAccount(tx: Tx, actor: Actor, input: CreateAccount, taken: ReadonlySet<string>) {
  const facts = factsOf(input)
  const signInName = input.signInName || proposeSignInName(facts.name, (name) => taken.has(name))
  if (!SIGN_IN_NAME.test(signInName)) return badSignInName
  const id = newId<'Account'>(tx.now.getTime()) as AccountId
  const mustChange = input.mustChangePassword ?? true
  const passwordHash = input.passwordHash ?? null
  await tx.db
    .insertInto('account')
    .values({
      ward_id: actor.ward,
      id,
      sign_in_name: signInName,
      ...toRow(facts),
      password_hash: passwordHash,
      must_change_password: mustChange,
      first_password_until:
        mustChange && passwordHash !== null ? await lastDayOfFirstPassword(tx.db, actor, tx.now) : null,
      created_at: tx.now,
    })
    .execute()
  const refused = await grantAll(tx, actor, id, input.roles)
  return refused ?? ok({ id, signInName })
}

export type ChangeAccount = AccountFacts & {
  readonly id: AccountId
  readonly version: number
  readonly signInName: string
}

export const changeAccount = command('account.change', async (tx, actor, input: ChangeAccount) => {
  const before = await getAccountForUpdate(tx.db, actor.ward, input.id)
  authorize(accountPolicy, actor, 'change', before)
  if (before.version !== input.version) return staleRefusal(tx.db, actor.ward, input.id)
  if (!SIGN_IN_NAME.test(input.signInName)) return badSignInName
  const facts = factsOf(input)
  await tx.db
    .updateTable('account')
    .set({ ...toRow(facts), sign_in_name: input.signInName, version: before.version + 1 })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', input.id)
    .execute()
  const changed = Object.entries({ ...facts, signInName: input.signInName })
    .filter(([key, value]) => before[key as keyof typeof before] !== value)
    .map(([key]) => key)
  await tx.announce({
    type: 'account.changed',
    subject: { kind: 'account', id: input.id },
    data: { changed },
  })
  return ok({ id: input.id })
})

const badSignInName = refuse('sign-in-name', SIGN_IN_NAME_RULE, 'signInName')

const factsOf = (input: Partial<AccountFacts> & { readonly name: string }): AccountFacts => ({
  name: foldWhitespace(input.name),
  position: input.position ?? null,
  phone: input.phone ?? null,
  email: input.email ?? null,
})

function toRow(facts: AccountFacts) {
  const { givenKey, familyKey, middleKey } = sortKeyParts(facts.name)
  return { ...facts, given_key: givenKey, rest_key: `${familyKey} ${middleKey}` }
}
