import { type Actor, accountOf } from '#domain/actor.ts'
import type { AccountId, WardId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'

export async function hasFeed(db: DatabaseTransaction, actor: Actor): Promise<boolean> {
  const row = await db
    .selectFrom('account')
    .select('calendar_token_hash')
    .where('ward_id', '=', actor.ward)
    .where('id', '=', accountOf(actor))
    .executeTakeFirstOrThrow()
  return row.calendar_token_hash !== null
}

/** Whose deadlines the address shows. A wrong or ended address is simply not there. */
export async function getFeedOwner(db: DatabaseTransaction, ward: WardId, hash: Buffer): Promise<AccountId> {
  const row = await db
    .selectFrom('account')
    .select('id')
    .where('ward_id', '=', ward)
    .where('calendar_token_hash', '=', hash)
    .executeTakeFirst()
  return found(row, 'calendar').id as AccountId
}
