import type { Actor } from '#domain/actor.ts'
import { can } from '#domain/permission.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { Entry, EntryId } from './entry.ts'
import { registerPolicy } from './policy.ts'

/** The line of the book that a paper stands on; null when it stands on none, or the reader may not look into the book. */
export async function findEntryOf(
  db: DatabaseTransaction,
  actor: Actor,
  { kind, id }: NonNullable<Entry['source']>,
): Promise<EntryId | null> {
  if (!can(registerPolicy, actor, 'read', null)) return null
  const row = await db
    .selectFrom('register_entry')
    .select('id')
    .where('ward_id', '=', actor.ward)
    .where('source_kind', '=', kind)
    .where('source_id', '=', id)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? null : (row.id as EntryId)
}
