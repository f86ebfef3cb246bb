import type { Actor } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { NoticeId } from './draft.ts'
import type { NoticeEvent } from './history.ts'

/** The newest first. Only for those who may see the drafts: the history tells of them. */
export async function listHistory(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  notice: NoticeId,
): Promise<readonly NoticeEvent[]> {
  const rows = await db
    .selectFrom('audit_event')
    .select(['seq', 'at', 'actor_id', 'type', 'data'])
    .where('ward_id', '=', actor.ward)
    .where('subject_id', '=', notice)
    .orderBy('seq', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    seq: row.seq,
    at: row.at,
    by: row.actor_id as AccountId | null,
    type: row.type,
    data: row.data as unknown as Readonly<Record<string, unknown>>,
  }))
}
