import type { Actor } from '#domain/actor.ts'
import { dateInVietnam, formatDate, type IsoDate } from '#domain/date.ts'
import { newId } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { found } from '#platform/errors.ts'
import { attach } from '#platform/files/attachments.ts'
import type { BookId } from '../book.ts'
import { findBook } from '../book-queries.ts'
import { incomingPolicy } from '../policy.ts'
import { lockVolume, moveVolume } from '../volume-commands.ts'
import type { ReadFile } from './files.ts'
import { arrivalNumber, type IncomingId } from './incoming.ts'
import { listSame } from './incoming-queries.ts'

export type EnterInput = {
  readonly book: BookId
  readonly arrivedOn: IsoDate
  readonly sender: string
  readonly code: string | null
  readonly documentDate: IsoDate | null
  readonly abstract: string
  readonly deadline: IsoDate | null
  readonly note: string | null
  /** Said when the paper looks like one that is in the book already. */
  readonly again: boolean
  readonly files: readonly ReadFile[]
}

/** More words than this the search does not keep of one paper. */
const MOST_TEXT = 200_000

/** A paper gets the next number of its book; what its files say is searched, scans are recognised afterwards. */
export const enterIncoming = command('incoming.enter', async (tx, actor, input: EnterInput) => {
  const entered = await insertIncoming(tx, actor, input)
  if (!entered.ok) return entered
  const { id, number, data } = entered.value
  await tx.announce({ type: 'incoming.entered', subject: { kind: 'incoming', id }, data })
  return ok({ id, number })
})

type Entered = {
  readonly id: IncomingId
  /** As written in the book. */
  readonly number: string
  /** What the event of the command says. */
  readonly data: Readonly<Record<string, unknown>>
}

/** For a command of a later feature that enters what it received in one write; it announces `incoming.entered` itself. */
export async function insertIncoming(tx: Tx, actor: Actor, input: EnterInput): Promise<Result<Entered>> {
  const book = found(await findBook(tx.db, actor, input.book), 'book')
  authorize(incomingPolicy, actor, 'enter', { unit: null })
  if (actor.kind !== 'account' || book.direction !== 'in')
    return refuse('not-here', 'Hãy chọn một sổ văn bản đến.', 'book')
  if (input.arrivedOn > dateInVietnam(tx.now))
    return refuse('future', 'Ngày đến chưa tới. Xin ghi ngày văn bản đến văn phòng.', 'arrivedOn')
  const same = await listSame(tx.db, actor, { ...input, files: input.files.map(({ sha256 }) => sha256) })
  const [first] = same
  if (first !== undefined && !input.again)
    return refuse(
      'same',
      `Văn bản này giống văn bản đến số ${arrivalNumber(first)} ngày ${formatDate(first.arrivedOn)} của ${first.sender}. Nếu vẫn phải vào sổ, hãy đánh dấu ô “Vẫn vào sổ” và chọn lại tệp.`,
      'again',
    )
  const locked = await lockVolume(tx, actor, book, input.arrivedOn)
  if (!locked.ok) return locked
  const { period, first: begin, last } = locked.value
  const number = last + 1
  await moveVolume(tx, actor, { book: book.id, period: period.name, first: begin, last: number })
  const id: IncomingId = newId<'IncomingDocument'>()
  const waiting = input.files.some(({ text }) => text === null)
  const tooLong = input.files.some((file) => file.tooLong === true)
  await tx.db
    .insertInto('incoming_document')
    .values({
      ward_id: actor.ward,
      id,
      book_id: book.id,
      period: period.name,
      number,
      arrived_on: input.arrivedOn,
      sender: input.sender,
      code: input.code,
      document_date: input.documentDate,
      abstract: input.abstract,
      deadline: input.deadline,
      note: input.note,
      reading: input.files.length === 0 ? 'none' : waiting ? 'waiting' : tooLong ? 'failed' : 'read',
      reading_message: tooLong ? TOO_LONG : null,
      text: textOf(input.files),
      entered_by: actor.account,
      entered_at: tx.now,
    })
    .execute()
  await attach(tx, actor, { kind: 'incoming', id }, input.files)
  if (waiting) await enqueueRecognition(tx, id)
  return ok({
    id,
    number: arrivalNumber({ number, book }),
    data: {
      number,
      files: input.files.length,
      ...(first === undefined ? {} : { note: 'Vào sổ dù giống một văn bản đã có' }),
    },
  })
}

/** The same paper waits only once. */
export const enqueueRecognition = (tx: Tx, id: IncomingId): Promise<void> =>
  tx.enqueue('registers.recognise', { document: id }, { key: `incoming:${id}` })

const TOO_LONG =
  'Tệp dài quá 200 trang nên không đọc chữ; tìm kiếm chỉ thấy những gì ghi trong sổ. Tệp vẫn được giữ.'

const textOf = (files: readonly ReadFile[]): string =>
  files
    .map(({ text }) => text ?? '')
    .join('\n')
    .slice(0, MOST_TEXT)
