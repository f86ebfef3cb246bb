import { dateOf, endOfMonth, endOfQuarter, endOfYear, type IsoDate } from './date.ts'
import {
  BEFORE,
  boundaryOf,
  type DueContext,
  type DueForm,
  type DueReading,
  dated,
  LATEST,
  NOT_OVER,
  UNTIL,
  WITHIN,
} from './due-form.ts'
import { parseRoman } from './number.ts'
import { wordPattern } from './pattern-text.ts'
import { type DateGroups, OF_YEAR, readInYear, readNumber, SMALL, YEAR } from './written-date.ts'

const SPAN_LEAD = `(?:${BEFORE}|${LATEST}|${NOT_OVER}|${UNTIL}|${WITHIN})`
const EARLIER_MONTHS = `(?:${SMALL}(?:/20[0-9]{2})?(?:\\s?[–-]\\s?|\\s?(?:,|va)\\s?thang |\\s?(?:,|va)\\s?(?=[0-9]{1,2}(?:/| nam )[0-9]{4})))*`
const MONTH =
  `(?:(?:cac )?thang ${EARLIER_MONTHS}(?<month>${SMALL})${OF_YEAR}` +
  '|(?<month>0?[1-9]|1[0-2])\\s?/\\s?(?<year>20[0-9]{2}))'
const EARLIER_QUARTERS = '(?:[ivx1-4]{1,3}(?:/20[0-9]{2})?(?:\\s?[–-]\\s?|, | va )(?:quy )?)*'
/** "quý IV/2025", "quý I và II/2026", with group `quarter`, the last of them. */
export const QUARTER = `quy ${EARLIER_QUARTERS}(?<quarter>[ivxl|1-4]{1,3})${OF_YEAR}`
const ONE_YEAR = `nam (?:20[0-9]{2}\\s?[–-]\\s?)?(?<year>${YEAR})`
const PART_OF_YEAR = `(?:(?<months>0?[1-9]|1[01]|hai|ba|bon|sau|chin)|nhung|cac) thang (?<part>dau|cuoi) nam(?: (?<year>${YEAR}))?`
const IN_WORDS: Readonly<Record<string, number>> = { hai: 2, ba: 3, bon: 4, sau: 6, chin: 9 }

/** "trong tháng 12/2025", "trước tháng 12". */
export const month: DueForm = {
  pattern: wordPattern(
    `${SPAN_LEAD} (?:ky (?=thang))?(?<meeting>(?:(?:ky|phien|buoi|cuoc) |(?=sinh hoat))(?:sinh hoat|hop|bao cao|giao ban)(?: [a-z]+){0,5} )?${MONTH}`,
  ),
  read: (groups, context) =>
    groups.meeting !== undefined && groups.ex !== undefined
      ? { date: null, boundary: 'exclusive' }
      : span(groups, context, (year) => dateOf(year, readNumber(groups.month) ?? 0, 1), endOfMonth),
}

/** "trong quý IV/2025". */
export const quarter: DueForm = {
  pattern: wordPattern(`${SPAN_LEAD} ${QUARTER}`),
  read: (groups, context) =>
    span(groups, context, (year) => startOfWrittenQuarter(groups, year), endOfQuarter),
}

/** "ngay trong năm 2025". */
const year: DueForm = {
  pattern: wordPattern(`${SPAN_LEAD} ${ONE_YEAR}`),
  read: (groups, context) => span(groups, context, (of) => dateOf(of, 1, 1), endOfYear),
}

/** "trong 6 tháng đầu năm", "trong những tháng cuối năm"; how long the first months are must be said. */
const partOfYear: DueForm = {
  pattern: wordPattern(`${SPAN_LEAD} ${PART_OF_YEAR}`),
  read: (groups, context) => {
    const months = IN_WORDS[groups.months ?? ''] ?? Number(groups.months ?? Number.NaN)
    if (Number.isNaN(months) && (groups.part === 'dau' || groups.ex !== undefined))
      return { date: null, boundary: boundaryOf(groups) }
    const [first, last] = groups.part === 'dau' ? [1, months] : [13 - months, 12]
    const bounds = (of: number) => (groups.ex === undefined ? endOf(of, last) : dateOf(of, first, 1))
    return dated(groups, readInYear(groups.year, context, bounds))
  },
}

/** "trong tuần đầu tháng 11/2026": no day is named, so none is given. */
const week: DueForm = {
  pattern: wordPattern(
    `(?:${BEFORE}|${LATEST}|${UNTIL}|${WITHIN}|vao) tuan (?:dau(?: tien)?|thu (?:nhat|hai|ba|tu|[1-4])|cuoi|[1-4]|nay|toi|sau)(?: cua)?(?: thang ${SMALL}${OF_YEAR})?` +
      `|${WITHIN} tuan(?=\\s?[.,;)])` +
      '|(?:(?:dau|cuoi|giua) )?tuan (?:nay|toi|sau)(?=,? (?:phai|can|xong|hoan thanh|bao cao|trinh|gui)(?![a-z]))',
  ),
  read: (groups) => ({ date: null, boundary: boundaryOf(groups) }),
}

/** "trong tháng 12/2025 và quý I/2026": the second stretch that one word sets. */
const secondStretch: DueForm = {
  pattern: wordPattern(
    `(?<=trong (?:thang|quy) [^.;,]{1,12}(?:,| va) )(?:${QUARTER}|nam (?<year>20[0-9]{2}))`,
  ),
  read: (groups, context, clause) =>
    (groups.quarter === undefined ? year : quarter).read(groups, context, clause),
}

export const STRETCH_FORMS: readonly DueForm[] = [week, month, quarter, secondStretch, year, partOfYear]

/** Without any lead, as in the deadline column of a table; the stretch is then included. */
export const BARE_STRETCHES: readonly (readonly [source: string, read: DueForm['read']])[] = [
  [MONTH, month.read],
  [QUARTER, quarter.read],
  [ONE_YEAR, year.read],
  [PART_OF_YEAR, partOfYear.read],
]

/** The first day of the quarter in the groups of `QUARTER`, written "III" or "3"; null when there is none. */
export const startOfWrittenQuarter = (
  { quarter: written = '' }: DateGroups,
  ofYear: number,
): IsoDate | null => dateOf(ofYear, (parseRoman(written) ?? Number(written)) * 3 - 2, 1)

/** Before a stretch means before its first day; within or until it means until its last day. */
function span(
  groups: DateGroups,
  context: DueContext,
  start: (year: number) => IsoDate | null,
  end: (start: IsoDate) => IsoDate,
): DueReading {
  const bound = (of: number) => {
    const first = start(of)
    return first === null || groups.ex !== undefined ? first : end(first)
  }
  return dated(groups, readInYear(groups.year, context, bound))
}

function endOf(ofYear: number, ofMonth: number): IsoDate | null {
  const first = dateOf(ofYear, ofMonth, 1)
  return first === null ? null : endOfMonth(first)
}
