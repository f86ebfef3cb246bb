import { addDays, type IsoDate, isoWeekday, yearOf } from './date.ts'

/**
 * One exception to the Monday-to-Friday week. `holiday` is a day the law gives off, `swap-off` a weekday
 * given off in exchange, `make-up` the Saturday worked for it. `source` names the notice it comes from;
 * `provisional` rows are computed, not yet announced.
 */
export type DayOff = {
  readonly date: IsoDate
  readonly name: string
  readonly kind: 'holiday' | 'swap-off' | 'make-up'
  readonly source: string
  readonly status: 'official' | 'provisional'
}

/** One stretch of office hours, `HH:mm` in Vietnam, `to` excluded. */
export type OfficeHours = { readonly from: string; readonly to: string }

/** On which days and at which hours an office works: Monday to Friday but for the exceptions in `days`. */
export type WorkingCalendar = {
  readonly days: ReadonlyMap<IsoDate, DayOff>
  /** Years whose holidays are all announced. Every other year is provisional. */
  readonly announcedYears: ReadonlySet<number>
  /** In the order of the day, not overlapping. */
  readonly officeHours: readonly OfficeHours[]
}

/** The commonest hours of ward offices. */
export const DEFAULT_OFFICE_HOURS: readonly OfficeHours[] = [
  { from: '07:30', to: '11:30' },
  { from: '13:30', to: '17:30' },
]

/**
 * Builds the calendar from its rows; of two rows for one day the later one holds (a ward's own row after the
 * national one).
 */
export function workingCalendar(
  rows: Iterable<DayOff>,
  officeHours: readonly OfficeHours[] = DEFAULT_OFFICE_HOURS,
): WorkingCalendar {
  const days = new Map([...rows].map((row) => [row.date, row]))
  return { days, announcedYears: announcedYears(days.values()), officeHours }
}

/**
 * Labour Code 2019, Art. 112(1) gives 11 holidays a year (12 with 24/11 since 2026) and Art. 111(3) moves one
 * that falls on a weekly day of rest to the next working day, so a year whose notices are all out has at
 * least 11 official holidays.
 */
const HOLIDAYS_OF_A_YEAR = 11

function announcedYears(days: Iterable<DayOff>): ReadonlySet<number> {
  const official = new Map<number, number>()
  for (const day of days) {
    if (day.kind !== 'holiday' || day.status !== 'official') continue
    official.set(yearOf(day.date), (official.get(yearOf(day.date)) ?? 0) + 1)
  }
  return new Set([...official].filter(([, count]) => count >= HOLIDAYS_OF_A_YEAR).map(([year]) => year))
}

/** Whether holidays of `year` may still change, because not all are announced. */
export const isProvisionalYear = (calendar: WorkingCalendar, year: number): boolean =>
  !calendar.announcedYears.has(year)

/** Whether the office works on `date`. */
export const isWorkingDay = (calendar: WorkingCalendar, date: IsoDate): boolean =>
  dayOffReason(calendar, date) === null

/** Why the office does not work on `date`: the holiday's name or "cuối tuần"; null on a working day. */
export function dayOffReason(calendar: WorkingCalendar, date: IsoDate): string | null {
  const row = calendar.days.get(date)
  if (row !== undefined) return row.kind === 'make-up' ? null : row.name
  return isoWeekday(date) >= 6 ? 'cuối tuần' : null
}

/**
 * The `count`-th working day after `from`, the day of the event not counted (Civil Code 2015, Art. 147); a
 * negative `count` goes back ("5 working days before"). Zero is `from` itself, whatever day it is. Throws
 * when `count` is not a whole number.
 */
export function addWorkingDays(calendar: WorkingCalendar, from: IsoDate, count: number): IsoDate {
  if (!Number.isInteger(count)) throw new RangeError(`Not a whole number of working days: ${count}`)
  const step = Math.sign(count)
  let date = from
  for (let left = Math.abs(count); left > 0; ) {
    date = addDays(date, step)
    if (isWorkingDay(calendar, date)) left--
  }
  return date
}

/**
 * How many working days `addWorkingDays` would take from `from` to reach `to`: `from` is not counted, `to`
 * is; negative backwards.
 */
export function workingDaysBetween(calendar: WorkingCalendar, from: IsoDate, to: IsoDate): number {
  const step = from <= to ? 1 : -1
  let count = 0
  for (let date = from; date !== to; ) {
    date = addDays(date, step)
    if (isWorkingDay(calendar, date)) count += step
  }
  return count
}

/** The first working day after `date`. */
export const nextWorkingDay = (calendar: WorkingCalendar, date: IsoDate): IsoDate =>
  addWorkingDays(calendar, date, 1)

/** `date` itself when the office works, otherwise the first working day after it. */
export const workingDayFrom = (calendar: WorkingCalendar, date: IsoDate): IsoDate =>
  isWorkingDay(calendar, date) ? date : nextWorkingDay(calendar, date)
