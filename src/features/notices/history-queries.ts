import type { Actor } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { NoticeId } from './draft.ts'
import { changesBy, type NoticeEvent } from './history.ts'

/** The newest first, what later notices changed when they were issued among it. Only for those who may see the drafts: the history tells of them. */
export async function listHistory(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  notice: NoticeId,
): Promise<readonly NoticeEvent[]> {
  const changers = db
    .selectFrom('clause_change as change')
    .innerJoin('clause', (join) =>
      join.onRef('clause.ward_id', '=', 'change.ward_id').onRef('clause.id', '=', 'change.clause_id'),
    )
    .select('change.by_notice_id')
    .where('change.ward_id', '=', actor.ward)
    .where('clause.notice_id', '=', notice)
  const rows = await db
    .selectFrom('audit_event')
    .select(['seq', 'at', 'actor_id', 'type', 'subject_id', 'data'])
    .where('ward_id', '=', actor.ward)
    .where((where) =>
      where.or([
        where('subject_id', '=', notice),
        where.and([where('type', '=', 'notice.issued'), where('subject_id', 'in', changers)]),
      ]),
    )
    .orderBy('seq', 'desc')
    .limit(200)
    .execute()
  return rows.flatMap((row) => {
    const event = {
      seq: row.seq,
      at: row.at,
      by: row.actor_id as AccountId | null,
      type: row.type,
      data: row.data as unknown as Readonly<Record<string, unknown>>,
    }
    return row.subject_id === notice ? [event] : changesBy(event, notice)
  })
}
