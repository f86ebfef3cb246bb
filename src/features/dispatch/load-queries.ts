import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { Dispatch, DispatchId, Purpose, SubjectKind, SubjectRef } from './dispatch.ts'
import { seesDispatches, superseded } from './reach-queries.ts'
import type { Stage } from './receipt.ts'

/** Sendings of the ward; nothing about who may see them. */
export const selectDispatches = (db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>) =>
  db
    .selectFrom('dispatch')
    .select([
      'dispatch.id',
      'dispatch.subject_kind',
      'dispatch.subject_id',
      'dispatch.line',
      'dispatch.edition',
      'dispatch.title',
      'dispatch.abstract',
      'dispatch.document_date',
      'dispatch.file_sha256',
      'dispatch.file_name',
      'dispatch.media_type',
      'dispatch.purpose',
      'dispatch.required',
      'dispatch.due_on',
      'dispatch.note',
      'dispatch.sent_by',
      'dispatch.sent_at',
    ])
    .select(superseded.as('superseded'))
    .where('dispatch.ward_id', '=', ward)

type Row = Awaited<ReturnType<ReturnType<typeof selectDispatches>['execute']>>[number]

export async function getDispatch(
  db: DatabaseTransaction,
  actor: Actor,
  id: DispatchId | null,
): Promise<Dispatch> {
  const row =
    id === null
      ? undefined
      : await selectDispatches(db, actor)
          .where('dispatch.id', '=', id)
          .where(seesDispatches(actor))
          .executeTakeFirst()
  return toDispatch(found(row, 'dispatch'))
}

/** The same, and nobody else sends, adds or records until the transaction ends. */
export async function getDispatchForUpdate(
  db: DatabaseTransaction,
  actor: Actor,
  id: DispatchId,
): Promise<Dispatch> {
  const row = await db
    .selectFrom('dispatch')
    .select('id')
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .where(seesDispatches(actor))
    .forNoKeyUpdate()
    .executeTakeFirst()
  return getDispatch(db, actor, found(row, 'dispatch').id as DispatchId)
}

/** Every sending of one paper and of what it replaced or was replaced by, the newest edition first. */
export async function listLine(
  db: DatabaseTransaction,
  actor: Actor,
  { line }: Pick<Dispatch, 'line'>,
): Promise<readonly Dispatch[]> {
  const rows = await selectDispatches(db, actor)
    .where('dispatch.line', '=', line)
    .where(seesDispatches(actor))
    .orderBy('dispatch.edition', 'desc')
    .orderBy('dispatch.sent_at', 'desc')
    .execute()
  return rows.map(toDispatch)
}

/** The sendings of one paper, the newest first. */
export async function listDispatchesOf(
  db: DatabaseTransaction,
  actor: Actor,
  { kind, id }: SubjectRef,
): Promise<readonly Dispatch[]> {
  const rows = await selectDispatches(db, actor)
    .where('dispatch.subject_kind', '=', kind)
    .where('dispatch.subject_id', '=', id)
    .where(seesDispatches(actor))
    .orderBy('dispatch.edition', 'desc')
    .orderBy('dispatch.sent_at', 'desc')
    .execute()
  return rows.map(toDispatch)
}

export const toDispatch = (row: Row): Dispatch => ({
  id: row.id as DispatchId,
  subject: { kind: row.subject_kind as SubjectKind, id: row.subject_id },
  line: row.line as DispatchId,
  edition: row.edition,
  superseded: row.superseded,
  title: row.title,
  abstract: row.abstract,
  documentDate: row.document_date as IsoDate | null,
  file: { sha256: row.file_sha256, fileName: row.file_name, mediaType: row.media_type },
  purpose: row.purpose as Purpose,
  required: row.required as Stage,
  dueOn: row.due_on as IsoDate,
  note: row.note,
  sentBy: row.sent_by as AccountId,
  sentAt: row.sent_at,
})
