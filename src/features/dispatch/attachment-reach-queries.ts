import { type Actor, hasRole } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { ownEntries } from './reach-queries.ts'

/** A signed slip: the Party Office and the leaders see it, and the unit whose slip it is. */
export async function seesScan(db: DatabaseTransaction, actor: Actor, recipient: string): Promise<boolean> {
  if (hasRole(actor, 'clerk', 'leader')) return true
  const row = await db
    .selectFrom('dispatch_recipient')
    .select('dispatch_recipient.id')
    .where('dispatch_recipient.ward_id', '=', actor.ward)
    .where('dispatch_recipient.id', '=', recipient)
    .where(ownEntries(actor))
    .executeTakeFirst()
  return row !== undefined
}
