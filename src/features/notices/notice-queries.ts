import type { Selectable } from 'kysely'
import type { Notice as NoticeRow } from '#db/tables.ts'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import type { Regime } from '#features/formats/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { NoticeId } from './draft.ts'
import type { Notice, ReadingState } from './notice.ts'
import { noticePolicy } from './policy.ts'

/** Within reach: drafts for those who prepare them, issued ones for everyone in the work. Throws `NotFound`. */
export async function getNotice(db: DatabaseTransaction, actor: Actor, id: NoticeId | null): Promise<Notice> {
  const row = id === null ? undefined : await reachable(db, actor).where('id', '=', id).executeTakeFirst()
  return toNotice(found(row, 'notice'))
}

export async function getNoticeForUpdate(
  db: DatabaseTransaction,
  actor: Actor,
  id: NoticeId,
): Promise<Notice> {
  const row = await reachable(db, actor).where('id', '=', id).forUpdate().executeTakeFirst()
  return toNotice(found(row, 'notice'))
}

/** The notice by which a paper composed here is followed; one that was given up does not count. */
export async function findNoticeOfDocument(
  db: DatabaseTransaction,
  actor: Actor,
  document: string,
): Promise<Notice | null> {
  const row = await reachable(db, actor)
    .where('document_id', '=', document)
    .where('discarded_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? null : toNotice(row)
}

/** Every notice the actor may know of; conditions are added by the caller. */
export function reachable(db: DatabaseTransaction, actor: Actor) {
  const query = db.selectFrom('notice').select(columns).where('ward_id', '=', actor.ward)
  if (actor.kind === 'system' || can(noticePolicy, actor, 'read-draft', null)) return query
  return can(noticePolicy, actor, 'list', null)
    ? query.where('issued_at', 'is not', null)
    : query.where('id', 'is', null)
}

export const columns = [
  'id',
  'type',
  'number',
  'symbol',
  'document_date',
  'place',
  'subject',
  'conference_date',
  'format_regime',
  'signer_authority',
  'signer_position',
  'signer_name',
  'origin',
  'document_id',
  'needs_check',
  'source_sha256',
  'text',
  'reading_state',
  'reading_progress',
  'reading_message',
  'created_by',
  'created_at',
  'issued_at',
  'text_sha256',
  'discarded_at',
  'discarded_reason',
  'version',
] as const

export const toNotice = (row: Pick<Selectable<NoticeRow>, (typeof columns)[number]>): Notice => ({
  id: row.id as NoticeId,
  type: row.type,
  number: row.number,
  symbol: row.symbol,
  documentDate: row.document_date as IsoDate | null,
  place: row.place,
  subject: row.subject,
  conferenceDate: row.conference_date as IsoDate | null,
  regime: row.format_regime as Regime['key'] | null,
  signer: { authority: row.signer_authority, position: row.signer_position, name: row.signer_name },
  origin: row.origin as Notice['origin'],
  documentId: row.document_id,
  needsCheck: row.needs_check,
  sourceSha256: row.source_sha256,
  text: row.text,
  readingState: row.reading_state as ReadingState,
  readingProgress: row.reading_progress,
  readingMessage: row.reading_message,
  createdBy: row.created_by as AccountId,
  createdAt: row.created_at,
  issuedAt: row.issued_at,
  textSha256: row.text_sha256,
  discardedAt: row.discarded_at,
  discardedReason: row.discarded_reason,
  version: row.version,
})
