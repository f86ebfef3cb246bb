import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId, Id } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { endSessions } from './open-session-commands.ts'

/** Writes the hash and ends the person's sessions, all but `keep`, and every sign-in that waits for its code. The second factor stays. `until`: the last day of a first password; null for an own one. */
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
  await endSessions(db, actor, account, keep)
}
