import { dateOf, endOfMonth, endOfQuarter, endOfYear, type IsoDate } from './date.ts'
import {
  atHour,
  BEFORE,
  boundaryOf,
  type DueContext,
  type DueForm,
  type DueReading,
  dated,
  HOUR_OF_DAY,
  LATEST,
  NOT_OVER,
  UNTIL,
  WITHIN,
} from './due-form.ts'
import { parseRoman } from './number.ts'
import { wordPattern } from './pattern-text.ts'
import { type Point, pointOfMonth, pointOfYear } from './term.ts'
import {
  DATE,
  type DateGroups,
  OF_YEAR,
  readDate,
  readInYear,
  readNumber,
  SMALL,
  YEAR,
} from './written-date.ts'

const SPAN_LEAD = `(?:${BEFORE}|${LATEST}|${NOT_OVER}|${UNTIL}|${WITHIN})`
const EARLIER_MONTHS = `(?:${SMALL}(?:\\s?[–-]\\s?|\\s?(?:,|va)\\s?thang |\\s?(?:,|va)\\s?(?=[0-9]{1,2}(?:/| nam )[0-9]{4})))*`
const MONTH =
  `(?:(?:cac )?thang ${EARLIER_MONTHS}(?<month>${SMALL})${OF_YEAR}` +
  '|(?<month>0?[1-9]|1[0-2])\\s?/\\s?(?<year>20[0-9]{2}))'
const QUARTER = `quy (?<quarter>[ivxl|1-4]{1,3})${OF_YEAR}`
const ONE_YEAR = `nam (?:20[0-9]{2}\\s?[–-]\\s?)?(?<year>${YEAR})`
const PART_OF_YEAR = `(?<months>0?[369]) thang (?<part>dau|cuoi) nam(?: (?<year>${YEAR}))?`

/** "trước ngày 10/12/2025", "chậm nhất 16 giờ 00 ngày …", "trong ngày …", "trước ngày 15/12 hằng năm". */
const day: DueForm = {
  pattern: wordPattern(
    `(?:(?:${BEFORE}|${LATEST}|${UNTIL}) ${HOUR_OF_DAY}${DATE}` +
      `|${NOT_OVER} (?=ngay|[0-9]{1,2} ?[gh])${HOUR_OF_DAY}${DATE}` +
      `|${WITHIN} (?:buoi )?(?:(?:sang|chieu) )?(?=ngay)${DATE})(?<yearly> (?:hang|moi) nam)?`,
  ),
  read: (groups, context) =>
    groups.yearly === undefined
      ? atHour(groups, dated(groups, readDate(groups, context)))
      : atHour(groups, { date: null, boundary: boundaryOf(groups), recurs: 'yearly' }),
}

/** "trong tháng 12/2025", "trước tháng 12". */
const month: DueForm = {
  pattern: wordPattern(
    `${SPAN_LEAD} (?<meeting>(?:ky|phien|buoi|cuoc) (?:sinh hoat|hop|bao cao|giao ban)(?: [a-z]+){0,5} )?${MONTH}`,
  ),
  read: (groups, context) =>
    groups.meeting !== undefined && groups.ex !== undefined
      ? { date: null, boundary: 'exclusive' }
      : span(groups, context, (year) => dateOf(year, readNumber(groups.month) ?? 0, 1), endOfMonth),
}

/** "trong quý IV/2025". */
const quarter: DueForm = {
  pattern: wordPattern(`${SPAN_LEAD} ${QUARTER}`),
  read: (groups, context) => {
    const number = parseRoman(groups.quarter ?? '') ?? Number(groups.quarter)
    return span(groups, context, (year) => dateOf(year, number * 3 - 2, 1), endOfQuarter)
  },
}

/** "ngay trong năm 2025". */
const year: DueForm = {
  pattern: wordPattern(`${SPAN_LEAD} ${ONE_YEAR}`),
  read: (groups, context) => span(groups, context, (of) => dateOf(of, 1, 1), endOfYear),
}

/** "trong 6 tháng đầu năm". */
const partOfYear: DueForm = {
  pattern: wordPattern(`${SPAN_LEAD} ${PART_OF_YEAR}`),
  read: (groups, context) => {
    const months = Number(groups.months)
    const [first, last] = groups.part === 'dau' ? [1, months] : [13 - months, 12]
    const bounds = (of: number) => (groups.ex === undefined ? endOf(of, last) : dateOf(of, first, 1))
    return dated(groups, readInYear(groups.year, context, bounds))
  },
}

const POINT_MONTH = `thang (?<month>${SMALL})${OF_YEAR}`

/**
 * "đến cuối tháng 12": beginning, middle and end of a month or year are days of their own (Civil Code 2015,
 * Art. 146).
 */
const point: DueForm = {
  pattern: wordPattern(
    `(?:(?:${BEFORE}|${LATEST}|${UNTIL}|(?:cho )?den) (?<point>dau|giua|cuoi) (?:${POINT_MONTH}|nam(?: (?<year>${YEAR}))?)` +
      `|(?:vao )?(?<point>cuoi) ${POINT_MONTH})`,
  ),
  read: (groups, context) => {
    const at = POINTS[groups.point as keyof typeof POINTS]
    const ofYear = (of: number) =>
      groups.month === undefined ? pointOfYear(at, of) : pointOfMonth(at, of, readNumber(groups.month) ?? 0)
    return dated(groups, readInYear(groups.year, context, ofYear))
  },
}
const POINTS = { dau: 'start', giua: 'middle', cuoi: 'end' } as const satisfies Record<string, Point>

const MESS = '(?=\\S*[0-9])[0-9oil|?!…_](?:[0-9a-z|?!…_]|[/.–-](?=[0-9a-z|?!…_])|\\s?/\\s?(?=[0-9]))*'

/**
 * What follows "trước ngày" and has digits but no form of a date is a date that scanning has damaged, or a
 * day that has lost its month. A bare day is whole where its clause speaks of every month or quarter ("Hằng
 * tháng, trước ngày 25, …").
 */
const damagedDay: DueForm = {
  pattern: wordPattern(`(?:${BEFORE}|${LATEST}|${NOT_OVER}|${UNTIL}) ${HOUR_OF_DAY}ngay (?<mess>${MESS})`),
  read: (groups, _context, { before, after }) => {
    const reading = { date: null, boundary: boundaryOf(groups) }
    const period = /(?:hang|moi) (thang|quy)/i.exec(before + after)?.[1]?.toLowerCase()
    if (period === undefined || !/^\d{1,2}$/.test(groups.mess ?? '')) return { ...reading, broken: true }
    return { ...reading, recurs: period === 'quy' ? 'quarterly' : 'monthly' }
  },
}

/** "trong tuần đầu tháng 11/2026": no day is named, so none is given. */
const week: DueForm = {
  pattern: wordPattern(
    `(?:${BEFORE}|${LATEST}|${UNTIL}|${WITHIN}) tuan (?:dau(?: tien)?|thu (?:nhat|hai|ba|tu|[1-4])|cuoi|[1-4]|nay|toi|sau)(?: cua)?(?: thang ${SMALL}${OF_YEAR})?`,
  ),
  read: (groups) => ({ date: null, boundary: boundaryOf(groups) }),
}

export const DATED_FORMS: readonly DueForm[] = [
  week,
  day,
  month,
  quarter,
  year,
  partOfYear,
  point,
  damagedDay,
]

/** Without any lead, as in the deadline column of a table; the day or stretch is then included. */
export const BARE_DATES: readonly (readonly [source: string, read: DueForm['read']])[] = [
  [`${HOUR_OF_DAY}${DATE}`, day.read],
  [MONTH, month.read],
  [QUARTER, quarter.read],
  [ONE_YEAR, year.read],
  [PART_OF_YEAR, partOfYear.read],
]

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
