import type { AccountId, Id, WardId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'

export type PasskeyId = Id<'Passkey'>
export type Passkey = {
  readonly id: PasskeyId
  readonly credential: string
  readonly name: string
  readonly addedAt: Date
  readonly lastUsedAt: Date | null
}

/** A person's passkeys, the newest first. */
export async function listPasskeys(
  db: DatabaseTransaction,
  ward: WardId,
  account: AccountId,
): Promise<readonly Passkey[]> {
  const rows = await db
    .selectFrom('passkey')
    .select(['id', 'credential', 'name', 'added_at as addedAt', 'last_used_at as lastUsedAt'])
    .where('ward_id', '=', ward)
    .where('account_id', '=', account)
    .orderBy('added_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows as Passkey[]
}

/** Where nobody has one, the sign-in form does not speak of them. */
export async function wardHasPasskeys(db: DatabaseTransaction, ward: WardId): Promise<boolean> {
  const one = await db
    .selectFrom('passkey')
    .select('id')
    .where('ward_id', '=', ward)
    .limit(1)
    .executeTakeFirst()
  return one !== undefined
}
