import { formatDate, type IsoDate } from '#domain/date.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { type BookLaw, numberSign, type Period } from './book.ts'
import type { Family } from './types.ts'

/** Null: the next one. A suffix stands between two numbers: 12a. */
export type Wanted = { readonly number: number; readonly suffix: string } | null

/** All that decides where a number goes. `date` is null while a number is only kept for something. */
export type PlaceFacts = {
  readonly law: BookLaw & { readonly family: Family }
  readonly symbol: string
  readonly volume: { readonly first: number; readonly last: number; readonly empty: boolean }
  readonly period: Period
  readonly today: IsoDate
  readonly date: IsoDate | null
  readonly wanted: Wanted
  /** Why it stands against the order, when somebody said so. */
  readonly reason: string | null
  /** The line that bears the wanted number already. */
  readonly there: { readonly state: EntryState; readonly date: IsoDate | null } | null
  /** The latest date of the papers with lower numbers, the earliest of those with higher ones. */
  readonly below: IsoDate | null
  readonly above: IsoDate | null
}
export type EntryState = 'reserved' | 'issued' | 'voided'

export type Placement = {
  readonly number: number
  readonly suffix: string
  /** Numbers passed over by a number written by hand: kept, so that nobody forgets them. */
  readonly skipped: readonly number[]
  /** The line is there already, kept for this. */
  readonly fills: boolean
  readonly outOfOrder: string | null
  readonly volume: { readonly first: number; readonly last: number }
}

const MOST_SKIPPED = 1_000

/** Where the number goes, or why it does not, with what to do instead. */
export function place(facts: PlaceFacts): Result<Placement> {
  const { wanted, volume, there, date, today } = facts
  if (wanted === null && date !== null && date > today)
    return refuse('future', 'Ngày văn bản chưa tới. Xin ghi ngày ký văn bản.', 'date')
  const number = wanted?.number ?? volume.last + 1
  const suffix = wanted?.suffix ?? ''
  if (there !== null && there.state !== 'reserved') return taken(facts, { number, suffix })
  const order = suffix === '' ? inOrder(facts) : insertion(facts, number, suffix)
  if (!order.ok) return order
  const fresh = volume.empty && wanted !== null && suffix === ''
  const first = fresh ? number : volume.first
  const from = fresh ? number : volume.last + 1
  const skipped = Array.from({ length: Math.max(0, number - from) }, (_, at) => from + at)
  if (skipped.length > MOST_SKIPPED)
    return refuse(
      'far-ahead',
      `Số ${number} cách số cuối của sổ (${volume.last}) quá xa. Xin kiểm tra lại số trên văn bản.`,
      'number',
    )
  return ok({
    number,
    suffix,
    skipped,
    fills: there !== null,
    outOfOrder: order.value,
    volume: { first, last: Math.max(number, fresh ? number : volume.last) },
  })
}

function taken({ law, symbol, there, volume }: PlaceFacts, entry: { number: number; suffix: string }) {
  const sign = numberSign(law, { ...entry, symbol })
  const what =
    there?.state === 'voided'
      ? 'đã hủy trong sổ'
      : `đã cấp cho văn bản${there?.date ? ` ngày ${formatDate(there.date)}` : ' khác'}`
  return refuse(
    'number-taken',
    `Số ${sign} ${what}. Mỗi số chỉ dùng một lần; số tiếp theo chưa dùng là ${volume.last + 1}.`,
    'number',
  )
}

/** Null when numbers and dates go the same way; else the reason that is recorded, or the refusal. */
function inOrder(facts: PlaceFacts): Result<string | null> {
  const { date, below, above, period, today, wanted, law } = facts
  if (date === null) return ok(null)
  const late = below !== null && date < below
  const early = above !== null && date > above
  const closed = wanted === null && period.to !== null && period.to < today
  if (!late && !early && !closed) return ok(null)
  const against = late
    ? `số trước đã cấp cho văn bản ngày ${formatDate(below)}`
    : early
      ? `số sau đã cấp cho văn bản ngày ${formatDate(above)}`
      : `sổ ${periodWords(facts)} đã hết kỳ ngày ${formatDate(period.to ?? today)}`
  if (law.backdated === 'recorded')
    return facts.reason === null
      ? refuse(
          'reason-missing',
          `Ngày ${formatDate(date)} không theo thứ tự số: ${against}. Sổ này cho ghi, xin nêu lý do.`,
          'reason',
        )
      : ok(facts.reason)
  return refuse(
    'backdated',
    `Không lấy số cho ngày ${formatDate(date)} được: ${against}. Sổ này không nhận số lùi ngày; hãy ghi ngày khác, hoặc sửa quy định của sổ nếu văn bản giấy đúng như vậy.`,
    'date',
  )
}

function insertion(facts: PlaceFacts, number: number, suffix: string): Result<string | null> {
  const { law, volume, reason, symbol } = facts
  const sign = numberSign(law, { number, suffix, symbol })
  if (law.inserted === 'refused')
    return refuse(
      'inserted',
      `Sổ này không nhận số chèn như ${sign}. Hãy lấy số tiếp theo là ${volume.last + 1}, hoặc sửa quy định của sổ nếu cơ quan cho chèn số.`,
      'number',
    )
  if (number < volume.first || number > volume.last)
    return refuse(
      'nothing-to-insert-after',
      `Chưa có số ${number} trong sổ nên không chèn ${sign} được.`,
      'number',
    )
  if (reason === null) return refuse('reason-missing', `Chèn số ${sign} phải nêu lý do.`, 'reason')
  const order = inOrder(facts)
  return order.ok ? ok(reason) : order
}

const periodWords = ({ period, law }: PlaceFacts): string =>
  law.restarts === 'year' ? `năm ${period.name}` : `nhiệm kỳ ${period.name}`
