import { formatDate, type IsoDate, isoDate } from '#domain/date.ts'
import { ok, refuse } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import { found } from '#platform/errors.ts'
import { type Book, type BookId, type BookLaw, lawOf } from './book.ts'
import { findBook, findBookOf, listTerms } from './book-queries.ts'
import { registerPolicy } from './policy.ts'
import type { Family } from './types.ts'
import { insertBook, openBook } from './volume-commands.ts'

/** The books a ward begins with; others are opened when their first number is taken. */
const startingBooks: readonly {
  readonly family: Family
  readonly body: string
  readonly types: readonly string[]
}[] = [
  { family: 'party', body: 'ĐU', types: ['NQ', 'QĐ', 'KL', 'TB', 'BC', 'KH', 'CV'] },
  { family: 'state', body: 'UBND', types: ['QĐ', 'TB', 'BC', 'CV'] },
]
const incomingBooks = [
  { family: 'party', body: 'ĐU', name: 'Sổ văn bản đến của Đảng ủy' },
  { family: 'state', body: 'UBND', name: 'Sổ văn bản đến của UBND' },
] as const

/** The ward's first books, and the term that began with the wards of July 2025. */
export const seedRegisters = command('register.seed', async (tx, actor, _: null) => {
  authorize(registerPolicy, actor, 'seed', null)
  await tx.db
    .insertInto('register_term')
    .values({ ward_id: actor.ward, name: '2025-2030', begins_on: isoDate('2025-07-01') })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  for (const { family, body, types } of startingBooks)
    for (const type of types) await openBook(tx, actor, { family, body, type })
  for (const book of incomingBooks)
    await insertBook(tx, actor, { ...book, direction: 'in', type: '', ...lawOf(book.family, 'in') })
  await tx.announce({ type: 'register.seeded', subject: { kind: 'ward', id: actor.ward } })
  return ok(null)
})

export type OpenBookInput = Pick<Book, 'family' | 'type' | 'body'>

/** A book for a kind of paper the ward has no book of yet. */
export const openNewBook = command('register.open-book', async (tx, actor, input: OpenBookInput) => {
  authorize(registerPolicy, actor, 'keep-books', null)
  if ((await findBookOf(tx.db, actor, input)) !== undefined)
    return refuse('book-there', 'Đã có sổ cho loại văn bản này của cơ quan này.', 'type')
  const book = await openBook(tx, actor, input)
  await tx.announce({
    type: 'register.book-opened',
    subject: { kind: 'register-book', id: book.id },
    data: { name: book.name },
  })
  return ok({ id: book.id })
})

export type LawInput = BookLaw & {
  readonly id: BookId
  readonly version: number
  readonly name: string
  readonly reason: string
}

/** What the rules say of a book's numbers. How they restart stays once a number was given: the numbers given would mean something else. */
export const changeLaw = command('register.change-law', async (tx, actor, input: LawInput) => {
  const book = found(await findBook(tx.db, actor, input.id), 'book')
  authorize(registerPolicy, actor, 'keep-books', null)
  if (book.version !== input.version)
    return refuse('stale', 'Có người vừa sửa sổ này. Hãy xem lại rồi lưu lần nữa.')
  const used = await tx.db
    .selectFrom('register_volume')
    .select('period')
    .where('ward_id', '=', actor.ward)
    .where('book_id', '=', book.id)
    .limit(1)
    .executeTakeFirst()
  if (used !== undefined && input.restarts !== book.restarts)
    return refuse(
      'in-use',
      'Sổ đã cấp số nên không đổi cách đánh số lại được. Hãy đóng sổ giấy và mở sổ loại khác nếu cần.',
      'restarts',
    )
  const { id, version, reason, ...law } = input
  await tx.db
    .updateTable('register_book')
    .set({ ...law, version: version + 1 })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .execute()
  const shown = ({ name, restarts, backdated, inserted, digits }: BookLaw & { readonly name: string }) => ({
    name,
    restarts,
    backdated,
    inserted,
    digits,
  })
  await tx.announce({
    type: 'register.law-changed',
    subject: { kind: 'register-book', id },
    data: { from: shown(book), to: shown(input), reason },
  })
  return ok({ id })
})

export type TermInput = { readonly name: string; readonly beginsOn: IsoDate }

/** A new term: from its first day Party numbers begin at 01. Numbers given already stay where they are. */
export const recordTerm = command('register.record-term', async (tx, actor, input: TermInput) => {
  authorize(registerPolicy, actor, 'keep-books', null)
  const latest = (await listTerms(tx.db, actor)).at(-1)
  if (latest !== undefined && input.beginsOn <= latest.beginsOn)
    return refuse(
      'before-latest',
      `Nhiệm kỳ mới phải bắt đầu sau nhiệm kỳ ${latest.name} (${formatDate(latest.beginsOn)}).`,
      'beginsOn',
    )
  if (await numberedFrom(tx.db, actor.ward, input.beginsOn))
    return refuse(
      'numbers-given',
      `Sổ của Đảng đã cấp số cho văn bản từ ngày ${formatDate(input.beginsOn)}, nên nhiệm kỳ mới không bắt đầu ngày đó được. Hãy chọn ngày sau văn bản cuối cùng.`,
      'beginsOn',
    )
  await tx.db
    .insertInto('register_term')
    .values({ ward_id: actor.ward, name: input.name, begins_on: input.beginsOn })
    .execute()
  await tx.announce({
    type: 'register.term-recorded',
    subject: { kind: 'ward', id: actor.ward },
    data: { name: input.name, date: input.beginsOn },
  })
  return ok(null)
})

const numberedFrom = async (
  db: Parameters<typeof listTerms>[0],
  ward: Parameters<typeof listTerms>[1]['ward'],
  day: IsoDate,
): Promise<boolean> =>
  (await db
    .selectFrom('register_entry as entry')
    .innerJoin('register_book as book', (join) =>
      join.onRef('book.ward_id', '=', 'entry.ward_id').onRef('book.id', '=', 'entry.book_id'),
    )
    .select('entry.id')
    .where('entry.ward_id', '=', ward)
    .where('book.restarts', '=', 'term')
    .where('entry.document_date', '>=', day)
    .limit(1)
    .executeTakeFirst()) !== undefined
