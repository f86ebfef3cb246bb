import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { Notice } from './notice.ts'
import { reachable, toNotice } from './notice-queries.ts'
import { type SameNotice, sameness } from './same.ts'

/**
 * Notices that seem to be this one, received before or since in whatever format. Compared are those with its file, number, a day or subject in
 * common, and those without number and day; what was given up does not count.
 */
export async function listSame(
  db: DatabaseTransaction,
  actor: Actor,
  notice: Notice,
): Promise<readonly SameNotice[]> {
  const rows = await reachable(db, actor)
    .where('id', '<>', notice.id)
    .where('discarded_at', 'is', null)
    .where('reading_state', '=', 'read')
    .where((where) =>
      where.or([
        where('source_sha256', '=', notice.sourceSha256),
        where('document_date', '=', notice.documentDate),
        where('conference_date', '=', notice.conferenceDate),
        where('subject', '=', notice.subject),
        where.and([where('number', '=', notice.number), where('symbol', '=', notice.symbol)]),
        where.and([where('number', 'is', null), where('document_date', 'is', null)]),
      ]),
    )
    .orderBy('created_at', 'desc')
    .limit(COMPARED)
    .execute()
  return rows.map(toNotice).flatMap((other) => {
    const because = sameness(notice, other)
    return because === null ? [] : [{ notice: other, because }]
  })
}

const COMPARED = 40
