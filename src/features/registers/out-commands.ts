import { accountOf } from '#domain/actor.ts'
import { dateInVietnam, type IsoDate } from '#domain/date.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { found } from '#platform/errors.ts'
import { type Book, type BookId, numberSign } from './book.ts'
import { findBook } from './book-queries.ts'
import type { Entry, EntryId, PaperFacts } from './entry.ts'
import { getEntryForUpdate } from './out-queries.ts'
import type { Wanted } from './place.ts'
import { registerPolicy } from './policy.ts'
import { takeNumber } from './take-commands.ts'
import { partsOf, symbolOf } from './types.ts'

type Actor = Parameters<typeof getEntryForUpdate>[1]

export type GiveInput = {
  readonly book: BookId
  /** As printed, when a department adds its own; null: the book's. */
  readonly symbol: string | null
  readonly date: IsoDate
  readonly wanted: Wanted
  readonly reason: string | null
  readonly paper: PaperFacts
}

/** A number for a paper that was not written here, entered with all the book asks for. */
export const giveNumber = command('register.give-number', async (tx, actor, input: GiveInput) => {
  const book = await outgoingBook(tx, actor, input.book)
  authorize(registerPolicy, actor, 'enter', null)
  const symbol = symbolFor(book, input.symbol)
  if (!symbol.ok) return symbol
  const taken = await takeNumber(tx, actor, book, {
    symbol: symbol.value,
    date: input.date,
    wanted: input.wanted,
    reason: input.reason,
    purpose: null,
    paper: input.paper,
    source: null,
  })
  if (!taken.ok) return taken
  const sign = numberSign(book, { ...taken.value, symbol: symbol.value })
  await tx.announce({
    type: 'register.number-given',
    subject: { kind: 'register-entry', id: taken.value.id },
    data: { number: sign, date: input.date, ...(input.reason === null ? {} : { reason: input.reason }) },
  })
  return ok({ id: taken.value.id, sign })
})

export type KeepInput = Pick<GiveInput, 'book' | 'symbol'> & { readonly purpose: string }

/** The next number is kept for a paper that is still being written. */
export const keepNumber = command('register.keep-number', async (tx, actor, input: KeepInput) => {
  const book = await outgoingBook(tx, actor, input.book)
  authorize(registerPolicy, actor, 'enter', null)
  const symbol = symbolFor(book, input.symbol)
  if (!symbol.ok) return symbol
  const kept = await takeNumber(tx, actor, book, {
    symbol: symbol.value,
    date: null,
    wanted: null,
    reason: null,
    purpose: input.purpose,
    paper: null,
    source: null,
  })
  if (!kept.ok) return kept
  const sign = numberSign(book, { ...kept.value, symbol: symbol.value })
  await tx.announce({
    type: 'register.number-kept',
    subject: { kind: 'register-entry', id: kept.value.id },
    data: { number: sign, purpose: input.purpose },
  })
  return ok({ id: kept.value.id, sign })
})

export type UseInput = {
  readonly id: EntryId
  readonly date: IsoDate
  readonly reason: string | null
  readonly paper: PaperFacts
}

/** The paper that a kept number was kept for has been signed. */
export const useNumber = command('register.use-number', async (tx, actor, input: UseInput) => {
  const entry = await getEntryForUpdate(tx.db, actor, input.id)
  authorize(registerPolicy, actor, 'enter', null)
  if (entry.state !== 'reserved') return refuse('not-kept', 'Số này không còn đang giữ. Hãy tải lại trang.')
  if (input.date > dateInVietnam(tx.now))
    return refuse('future', 'Ngày văn bản chưa tới. Xin ghi ngày ký văn bản.', 'date')
  const book = await outgoingBook(tx, actor, entry.book.id)
  const { number, suffix, symbol } = entry
  const taken = await takeNumber(tx, actor, book, {
    symbol,
    date: input.date,
    wanted: { number, suffix },
    reason: input.reason,
    purpose: null,
    paper: input.paper,
    source: null,
  })
  if (!taken.ok) return taken
  if (taken.value.id !== entry.id)
    return refuse(
      'other-period',
      `Số ${numberSign(book, entry)} giữ trong sổ ${entry.period}; ngày văn bản thuộc kỳ khác. Hãy ghi ngày trong kỳ đó, hoặc hủy số này và lấy số mới.`,
      'date',
    )
  const sign = numberSign(book, entry)
  await tx.announce({
    type: 'register.number-used',
    subject: { kind: 'register-entry', id: entry.id },
    data: { number: sign, date: input.date, ...(input.reason === null ? {} : { reason: input.reason }) },
  })
  return ok({ id: entry.id, sign })
})

/** What the columns say was written down wrongly. Number and date stay; what is void stays void. */
export const correctEntry = command(
  'register.correct',
  async (tx, actor, input: { readonly id: EntryId; readonly paper: PaperFacts }) => {
    const entry = await getEntryForUpdate(tx.db, actor, input.id)
    authorize(registerPolicy, actor, 'correct', null)
    if (entry.state !== 'issued') return refuse('not-given', 'Chỉ sửa được dòng của số đã cấp.')
    await tx.db
      .updateTable('register_entry')
      .set(input.paper)
      .where('ward_id', '=', actor.ward)
      .where('id', '=', entry.id)
      .execute()
    await tx.announce({
      type: 'register.entry-corrected',
      subject: { kind: 'register-entry', id: entry.id },
      data: { number: numberSign(entry.book, entry), from: factsOf(entry), to: input.paper },
    })
    return ok({ id: entry.id })
  },
)

/** Nothing comes of the number: it stays in the book, struck out, with its reason, and is never given again. */
export const voidNumber = command(
  'register.void',
  async (tx, actor, input: { readonly id: EntryId; readonly reason: string }) => {
    const entry = await getEntryForUpdate(tx.db, actor, input.id)
    authorize(registerPolicy, actor, 'void', null)
    if (entry.state === 'voided') return refuse('void', 'Số này đã hủy trước đó.')
    if (entry.source !== null)
      return refuse(
        'of-a-paper',
        entry.source.kind === 'reply'
          ? 'Số này là của một thư trả lời. Muốn thay, hãy làm thư thay thế ở trang của thư.'
          : 'Số này là của một thông báo đã ban hành nên không hủy được.',
        'reason',
      )
    await tx.db
      .updateTable('register_entry')
      .set({ voided_by: accountOf(actor), voided_at: tx.now, void_reason: input.reason })
      .where('ward_id', '=', actor.ward)
      .where('id', '=', entry.id)
      .execute()
    await tx.announce({
      type: 'register.number-voided',
      subject: { kind: 'register-entry', id: entry.id },
      data: { number: numberSign(entry.book, entry), reason: input.reason },
    })
    return ok({ id: entry.id })
  },
)

const factsOf = ({ abstract, signer, recipients, keeper, copies, note }: Entry) => ({
  abstract,
  signer,
  recipients,
  keeper,
  copies,
  note,
})

async function outgoingBook(tx: Tx, actor: Actor, id: BookId): Promise<Book> {
  const book = await findBook(tx.db, actor, id)
  return found(book?.direction === 'out' ? book : undefined, 'book')
}

/** A department may add its own letters (UBND-VP), but a number of one book never goes on a paper of another. */
function symbolFor(book: Book, typed: string | null): Result<string> {
  if (typed === null) return ok(symbolOf(book))
  const parts = partsOf(book.family, typed)
  if (parts.type === book.type && parts.body === book.body) return ok(typed)
  return refuse(
    'other-book',
    `Ký hiệu ${typed} không thuộc sổ này. Sổ này ghi các văn bản có ký hiệu như ${symbolOf(book)}.`,
    'symbol',
  )
}
