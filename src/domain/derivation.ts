import {
  addWorkingDays,
  type DayOff,
  dayOffReason,
  isProvisionalYear,
  type WorkingCalendar,
} from './calendar.ts'
import { addDays, formatDate, type IsoDate, yearOf } from './date.ts'

/**
 * How a date was computed, so that it can explain itself to the clerk who doubts it. Texts are Vietnamese.
 */
export type Derivation = {
  readonly start: IsoDate
  /** The law or notice the rule comes from. */
  readonly rule: string
  readonly steps: readonly string[]
  /** Days that did not count, in the order they were met. */
  readonly skipped: readonly SkippedDay[]
  readonly result: IsoDate
  /** `HH:mm`, only when the term is counted in hours. */
  readonly time?: string
  readonly provisional: boolean
  readonly provisionalReasons: readonly string[]
}
/** A day that did not count, and why: the name of a holiday, "cuối tuần". */
export type SkippedDay = { readonly date: IsoDate; readonly reason: string }

/** What a rule knows of its own computation; `explain` adds what the calendar knows. */
export type Computation = Omit<Derivation, 'provisional' | 'provisionalReasons'>

/**
 * The derivation of `computation`, provisional when any day from its start to its result rests on a calendar
 * not yet announced.
 */
export function explain(calendar: WorkingCalendar, computation: Computation): Derivation {
  const reasons = provisionalReasons(calendar, computation.start, computation.result)
  return { ...computation, provisional: reasons.length > 0, provisionalReasons: reasons }
}

/** `addWorkingDays` with its explanation. */
export function deriveWorkingDays(calendar: WorkingCalendar, from: IsoDate, count: number): Derivation {
  const result = addWorkingDays(calendar, from, count)
  const days = count < 0 ? daysOf(result, addDays(from, -1)).reverse() : daysOf(addDays(from, 1), result)
  const made = days.flatMap((day) => calendar.days.get(day) ?? []).filter((row) => row.kind === 'make-up')
  return explain(calendar, {
    start: from,
    rule: 'không tính ngày xảy ra sự kiện (Điều 147 Bộ luật Dân sự 2015)',
    steps: [
      `${count < 0 ? '−' : '+'}${Math.abs(count)} ngày làm việc`,
      ...made.map((row) => `tính cả ${formatDate(row.date)} (${row.name})`),
    ],
    skipped: count === 0 ? [] : skippedDays(calendar, days),
    result,
  })
}

/** The days among `days` on which the office does not work, with the reason of each. */
export const skippedDays = (calendar: WorkingCalendar, days: readonly IsoDate[]): SkippedDay[] =>
  days.flatMap((date) => {
    const reason = dayOffReason(calendar, date)
    return reason === null ? [] : [{ date, reason }]
  })

/** Every day from `from` to `to`, both included; none when `to` is earlier. */
export function daysOf(from: IsoDate, to: IsoDate): IsoDate[] {
  const days: IsoDate[] = []
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(date)
  return days
}

/**
 * One Vietnamese sentence without a final stop: "ngày 0: …, +10 ngày làm việc, bỏ qua …, kết quả …; tạm tính
 * vì …".
 */
export function printDerivation(derivation: Derivation): string {
  const { start, rule, steps, skipped, result, time, provisionalReasons: reasons } = derivation
  const parts = [`ngày 0: ${formatDate(start)}`, ...steps]
  if (skipped.length > 0) parts.push(`bỏ qua ${runs(skipped).map(printRun).join(', ')}`)
  parts.push(`kết quả: ${time === undefined ? '' : `${time} `}${formatDate(result)}`)
  const provisional = reasons.length > 0 ? `; tạm tính vì ${reasons.join(', ')}` : ''
  return `${parts.join(', ')}; ${rule}${provisional}`
}

type Run = { from: IsoDate; to: IsoDate; readonly reason: string }

/** Neighbouring days off for the same reason, joined, in the order of the calendar. */
function runs(skipped: readonly SkippedDay[]): Run[] {
  const joined: Run[] = []
  for (const { date, reason } of skipped.toSorted((a, b) => (a.date < b.date ? -1 : 1))) {
    const last = joined.at(-1)
    if (last !== undefined && last.reason === reason && addDays(last.to, 1) === date) last.to = date
    else joined.push({ from: date, to: date, reason })
  }
  return joined
}

const printRun = ({ from, to, reason }: Run): string =>
  `${formatDate(from)}${from === to ? '' : `–${formatDate(to)}`} (${reason})`

function provisionalReasons(calendar: WorkingCalendar, a: IsoDate, b: IsoDate): string[] {
  const [from, to] = a <= b ? [a, b] : [b, a]
  const reasons: string[] = []
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    if (isProvisionalYear(calendar, year)) reasons.push(unannounced(calendar, year))
  }
  for (const row of calendar.days.values()) {
    if (row.date >= from && row.date <= to && isUnsure(calendar, row)) {
      reasons.push(`ngày ${formatDate(row.date)} (${row.name}) chưa có thông báo chính thức`)
    }
  }
  return reasons
}

const isUnsure = (calendar: WorkingCalendar, row: DayOff): boolean =>
  row.status === 'provisional' && !isProvisionalYear(calendar, yearOf(row.date))

const unannounced = (calendar: WorkingCalendar, year: number): string =>
  year > Math.max(...calendar.announcedYears)
    ? `lịch nghỉ năm ${year} chưa công bố`
    : `lịch nghỉ năm ${year} chưa được nhập đủ`
