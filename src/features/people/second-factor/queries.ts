import type { Actor } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'

export type SecondFactor = {
  readonly addedAt: Date
  readonly lastUsedAt: Date
  readonly recoveryCodesLeft: number
}

/** The authenticator app of an account; null when the password alone opens it. */
export async function findSecondFactor(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  account: AccountId,
): Promise<SecondFactor | null> {
  const row = await db
    .selectFrom('authenticator')
    .select((column) => [
      'added_at as addedAt',
      'last_used_at as lastUsedAt',
      column
        .selectFrom('recovery_code')
        .select((code) => code.cast<number>(code.fn.countAll(), 'integer').as('left'))
        .whereRef('recovery_code.ward_id', '=', 'authenticator.ward_id')
        .whereRef('recovery_code.account_id', '=', 'authenticator.account_id')
        .where('used_at', 'is', null)
        .as('left'),
    ])
    .where('ward_id', '=', ward)
    .where('account_id', '=', account)
    .executeTakeFirst()
  return row === undefined
    ? null
    : { addedAt: row.addedAt, lastUsedAt: row.lastUsedAt, recoveryCodesLeft: row.left ?? 0 }
}

/** How an account is opened beside or instead of the password alone. */
export type Guards = { readonly twoSteps: boolean; readonly passkey: boolean }

/** Every account of the ward that the password alone does not guard. */
export async function listGuards(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
): Promise<ReadonlyMap<AccountId, Guards>> {
  const twoSteps = await db
    .selectFrom('authenticator')
    .select('account_id')
    .where('ward_id', '=', ward)
    .execute()
  const passkeys = await db
    .selectFrom('passkey')
    .select('account_id')
    .where('ward_id', '=', ward)
    .distinct()
    .execute()
  const [authenticators, keys] = [twoSteps, passkeys].map(
    (rows) => new Set(rows.map((row) => row.account_id)),
  )
  return new Map(
    [...new Set([...(authenticators ?? []), ...(keys ?? [])])].map((id) => [
      id as AccountId,
      { twoSteps: authenticators?.has(id) === true, passkey: keys?.has(id) === true },
    ]),
  )
}
