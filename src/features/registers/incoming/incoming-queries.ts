import { type Expression, type SqlBool, sql } from 'kysely'
import { type Actor, hasRole, unitsOf } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { searchWords } from '#platform/db/word-search.ts'
import { found } from '#platform/errors.ts'
import type { AttachmentReach } from '#platform/feature.ts'
import type { BookId } from '../book.ts'
import type { Cursor } from '../cursor.ts'
import type { InFilter } from './filter.ts'
import type { Incoming, IncomingId, Reading } from './incoming.ts'

/** Lines within reach, the latest first; `next` names the last one when there are more. */
export async function listIncoming(
  db: DatabaseTransaction,
  actor: Actor,
  filter: InFilter,
  page: { readonly after: Cursor | null; readonly limit: number; readonly today: IsoDate },
): Promise<{ readonly rows: readonly Incoming[]; readonly next: Cursor | null }> {
  let query = matching(db, actor, filter, page.today)
  const { after, limit } = page
  if (after !== null)
    query = query.where(
      sql<SqlBool>`(document.arrived_on, document.number, document.id) < (${after.day}::date, ${after.number}::int, ${after.id}::uuid)`,
    )
  const rows = await query
    .orderBy('document.arrived_on', 'desc')
    .orderBy('document.number', 'desc')
    .orderBy('document.id', 'desc')
    .limit(limit + 1)
    .execute()
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return {
    rows: rows.slice(0, limit).map(toIncoming),
    next: last === undefined ? null : { day: last.arrived_on as IsoDate, number: last.number, id: last.id },
  }
}

function matching(db: DatabaseTransaction, actor: Actor, filter: InFilter, today: IsoDate) {
  let query = selectIncoming(db, actor).where(withinReach(actor))
  if (filter.text !== null)
    query = query.where(
      searchWords(filter.text, (wanted) => sql<SqlBool>`document.search @@ (${wanted})`).any,
    )
  if (filter.book !== null) query = query.where('document.book_id', '=', filter.book)
  if (filter.unit !== null) query = query.where('document.unit_id', '=', filter.unit)
  if (filter.from !== null) query = query.where('document.arrived_on', '>=', filter.from)
  if (filter.to !== null) query = query.where('document.arrived_on', '<=', filter.to)
  if (filter.standing === null) return query
  if (filter.standing === 'huy') return query.where('document.voided_at', 'is not', null)
  query = query.where('document.voided_at', 'is', null)
  if (filter.standing === 'xong') return query.where('document.done_on', 'is not', null)
  query = query.where('document.done_on', 'is', null)
  if (filter.standing === 'chua-chuyen') return query.where('document.unit_id', 'is', null)
  return filter.standing === 'qua-han' ? query.where('document.deadline', '<', today) : query
}

/** Every line that fits, a few hundred in memory at a time. */
export async function* exportedIncoming(
  db: DatabaseTransaction,
  actor: Actor,
  filter: InFilter,
  today: IsoDate,
): AsyncGenerator<Incoming> {
  let after: Cursor | null = null
  do {
    const page: Awaited<ReturnType<typeof listIncoming>> = await listIncoming(db, actor, filter, {
      after,
      limit: 500,
      today,
    })
    yield* page.rows
    after = page.next
  } while (after !== null)
}

export async function getIncoming(
  db: DatabaseTransaction,
  actor: Actor,
  id: IncomingId | null,
): Promise<Incoming> {
  const query = selectIncoming(db, actor).where('document.id', '=', id).where(withinReach(actor))
  return toIncoming(found(id === null ? undefined : await query.executeTakeFirst(), 'incoming document'))
}

export async function getIncomingForUpdate(
  db: DatabaseTransaction,
  actor: Actor,
  id: IncomingId,
): Promise<Incoming> {
  const query = selectIncoming(db, actor)
    .where('document.id', '=', id)
    .where(withinReach(actor))
    .forUpdate('document')
  return toIncoming(found(await query.executeTakeFirst(), 'incoming document'))
}

/** Papers that may be the same: of the same sender with the same number and date, or with a file of the same bytes. */
export async function listSame(
  db: DatabaseTransaction,
  actor: Actor,
  paper: {
    readonly sender: string
    readonly code: string | null
    readonly documentDate: IsoDate | null
    readonly files: readonly string[]
    readonly except?: IncomingId
  },
): Promise<readonly Incoming[]> {
  const { sender, code, documentDate, files, except } = paper
  const words =
    code === null || documentDate === null
      ? sql<SqlBool>`false`
      : sql<SqlBool>`document.same_key = fold(${sender}) || ' ' || replace(fold(${code}), ' ', '') || ' ' || (${documentDate}::date - date '2000-01-01')::text`
  const bytes =
    files.length === 0
      ? sql<SqlBool>`false`
      : sql<SqlBool>`document.id in (select owner_id from attachment where ward_id = ${actor.ward} and owner_kind = 'incoming'
          and sha256 = any(${[...files]}::text[]))`
  let query = selectIncoming(db, actor)
    .where(withinReach(actor))
    .where('document.voided_at', 'is', null)
    .where((where) => where.or([words, bytes]))
  if (except !== undefined) query = query.where('document.id', '!=', except)
  const rows = await query.orderBy('document.entered_at').limit(5).execute()
  return rows.map(toIncoming)
}

/** Its files are for those who see the paper; those of a paper that seems to be secret for nobody. */
export const seesIncoming: AttachmentReach = async (db, actor, id) =>
  (await selectIncoming(db, actor)
    .where('document.id', '=', id)
    .where('document.reading', 'not in', ['secret', 'destroyed'])
    .where(withinReach(actor))
    .executeTakeFirst()) !== undefined

/** The Party Office and the leaders see everything that came in; people of a unit what was passed on to it. */
function withinReach(actor: Actor): Expression<SqlBool> {
  if (actor.kind === 'system' || hasRole(actor, 'clerk', 'leader')) return sql<SqlBool>`true`
  const units = unitsOf(actor, 'unit-head', 'unit-officer')
  return units.length === 0
    ? sql<SqlBool>`false`
    : sql<SqlBool>`(document.unit_id = any(${[...units]}::uuid[]) and document.voided_at is null)`
}

/** Papers with their book and unit; nothing about who may see them. */
export const selectIncoming = (db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>) =>
  db
    .selectFrom('incoming_document as document')
    .innerJoin('register_book as book', (join) =>
      join.onRef('book.ward_id', '=', 'document.ward_id').onRef('book.id', '=', 'document.book_id'),
    )
    .leftJoin('unit', (join) =>
      join.onRef('unit.ward_id', '=', 'document.ward_id').onRef('unit.id', '=', 'document.unit_id'),
    )
    .select(['document.id', 'document.book_id', 'document.period', 'document.number', 'document.arrived_on'])
    .select(['document.sender', 'document.code', 'document.document_date', 'document.abstract'])
    .select(['document.deadline', 'document.note', 'document.unit_id', 'document.assigned_on'])
    .select(['document.assigned_by', 'document.reading', 'document.reading_message', 'document.done_on'])
    .select(['document.done_by', 'document.done_note', 'document.entered_by', 'document.entered_at'])
    .select(['document.voided_by', 'document.voided_at', 'document.void_reason', 'document.cleared'])
    .select(['book.name as book_name', 'book.digits'])
    .select((of) => of.fn.coalesce('unit.short_name', 'unit.name').as('unit_name'))
    .where('document.ward_id', '=', ward)

type Row = Awaited<ReturnType<ReturnType<typeof selectIncoming>['executeTakeFirstOrThrow']>>

export const toIncoming = (row: Row): Incoming => ({
  id: row.id as IncomingId,
  book: { id: row.book_id as BookId, name: row.book_name, digits: row.digits },
  period: row.period,
  number: row.number,
  arrivedOn: row.arrived_on as IsoDate,
  sender: row.sender,
  code: row.code,
  documentDate: row.document_date as IsoDate | null,
  abstract: row.abstract,
  deadline: row.deadline as IsoDate | null,
  note: row.note,
  unit: row.unit_id as UnitId | null,
  unitName: row.unit_name,
  assignedOn: row.assigned_on as IsoDate | null,
  assignedBy: row.assigned_by,
  reading: row.reading as Reading,
  readingMessage: row.reading_message,
  cleared: row.cleared,
  doneOn: row.done_on as IsoDate | null,
  doneBy: row.done_by,
  doneNote: row.done_note,
  enteredBy: row.entered_by,
  enteredAt: row.entered_at,
  voidedBy: row.voided_by,
  voidedAt: row.voided_at,
  voidReason: row.void_reason,
})
