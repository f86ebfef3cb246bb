import type { Actor } from '#domain/actor.ts'
import type { AccountId, Id } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'

/** Writes the hash and ends the person's sessions, all but `keep`. */
export async function savePassword(
  db: DatabaseTransaction,
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
