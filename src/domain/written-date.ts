import { dateOf, daysBetween, type IsoDate, yearOf } from './date.ts'

/** What is known of the document around a date that leaves something out. Null or absent: not known. */
export type DateContext = {
  readonly conferenceDate?: IsoDate | null
  readonly issueDate?: IsoDate | null
  readonly year?: number | null
}

// A scanner takes 1 for l, i or |, 0 for o, and gives ?, ! or ■ where it gives up. All count as digits here;
// `readNumber` then refuses them.
const DIGIT = '[0-9oil|?!■□]'
/** A day or month of one or two digits, perhaps damaged. */
export const SMALL = `${DIGIT}(?:\\s?${DIGIT})?`
const BLANK = '[.…_]+'
/** A year of two to four digits, perhaps damaged, or "nay", "sau", "tới" (this year, the next). */
export const YEAR = `(?:(?=\\S*\\d)(?:${DIGIT}{4}(?!${DIGIT})|${DIGIT}(?:\\s?${DIGIT}){1,3}(?!${DIGIT}))|nay|sau|toi)`
const SLASH = '(?:\\s?/\\s?|[.–-](?=\\S))'
const SLASHED =
  `(?:(?<day>${SMALL}|${BLANK})?${SLASH}(?<month>${SMALL}|${BLANK})${SLASH}(?<year>${YEAR}|${BLANK})` +
  `|(?<day>${SMALL})\\s?/\\s?(?<month>${SMALL})(?!${SLASH}${DIGIT}))`
const WORDED =
  `(?:(?<day>${SMALL}|${BLANK})?\\s?thang\\s?(?<month>${SMALL}|${BLANK})?,?\\s?nam\\s?(?<year>${YEAR}|${BLANK}|)` +
  `|(?<day>${SMALL}) thang (?<month>${SMALL}))`

/**
 * A day as documents write it, "ngày" included, with groups `day`, `month` and `year`, which may be missing.
 */
export const DATE = `(?:(?:ngay\\s?)?${SLASHED}|(?:ngay(?: m[ou]ng)?|m[ou]ng)\\s?${WORDED}|(?<day>[0-9]{1,2}) thang (?<month>[0-9]{1,2}),? nam (?<year>[0-9]{4}))`

/** A year after a month or a quarter: "/2025", "-2025", " năm 2025", with group `year`; it may be missing. */
export const OF_YEAR = `(?:(?:${SLASH}|,? nam )(?<year>${YEAR})|(?!${SLASH}${DIGIT}))`

/** What became of the parts of a date. `broken`: damaged or impossible as written, so never to be guessed. */
export type ReadDate = { readonly date: IsoDate | null; readonly broken: boolean }
/** The named groups of a pattern that matched, in lower case. */
export type DateGroups = { readonly [name: string]: string | undefined }

const BROKEN: ReadDate = { date: null, broken: true }

/** The day in the groups of `DATE`. */
export function readDate(groups: DateGroups, context: DateContext): ReadDate {
  const day = readNumber(groups.day)
  const month = readNumber(groups.month)
  if (day === null || month === null) return BROKEN
  return readInYear(groups.year, context, (year) => dateOf(year, month, day))
}

/**
 * The day that `ofYear` makes of the year written in `year`, or of the year the context allows; broken when
 * there is no such day.
 */
export function readInYear(
  year: string | undefined,
  context: DateContext,
  ofYear: (year: number) => IsoDate | null,
): ReadDate {
  if (year === undefined) return inferYear(context, ofYear)
  const written = readYear(year, context)
  const date = written === null ? null : ofYear(written)
  return { date, broken: date === null }
}

/** A number of clean digits, or null. */
export const readNumber = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,3}$/.test(text) ? Number(text) : null

/** Four clean digits of this century; two digits only when they name the document's year or the next. */
function readYear(text: string, context: DateContext): number | null {
  if (/^20\d\d$/.test(text)) return Number(text)
  const near = documentYear(context)
  if (text === 'nay') return near
  if (text === 'sau' || text === 'toi') return near === null ? null : near + 1
  if (near === null || !/^\d\d$/.test(text)) return null
  return [near, near + 1].find((year) => year % 100 === Number(text)) ?? null
}

const documentYear = (context: DateContext): number | null => {
  const anchor = context.issueDate ?? context.conferenceDate
  return anchor == null ? (context.year ?? null) : yearOf(anchor)
}

/**
 * A deadline without a year lies after the document: in its year, or in the next when this year's day is long
 * past (more than a quarter of a year). A day just past is a slip of somebody's, so it stays unknown.
 */
function inferYear(context: DateContext, ofYear: (year: number) => IsoDate | null): ReadDate {
  const year = documentYear(context)
  if (year === null) return { date: null, broken: ofYear(LEAP_YEAR) === null }
  const [date, nextYears] = [ofYear(year), ofYear(year + 1)]
  const anchor = context.issueDate ?? context.conferenceDate
  if (date === null) return { date: null, broken: nextYears === null }
  if (anchor == null || date >= anchor) return { date, broken: false }
  return { date: daysBetween(date, anchor) > LONG_PAST ? nextYears : null, broken: false }
}
const LONG_PAST = 90
/** A year in which every day of any year exists. */
const LEAP_YEAR = 2024
