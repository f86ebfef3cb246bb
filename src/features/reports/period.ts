import { addDays, addSpan, dateOf, daysBetween, endOfMonth, formatDate, type IsoDate } from '#domain/date.ts'

/**
 * The periods for which the head of a ward's Party committee reports upward: "hằng tháng, quý I, 6 tháng, 9 tháng, năm hoặc đột xuất" (Kết luận
 * 215-KL/TW of 23/11/2025, amending Quy định 11-QĐi/TW).
 */
export const periodKinds = ['month', 'quarter', 'half', 'nine-months', 'year', 'other'] as const
export type PeriodKind = (typeof periodKinds)[number]

/** Days from `from` to `to`, both counted. */
export type Days = { readonly from: IsoDate; readonly to: IsoDate }
export type Period = Days & { readonly kind: PeriodKind }

const MONTHS = { month: 1, quarter: 3, half: 6, 'nine-months': 9, year: 12 } as const

/** A month, or the first 3, 6, 9 or all months of a year; null where there is none. */
export function periodIn(kind: Exclude<PeriodKind, 'other'>, year: number, month = 1): Period | null {
  const from = dateOf(year, kind === 'month' ? month : 1, 1)
  return from === null ? null : { kind, from, to: lastOf(from, MONTHS[kind]) }
}

const lastOf = (first: IsoDate, months: number): IsoDate => addDays(addSpan(first, { months }), -1)

/** As it is called in the middle of a sentence: "quý I năm 2026". */
export function periodName({ kind, from, to }: Period): string {
  const year = from.slice(0, 4)
  switch (kind) {
    case 'month':
      return `tháng ${Number(from.slice(5, 7))} năm ${year}`
    case 'quarter':
      return `quý I năm ${year}`
    case 'half':
      return `6 tháng đầu năm ${year}`
    case 'nine-months':
      return `9 tháng đầu năm ${year}`
    case 'year':
      return `năm ${year}`
    case 'other':
      return `từ ngày ${formatDate(from)} đến ngày ${formatDate(to)}`
  }
}

/** What is counted of a period on a day: to its end, or to that day when it has not ended. Null before it begins. */
export function countedOf({ from, to }: Days, today: IsoDate): Days | null {
  if (today < from) return null
  return { from, to: today < to ? today : to }
}

export const hasEnded = ({ to }: Days, today: IsoDate): boolean => to < today

/**
 * The stretch of the same length right before the period, and how much of it stands beside what was counted: all of it beside a whole period,
 * as many days beside a running one, so that ten days are never measured against a month.
 */
export function beforeOf(period: Period, counted: Days): Days {
  const from =
    period.kind === 'other'
      ? addDays(period.from, -1 - daysBetween(period.from, period.to))
      : addSpan(period.from, { months: -MONTHS[period.kind] })
  return beside({ from, to: addDays(period.from, -1) }, period, counted)
}

/** The same days of the year before; null for a year, of which the period before says as much. */
export function lastYearOf(period: Period, counted: Days): Days | null {
  if (period.kind === 'year') return null
  const from = addSpan(period.from, { years: -1 })
  const to = addSpan(period.to, { years: -1 })
  const whole = { from, to: period.to === endOfMonth(period.to) ? endOfMonth(to) : to }
  return beside(whole, period, counted)
}

function beside(whole: Days, period: Period, counted: Days): Days {
  if (counted.to === period.to) return whole
  const to = addDays(whole.from, daysBetween(counted.from, counted.to))
  return { from: whole.from, to: to < whole.to ? to : whole.to }
}
