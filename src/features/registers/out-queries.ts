import { type SqlBool, sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import { dateInVietnam, type IsoDate } from '#domain/date.ts'
import { parseId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { searchWords } from '#platform/db/word-search.ts'
import { found } from '#platform/errors.ts'
import type { Book, BookId } from './book.ts'
import type { Cursor } from './cursor.ts'
import { type Entry, type EntryHow, type EntryId, stateOf } from './entry.ts'
import type { OutFilter } from './out-filter.ts'

type Ward = Pick<Actor, 'ward'>

/** Lines of the books, the latest first, as many as asked for; `next` names the last one when there are more. */
export async function listEntries(
  db: DatabaseTransaction,
  actor: Ward,
  filter: OutFilter,
  { after, limit }: { readonly after: Cursor | null; readonly limit: number },
): Promise<{ readonly rows: readonly Entry[]; readonly next: Cursor | null }> {
  let query = matching(db, actor, filter)
  if (after !== null)
    query = query.where(
      sql<SqlBool>`(${day}, entry.number, entry.id) < (${after.day}::date, ${after.number}::int, ${after.id}::uuid)`,
    )
  const rows = await query
    .orderBy(day, 'desc')
    .orderBy('entry.number', 'desc')
    .orderBy('entry.id', 'desc')
    .limit(limit + 1)
    .execute()
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return {
    rows: rows.slice(0, limit).map(toEntry),
    next:
      last === undefined
        ? null
        : {
            day: (last.document_date as IsoDate | null) ?? dateInVietnam(last.entered_at),
            number: last.number,
            id: last.id,
          },
  }
}

/** The day a line counts for: of its paper, or on which the number was kept. */
const day = sql<IsoDate>`coalesce(entry.document_date, (entry.entered_at at time zone 'Asia/Ho_Chi_Minh')::date)`

function matching(db: DatabaseTransaction, actor: Ward, filter: OutFilter) {
  let query = selectEntries(db, actor)
  if (filter.text !== null) {
    const { text } = filter
    const sign = /^0*(\d{1,6})([a-z]?)(?:[-/]\s*(\S+))?$/iu.exec(text)
    const words = searchWords(text, (wanted) => sql<SqlBool>`entry.search @@ (${wanted})`).any
    query = query.where((where) =>
      sign === null
        ? words
        : where.and([
            where('entry.number', '=', Number(sign[1])),
            where('entry.suffix', '=', (sign[2] ?? '').toLowerCase()),
            ...(sign[3] === undefined
              ? []
              : [sql<SqlBool>`fold(entry.symbol) like fold(${sign[3].replace(/[\\%_]/g, '\\$&')}) || '%'`]),
          ]),
    )
  }
  if (filter.book !== null) query = query.where('entry.book_id', '=', filter.book)
  if (filter.period !== null) query = query.where('entry.period', '=', filter.period)
  if (filter.state === 'voided') query = query.where('entry.voided_at', 'is not', null)
  if (filter.state !== null && filter.state !== 'voided')
    query = query
      .where('entry.voided_at', 'is', null)
      .where('entry.issued_at', filter.state === 'issued' ? 'is not' : 'is', null)
  if (filter.from !== null) query = query.where(day, '>=', filter.from)
  if (filter.to !== null) query = query.where(day, '<=', filter.to)
  return query
}

/** Every line that fits, a few hundred in memory at a time. Give it a transaction that sees one moment. */
export async function* exportedEntries(
  db: DatabaseTransaction,
  actor: Ward,
  filter: OutFilter,
): AsyncGenerator<Entry> {
  let after: Cursor | null = null
  do {
    const page: Awaited<ReturnType<typeof listEntries>> = await listEntries(db, actor, filter, {
      after,
      limit: 500,
    })
    yield* page.rows
    after = page.next
  } while (after !== null)
}

export async function getEntry(db: DatabaseTransaction, actor: Ward, id: EntryId | null): Promise<Entry> {
  const query = selectEntries(db, actor).where('entry.id', '=', id)
  return toEntry(found(id === null ? undefined : await query.executeTakeFirst(), 'register entry'))
}

export async function getEntryForUpdate(db: DatabaseTransaction, actor: Actor, id: EntryId): Promise<Entry> {
  const query = selectEntries(db, actor).where('entry.id', '=', id).forUpdate('entry')
  return toEntry(found(await query.executeTakeFirst(), 'register entry'))
}

/** Years and terms that have lines, the latest first. */
export async function listPeriods(db: DatabaseTransaction, { ward }: Ward): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('register_volume')
    .select('period')
    .distinct()
    .where('ward_id', '=', ward)
    .orderBy('period', 'desc')
    .execute()
  return rows.map(({ period }) => period)
}

const selectEntries = (db: DatabaseTransaction, { ward }: Ward) =>
  db
    .selectFrom('register_entry as entry')
    .innerJoin('register_book as book', (join) =>
      join.onRef('book.ward_id', '=', 'entry.ward_id').onRef('book.id', '=', 'entry.book_id'),
    )
    .selectAll('entry')
    .select(['book.family', 'book.type', 'book.body', 'book.name as book_name', 'book.digits'])
    .where('entry.ward_id', '=', ward)

type Row = Awaited<ReturnType<ReturnType<typeof selectEntries>['executeTakeFirstOrThrow']>>

const toEntry = (row: Row): Entry => ({
  id: row.id as EntryId,
  book: {
    id: row.book_id as BookId,
    family: row.family as Book['family'],
    type: row.type,
    body: row.body,
    name: row.book_name,
    digits: row.digits,
  },
  period: row.period,
  number: row.number,
  suffix: row.suffix,
  symbol: row.symbol,
  state: stateOf(row),
  how: row.how as EntryHow,
  purpose: row.purpose,
  documentDate: row.document_date as IsoDate | null,
  abstract: row.abstract,
  signer: row.signer,
  recipients: row.recipients,
  keeper: row.keeper,
  copies: row.copies,
  note: row.note,
  outOfOrder: row.out_of_order,
  source: sourceOf(row),
  enteredBy: row.entered_by,
  enteredAt: row.entered_at,
  issuedBy: row.issued_by,
  issuedAt: row.issued_at,
  voidedBy: row.voided_by,
  voidedAt: row.voided_at,
  voidReason: row.void_reason,
})

const sourceOf = ({ source_kind, source_id }: Pick<Row, 'source_kind' | 'source_id'>): Entry['source'] =>
  parseId(source_id ?? undefined) === null || source_id === null
    ? null
    : { kind: source_kind as 'reply' | 'notice' | 'document', id: source_id }
