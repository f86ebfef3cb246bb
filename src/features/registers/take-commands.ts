import { sql } from 'kysely'
import { type Actor, accountOf } from '#domain/actor.ts'
import { dateInVietnam, type IsoDate } from '#domain/date.ts'
import { newId } from '#domain/id.ts'
import { ok, type Result } from '#domain/result.ts'
import type { OfficeNumbers } from '#features/notices/index.ts'
import type { Tx } from '#platform/command.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { type Book, periodOn } from './book.ts'
import { findBookOf, listTerms } from './book-queries.ts'
import { type Entry, type EntryId, type PaperFacts, stateOf } from './entry.ts'
import { type Placement, place, type Wanted } from './place.ts'
import { partsOf } from './types.ts'
import { listEarlier, lockVolume, moveVolume, openBook, type Volume } from './volume-commands.ts'

/** The reason of a number that was on the paper before it came to the book. */
const BORNE = 'Số đã ghi trên văn bản trước khi vào sổ.'

/** A number for letters and notices, inside the command that issues them. */
export const officeNumbers: OfficeNumbers = {
  take: async (tx, actor, { family, symbol, date, first, papers }) => {
    const opened = await openBook(tx, actor, partsOf(family, symbol))
    const given: number[] = []
    let period = ''
    for (const [at, { kind, id, abstract, signer, recipients }] of papers.entries()) {
      // A notice comes signed: the book records the number it bears, whatever the order. A letter can still be given another.
      const book: Book = first !== null && kind === 'notice' ? { ...opened, backdated: 'recorded' } : opened
      const taken = await takeNumber(tx, actor, book, {
        symbol,
        date,
        wanted: first === null ? null : { number: first + at, suffix: '' },
        reason: first === null ? null : BORNE,
        purpose: null,
        paper: { abstract, signer, recipients, keeper: null, copies: null, note: null },
        source: { kind, id },
      })
      if (!taken.ok) return taken
      given.push(taken.value.number)
      period = taken.value.period
    }
    return ok({ first: given[0] ?? 0, last: given.at(-1) ?? 0, period })
  },
  next: async (db, actor, { family, symbol, date }) => {
    const parts = partsOf(family, symbol)
    const book = await findBookOf(db, actor, parts)
    return nextNumber(db, actor, book ?? { ...parts, restarts: family === 'party' ? 'term' : 'year' }, date)
  },
}

/** The number that would be given now: of a volume not begun yet, the one after those that had a number before. */
async function nextNumber(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  book: Pick<Book, 'family' | 'type' | 'body' | 'restarts'> & { readonly id?: Book['id'] },
  day: IsoDate,
): Promise<number> {
  const period = periodOn(book.restarts, await listTerms(db, actor), day)
  if (period === null) return 1
  const volume = await db
    .selectFrom('register_volume')
    .select('last')
    .where('ward_id', '=', actor.ward)
    .where('book_id', '=', book.id ?? newId())
    .where('period', '=', period.name)
    .executeTakeFirst()
  if (volume !== undefined) return volume.last + 1
  return Math.max(0, ...(await listEarlier(db, actor, book, period)).map(({ number }) => number)) + 1
}

export type TakeInput = {
  readonly symbol: string
  /** Null: the number is only kept, for `purpose`. */
  readonly date: IsoDate | null
  readonly wanted: Wanted
  readonly reason: string | null
  readonly purpose: string | null
  readonly paper: PaperFacts | null
  readonly source: Entry['source']
}

/** One number of the book, written down; nobody else gets one of this volume until the transaction ends. */
export async function takeNumber(
  tx: Tx,
  actor: Actor,
  book: Book,
  input: TakeInput,
): Promise<
  Result<{ readonly id: EntryId; readonly number: number; readonly suffix: string; readonly period: string }>
> {
  const today = dateInVietnam(tx.now)
  const locked = await lockVolume(tx, actor, book, input.date ?? today)
  if (!locked.ok) return locked
  const volume = locked.value
  const number = input.wanted?.number ?? volume.last + 1
  const suffix = input.wanted?.suffix ?? ''
  const around = await neighbours(tx, actor, book, volume, { number, suffix })
  const placed = place({ law: book, volume, today, ...volume, ...input, ...around })
  if (!placed.ok) return placed
  const id = around.id ?? newId<'RegisterEntry'>()
  await moveVolume(tx, actor, { book: book.id, period: volume.period.name, ...placed.value.volume })
  await keepSkipped(tx, actor, book, volume, input.symbol, placed.value.skipped)
  await write(tx, actor, { id, book, volume, placement: placed.value, input })
  return ok({ id, number, suffix, period: volume.period.name })
}

/** The line with this very number, and the dates of the papers on either side. */
async function neighbours(
  tx: Tx,
  actor: Pick<Actor, 'ward'>,
  book: Book,
  volume: Volume,
  { number, suffix }: { readonly number: number; readonly suffix: string },
) {
  const { rows } = await sql<{ below: IsoDate | null; above: IsoDate | null }>`
    select max(document_date) filter (where (number, suffix) < (${number}::int, ${suffix}::text)) as below,
      min(document_date) filter (where (number, suffix) > (${number}::int, ${suffix}::text)) as above
    from register_entry where ward_id = ${actor.ward} and book_id = ${book.id} and period = ${volume.period.name}
      and issued_at is not null and voided_at is null`.execute(tx.db)
  const there = await tx.db
    .selectFrom('register_entry')
    .select(['id', 'issued_at', 'voided_at', 'document_date'])
    .where('ward_id', '=', actor.ward)
    .where('book_id', '=', book.id)
    .where('period', '=', volume.period.name)
    .where('number', '=', number)
    .where('suffix', '=', suffix)
    .executeTakeFirst()
  return {
    below: rows[0]?.below ?? null,
    above: rows[0]?.above ?? null,
    id: there?.id as EntryId | undefined,
    there:
      there === undefined ? null : { state: stateOf(there), date: there.document_date as IsoDate | null },
  }
}

async function keepSkipped(
  tx: Tx,
  actor: Actor,
  book: Book,
  volume: Volume,
  symbol: string,
  numbers: readonly number[],
): Promise<void> {
  if (numbers.length === 0) return
  await tx.db
    .insertInto('register_entry')
    .values(
      numbers.map((number) => ({
        ward_id: actor.ward,
        id: newId<'RegisterEntry'>(),
        book_id: book.id,
        period: volume.period.name,
        number,
        symbol,
        how: 'skipped',
        entered_by: accountOf(actor),
        entered_at: tx.now,
      })),
    )
    .execute()
}

type Line = {
  readonly id: EntryId
  readonly book: Book
  readonly volume: Volume
  readonly placement: Placement
  readonly input: TakeInput
}

async function write(tx: Tx, actor: Actor, { id, book, volume, placement, input }: Line): Promise<void> {
  const { number, suffix, fills, outOfOrder } = placement
  const facts = {
    symbol: input.symbol,
    how: input.wanted === null ? 'taken' : 'hand',
    out_of_order: outOfOrder,
    ...(input.purpose === null ? {} : { purpose: input.purpose }),
    ...(input.paper === null || input.date === null
      ? {}
      : { ...input.paper, document_date: input.date, issued_by: accountOf(actor), issued_at: tx.now }),
    ...(input.source === null ? {} : { source_kind: input.source.kind, source_id: input.source.id }),
  }
  const key = { ward_id: actor.ward, id, book_id: book.id, period: volume.period.name, number, suffix }
  if (fills)
    await tx.db
      .updateTable('register_entry')
      .set(facts)
      .where('ward_id', '=', actor.ward)
      .where('id', '=', id)
      .execute()
  else
    await tx.db
      .insertInto('register_entry')
      .values({ ...key, ...facts, entered_by: accountOf(actor), entered_at: tx.now })
      .execute()
}
