import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId, Id } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'

/** Writes the hash and ends the person's sessions, all but `keep`. `until`: the last day of a first password; null for an own one. */
export async function savePassword(
  db: DatabaseTransaction,
  actor: Actor,
  account: AccountId,
  hash: string,
  until: IsoDate | null,
  keep?: Id<'Session'>,
) {
  await db
    .updateTable('account')
    .set({ password_hash: hash, must_change_password: until !== null, first_password_until: until })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', account)
    .execute()
  let sessions = db.deleteFrom('session').where('ward_id', '=', actor.ward).where('account_id', '=', account)
  if (keep !== undefined) sessions = sessions.where('id', '!=', keep)
  await sessions.execute()
}
