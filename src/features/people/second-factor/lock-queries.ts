import type { AccountId, WardId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'

/** What belongs to an account's sign-in changes under the lock of the account, always taken first. */
export const lockAccount = (db: DatabaseTransaction, ward: WardId, account: AccountId) =>
  db
    .selectFrom('account')
    .select('id')
    .where('ward_id', '=', ward)
    .where('id', '=', account)
    .forUpdate()
    .executeTakeFirstOrThrow()
