import { sql } from 'kysely'
import type { AccountId, WardId } from '#domain/id.ts'
import { parsePhone } from '#domain/phone.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { AccountClaim, Identity, OpenId } from '#platform/openid.ts'
import type { Seal } from '#platform/seal.ts'

export type OpenIdLink = { readonly linkedAt: Date; readonly lastUsedAt: Date | null }

/** The identity of this provider that opens an account; null when there is none, as where there is no provider. */
export async function findOpenIdLink(
  db: DatabaseTransaction,
  ward: WardId,
  account: AccountId,
  provider: Pick<OpenId, 'issuer'> | undefined,
): Promise<OpenIdLink | null> {
  if (provider === undefined) return null
  const row = await db
    .selectFrom('openid_link')
    .select(['linked_at as linkedAt', 'last_used_at as lastUsedAt'])
    .where('ward_id', '=', ward)
    .where('account_id', '=', account)
    .where('issuer', '=', provider.issuer)
    .executeTakeFirst()
  return row ?? null
}

/** How the database knows an identity. */
export const markOf = (seal: Seal, { issuer, subject }: Identity): Buffer =>
  seal.mark(`openid subject ${JSON.stringify([issuer, subject])}`)

/** Whose account an identity opens. */
export async function findLinkedAccount(
  db: DatabaseTransaction,
  ward: WardId,
  mark: Buffer,
): Promise<AccountId | null> {
  const row = await db
    .selectFrom('openid_link')
    .select('account_id')
    .where('ward_id', '=', ward)
    .where('subject_mark', '=', mark)
    .executeTakeFirst()
  return row === undefined ? null : (row.account_id as AccountId)
}

/** The one active account with this address or number; null for none and for several, as two people may share a telephone. */
export async function findAccountByClaim(
  db: DatabaseTransaction,
  ward: WardId,
  claim: Exclude<AccountClaim, 'sub'>,
  value: string,
): Promise<AccountId | null> {
  const active = db
    .selectFrom('account')
    .select('id')
    .where('ward_id', '=', ward)
    .where('deactivated_at', 'is', null)
    .limit(2)
  const rows = await (claim === 'email'
    ? active.where(sql<boolean>`lower(email) = lower(${value})`)
    : active.where('phone', '=', parsePhone(value))
  ).execute()
  return rows.length === 1 ? (rows[0]?.id as AccountId) : null
}
