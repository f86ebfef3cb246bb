import { Temporal } from 'temporal-polyfill'

/**
 * A day of the Gregorian calendar as `yyyy-mm-dd`, real and between 1900 and 2199. Compares and sorts as a
 * plain string.
 */
export type IsoDate = string & { readonly __isoDate: true }

/** The one zone of the product; Vietnam has no daylight saving. */
const VIETNAM = 'Asia/Ho_Chi_Minh'

/**
 * The day in `text`; throws a RangeError when there is none. For constants and trusted rows; forms use
 * `parseIsoDate`.
 */
export function isoDate(text: string): IsoDate {
  const date = parseIsoDate(text)
  if (date === null) throw new RangeError(`Not a date: ${text}`)
  return date
}

/**
 * The day in `yyyy-mm-dd`, or null when it is not written so or does not exist (31/02, the year 0025 of a
 * hasty date field).
 */
export function parseIsoDate(text: string): IsoDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return parts === null ? null : dateOf(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/** The day `day/month/year`, or null when no such day exists. Months and days count from 1. */
export function dateOf(year: number, month: number, day: number): IsoDate | null {
  if (![year, month, day].every(Number.isInteger)) return null
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return null
  if (day > Temporal.PlainYearMonth.from({ year, month }).daysInMonth) return null
  return toIso(Temporal.PlainDate.from({ year, month, day }))
}

const WRITTEN = /^(?:ngày\s+)?(\d{1,2})\s*(?:([/.-])\s*(\d{1,2})\s*\2|tháng\s+(\d{1,2})\s+năm)\s*(\d{4})$/iu

/**
 * The day a person or a document wrote: `dd/mm/yyyy`, `d/m/yyyy`, `dd-mm-yyyy`, `dd.mm.yyyy`, `ngày d tháng m
 * năm yyyy`, each with or without "ngày" before it. Null for anything else: no date beats a wrong date.
 */
export function parseVietnameseDate(text: string): IsoDate | null {
  const parts = WRITTEN.exec(text.normalize('NFC').trim())
  if (parts === null) return null
  return dateOf(Number(parts[5]), Number(parts[3] ?? parts[4]), Number(parts[1]))
}

/** The day `count` calendar days after `date` (before it when negative). */
export const addDays = (date: IsoDate, count: number): IsoDate =>
  new Date((dayNumber(date) + count) * DAY_MS).toISOString().slice(0, 10) as IsoDate

/** Days since 1970. Registers and calendars count days by the thousand, where a calendar object for each would be felt. */
const dayNumber = (date: IsoDate): number => Date.parse(date) / DAY_MS
const DAY_MS = 86_400_000

/**
 * The day `count` weeks, months or years after `date`; a month too short for the day ends on its last day.
 */
export const addSpan = (date: IsoDate, span: { weeks?: number; months?: number; years?: number }): IsoDate =>
  toIso(plain(date).add(span))

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from)

/** 1 for Monday (thứ Hai) to 7 for Sunday (Chủ nhật). */
export const isoWeekday = (date: IsoDate): number => plain(date).dayOfWeek

/** "thứ Hai" … "Chủ nhật". */
export const weekdayName = (date: IsoDate): string => WEEKDAYS[isoWeekday(date) - 1] as string
const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']

/** 2025 of 2025-12-05. */
export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4))

/** The last day of the month of `date`. */
export const endOfMonth = (date: IsoDate): IsoDate => {
  const day = plain(date)
  return toIso(day.with({ day: day.daysInMonth }))
}
/** The last day of the quarter of `date`; quarters begin in January, April, July and October. */
export const endOfQuarter = (date: IsoDate): IsoDate => {
  const day = plain(date)
  return endOfMonth(toIso(day.with({ day: 1, month: Math.ceil(day.month / 3) * 3 })))
}
/** The first day of the quarter of `date`. */
export const startOfQuarter = (date: IsoDate): IsoDate => {
  const day = plain(date)
  return toIso(day.with({ day: 1, month: Math.floor((day.month - 1) / 3) * 3 + 1 }))
}
/** 31 December of the year of `date`. */
export const endOfYear = (date: IsoDate): IsoDate => `${date.slice(0, 4)}-12-31` as IsoDate

/** The day it is in Vietnam at `moment`. */
export const dateInVietnam = (moment: Date): IsoDate => clockInVietnam(moment).slice(0, 10) as IsoDate

/** 00:00:00 of `date` in Vietnam. */
export const startOfDayInVietnam = (date: IsoDate): Date => momentInVietnam(date, '00:00')

/** The moment of `HH:mm` or `HH:mm:ss` on `date` in Vietnam. */
export const momentInVietnam = (date: IsoDate, time: string): Date =>
  new Date(plain(date).toZonedDateTime({ timeZone: VIETNAM, plainTime: time }).epochMilliseconds)

/** `HH:mm` of `moment` in Vietnam. */
export const timeInVietnam = (moment: Date): string => clockInVietnam(moment).slice(11, 16)

/** `dd/MM/yyyy`. */
export const formatDate = (date: IsoDate): string =>
  `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`

/** `HH:mm dd/MM/yyyy` in Vietnam. */
export const formatMoment = (moment: Date): string =>
  `${timeInVietnam(moment)} ${formatDate(dateInVietnam(moment))}`

/**
 * `ngày 05 tháng 02 năm 2026`, as the dateline of a document: a zero before days under 10 and months 1 and 2
 * only (HD 36-HD/VPTW 2018, point on place and date; NĐ 30/2020/NĐ-CP, Appendix I, has the same rule).
 */
export function formatLongDate(date: IsoDate): string {
  const { year, month, day } = plain(date)
  const twoDigits = (value: number, below: number) => (value < below ? `0${value}` : `${value}`)
  return `ngày ${twoDigits(day, 10)} tháng ${twoDigits(month, 3)} năm ${year}`
}

const plain = (date: IsoDate): Temporal.PlainDate => Temporal.PlainDate.from(date)
const toIso = (date: Temporal.PlainDate): IsoDate => date.toString() as IsoDate

/** `YYYY-MM-DDTHH:mm…` as clocks in Vietnam show `moment`. A list asks for every row: where adding hours is enough, no zone is looked up. */
const clockInVietnam = (moment: Date): string =>
  moment.getTime() >= UTC_PLUS_7_SINCE
    ? new Date(moment.getTime() + 7 * 3600 * 1000).toISOString()
    : Temporal.Instant.fromEpochMilliseconds(moment.getTime())
        .toZonedDateTimeISO(VIETNAM)
        .toPlainDateTime()
        .toString()
/** Asia/Ho_Chi_Minh in the tz database: its last change of offset, 13 June 1975. */
const UTC_PLUS_7_SINCE = Date.UTC(1975, 5, 13)
