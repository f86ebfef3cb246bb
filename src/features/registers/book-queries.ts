import type { Selectable } from 'kysely'
import type { RegisterBook } from '#db/tables.ts'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { Book, BookId, Term } from './book.ts'
import type { SymbolParts } from './types.ts'

type Ward = Pick<Actor, 'ward'>

/** Every book of the ward: what goes out by body and kind, then what comes in. */
export async function listBooks(
  db: DatabaseTransaction,
  { ward }: Ward,
  direction?: Book['direction'],
): Promise<readonly Book[]> {
  let query = db.selectFrom('register_book').selectAll().where('ward_id', '=', ward)
  if (direction !== undefined) query = query.where('direction', '=', direction)
  const rows = await query
    .orderBy('direction', 'desc')
    .orderBy('family')
    .orderBy('body')
    .orderBy('name')
    .execute()
  return rows.map(toBook)
}

export async function findBook(
  db: DatabaseTransaction,
  { ward }: Ward,
  id: BookId | null,
): Promise<Book | undefined> {
  if (id === null) return undefined
  const row = await db
    .selectFrom('register_book')
    .selectAll()
    .where('ward_id', '=', ward)
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : toBook(row)
}

/** The book that a symbol belongs to, if it is kept already. */
export async function findBookOf(
  db: DatabaseTransaction,
  { ward }: Ward,
  { family, type, body }: SymbolParts,
): Promise<Book | undefined> {
  const row = await db
    .selectFrom('register_book')
    .selectAll()
    .where('ward_id', '=', ward)
    .where('direction', '=', 'out')
    .where('family', '=', family)
    .where('type', '=', type)
    .where('body', '=', body)
    .executeTakeFirst()
  return row === undefined ? undefined : toBook(row)
}

export async function listTerms(db: DatabaseTransaction, { ward }: Ward): Promise<readonly Term[]> {
  const rows = await db
    .selectFrom('register_term')
    .select(['name', 'begins_on'])
    .where('ward_id', '=', ward)
    .orderBy('begins_on')
    .execute()
  return rows.map(({ name, begins_on }) => ({ name, beginsOn: begins_on as IsoDate }))
}

/** How far each volume has come, the latest first. */
export async function listVolumes(db: DatabaseTransaction, { ward }: Ward) {
  const rows = await db
    .selectFrom('register_volume')
    .select(['book_id', 'period', 'first', 'last'])
    .where('ward_id', '=', ward)
    .orderBy('period', 'desc')
    .execute()
  return Map.groupBy(
    rows.map(({ book_id, ...volume }) => ({ book: book_id as BookId, ...volume })),
    ({ book }) => book,
  )
}

const toBook = (row: Selectable<RegisterBook>): Book => ({
  id: row.id as BookId,
  direction: row.direction as Book['direction'],
  family: row.family as Book['family'],
  type: row.type,
  body: row.body,
  name: row.name,
  restarts: row.restarts as Book['restarts'],
  backdated: row.backdated as Book['backdated'],
  inserted: row.inserted as Book['inserted'],
  digits: row.digits,
  version: row.version,
})
