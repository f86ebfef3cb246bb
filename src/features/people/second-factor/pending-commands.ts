import type { AccountId, WardId } from '#domain/id.ts'
import type { Tx } from '#platform/command.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { type FirstProof, hashToken, newToken } from '#platform/http/session.ts'

export const PENDING_SECONDS = 600

/** Whose sign-in waits for the code, and what was right already. */
export type Pending = { readonly account: AccountId; readonly first: FirstProof }

/** Remembers for ten minutes that the first proof was right. Returns the secret for the cookie; it is no session and opens nothing. */
export async function beginSecondStep(
  tx: Tx,
  { ward, account, first }: Pending & { readonly ward: WardId },
): Promise<string> {
  const token = newToken()
  await tx.db
    .deleteFrom('pending_sign_in')
    .where('ward_id', '=', ward)
    .where('expires_at', '<=', tx.now)
    .execute()
  await tx.db
    .insertInto('pending_sign_in')
    .values({
      ward_id: ward,
      token_hash: hashToken(token),
      account_id: account,
      first_proof: first,
      expires_at: new Date(tx.now.getTime() + PENDING_SECONDS * 1000),
    })
    .execute()
  return token
}

/** Whose sign-in waits under this secret; null when it has run out, was used, or belongs to another ward. */
export async function findPending(
  db: DatabaseTransaction,
  ward: WardId,
  token: string,
  now: Date,
): Promise<Pending | null> {
  const row = await db
    .selectFrom('pending_sign_in')
    .select(['account_id as account', 'first_proof as first'])
    .where('ward_id', '=', ward)
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', now)
    .$narrowType<Pending>()
    .executeTakeFirst()
  return row ?? null
}

/** False when somebody else was quicker: a sign-in comes to its end once. */
export async function takePending(db: DatabaseTransaction, ward: WardId, token: string): Promise<boolean> {
  const taken = await db
    .deleteFrom('pending_sign_in')
    .where('ward_id', '=', ward)
    .where('token_hash', '=', hashToken(token))
    .executeTakeFirst()
  return taken.numDeletedRows === 1n
}
