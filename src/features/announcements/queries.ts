import type { Selectable } from 'kysely'
import type { Announcement as AnnouncementTable } from '#db/tables.ts'
import type { Actor } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import type { NoticeId } from '#features/notices/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { Announcement, AnnouncementId, Item } from './announcement.ts'

/** Every version ever published of a notice, the latest first. */
export async function listVersions(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  notice: NoticeId,
): Promise<readonly Announcement[]> {
  const rows = await db
    .selectFrom('announcement')
    .selectAll()
    .where('ward_id', '=', actor.ward)
    .where('notice_id', '=', notice)
    .orderBy('version', 'desc')
    .execute()
  return rows.map(toAnnouncement)
}

/** The latest version of every notice that was ever published, withdrawn ones too; the newest first. */
export async function listLatest(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
): Promise<readonly Announcement[]> {
  const rows = await db
    .selectFrom('announcement')
    .distinctOn('notice_id')
    .selectAll()
    .where('ward_id', '=', actor.ward)
    .orderBy('notice_id')
    .orderBy('version', 'desc')
    .execute()
  return rows.map(toAnnouncement).toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime())
}

/** What is public now, the newest first; at most `limit`. */
export const listPublished = async (
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  limit: number,
): Promise<readonly Announcement[]> =>
  (await listLatest(db, actor)).filter(({ withdrawn }) => withdrawn === null).slice(0, limit)

const toAnnouncement = (row: Selectable<AnnouncementTable>): Announcement => ({
  id: row.id as AnnouncementId,
  notice: row.notice_id as NoticeId,
  version: row.version,
  title: row.title,
  items: row.items as unknown as readonly Item[],
  sha256: row.content_sha256,
  publishedBy: row.published_by as AccountId,
  publishedAt: row.published_at,
  withdrawn: row.withdrawn_at === null ? null : { at: row.withdrawn_at, reason: row.withdrawn_reason ?? '' },
})
