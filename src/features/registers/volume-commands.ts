import type { Actor } from '#domain/actor.ts'
import { formatDate, type IsoDate } from '#domain/date.ts'
import { newId } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { listNumberedNotices, type PaperWithNumber } from '#features/notices/index.ts'
import { listNumberedLetters } from '#features/replies/index.ts'
import type { Tx } from '#platform/command.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { type Book, type BookId, lawOf, type Period, periodOn } from './book.ts'
import { findBookOf, listTerms } from './book-queries.ts'
import { partsOf, type SymbolParts, typeName } from './types.ts'

/** `empty`: no line of any kind yet. */
export type Volume = {
  readonly period: Period
  readonly first: number
  readonly last: number
  readonly empty: boolean
}

/** The book of these papers, made on first use by the rules of its family. */
export async function openBook(tx: Tx, actor: Actor, parts: SymbolParts): Promise<Book> {
  const known = await findBookOf(tx.db, actor, parts)
  if (known !== undefined) return known
  await insertBook(tx, actor, {
    ...parts,
    direction: 'out',
    name: bookName(parts),
    ...lawOf(parts.family, 'out'),
  })
  const made = await findBookOf(tx.db, actor, parts)
  if (made === undefined) throw new Error('unreachable: the book was just made')
  return made
}

/** Two who make the same book at once make one. */
export const insertBook = (tx: Tx, actor: Actor, book: Omit<Book, 'id' | 'version'>) =>
  tx.db
    .insertInto('register_book')
    .values({ ...book, ward_id: actor.ward, id: newId<'RegisterBook'>(), opened_at: tx.now })
    .onConflict((conflict) =>
      conflict.columns(['ward_id', 'direction', 'family', 'type', 'body']).doNothing(),
    )
    .execute()

const bookName = ({ family, type, body }: SymbolParts): string =>
  `Sổ ${typeName(family, type).toLowerCase()} ${body}`

/** What a book holds of the day's year or term, locked until the end of the transaction; begun with what had a number before. */
export async function lockVolume(tx: Tx, actor: Actor, book: Book, day: IsoDate): Promise<Result<Volume>> {
  const period = periodOn(book.restarts, await listTerms(tx.db, actor), day)
  if (period === null)
    return refuse(
      'no-term',
      `Chưa ghi nhiệm kỳ nào có ngày ${formatDate(day)}. Hãy ghi ngày bắt đầu nhiệm kỳ ở trang Sổ và nhiệm kỳ.`,
      'date',
    )
  const key = { ward_id: actor.ward, book_id: book.id, period: period.name }
  const inserted = await tx.db
    .insertInto('register_volume')
    .values(key)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  const begun = inserted.numInsertedOrUpdatedRows === 1n
  const row = await tx.db
    .selectFrom('register_volume')
    .select(['first', 'last'])
    .where('ward_id', '=', actor.ward)
    .where('book_id', '=', book.id)
    .where('period', '=', period.name)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (!begun || book.direction === 'in') return ok({ period, ...row, empty: row.last === 0 })
  const last = await enterEarlier(tx, actor, book, period)
  return ok({ period, first: last + 1, last, empty: last === 0 })
}

/** Papers that had their number before the book was kept here: as they are, below the first number it counts from. Returns the highest. */
async function enterEarlier(tx: Tx, actor: Actor, book: Book, period: Period): Promise<number> {
  const papers = await listEarlier(tx.db, actor, book, period)
  const last = Math.max(0, ...papers.map(({ number }) => number))
  if (last === 0) return 0
  await moveVolume(tx, actor, { book: book.id, period: period.name, first: last + 1, last })
  await tx.db
    .insertInto('register_entry')
    .values(
      papers.map((paper) => ({
        ward_id: actor.ward,
        id: newId<'RegisterEntry'>(),
        book_id: book.id,
        period: period.name,
        number: paper.number,
        symbol: paper.symbol,
        how: 'before',
        document_date: paper.date,
        abstract: paper.abstract,
        signer: paper.signer,
        source_kind: paper.kind,
        source_id: paper.id,
        entered_at: tx.now,
        issued_at: tx.now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return last
}

/** Letters and notices of this book that have a number already. */
export async function listEarlier(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  book: SymbolParts,
  { from, to }: Period,
): Promise<readonly PaperWithNumber[]> {
  const [notices, letters] = await Promise.all([
    listNumberedNotices(db, actor, from, to),
    listNumberedLetters(db, actor, from, to),
  ])
  return [...notices, ...letters].filter(({ family, symbol }) => {
    const parts = partsOf(family, symbol)
    return family === book.family && parts.type === book.type && parts.body === book.body
  })
}

export const moveVolume = (
  tx: Tx,
  actor: Pick<Actor, 'ward'>,
  to: { readonly book: BookId; readonly period: string; readonly first: number; readonly last: number },
) =>
  tx.db
    .updateTable('register_volume')
    .set({ first: to.first, last: to.last })
    .where('ward_id', '=', actor.ward)
    .where('book_id', '=', to.book)
    .where('period', '=', to.period)
    .execute()
