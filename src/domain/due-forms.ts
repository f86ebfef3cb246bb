import type { WorkingCalendar } from './calendar.ts'
import { dateOf, endOfMonth, endOfQuarter, type IsoDate } from './date.ts'
import type { Due } from './deadline.ts'
import { parseRoman } from './number.ts'
import { type Point, pointOfMonth, pointOfYear } from './term.ts'
import {
  DATE,
  type DateContext,
  type DateGroups,
  OF_YEAR,
  type ReadDate,
  readDate,
  readInYear,
  readNumber,
  SMALL,
  wordPattern,
  YEAR,
} from './written-date.ts'

/** What a phrase says. `broken`: its date is damaged or impossible. `weak`: see `FoundDue`. */
export type DueReading = Omit<Due, 'phrase'> & { readonly broken?: true; readonly strength?: 'weak' }

/** A way of stating a deadline: how it is written (in pattern letters), and what it then says; null when it is no deadline after all. */
export type DueForm = {
  readonly pattern: RegExp
  readonly read: (groups: DateGroups, context: DueContext, sentence: Sentence) => DueReading | null
}
export type DueContext = DateContext & { readonly calendar: WorkingCalendar }
/** The pattern letters of the sentence before and after the phrase. */
export type Sentence = { readonly before: string; readonly after: string }

const BEFORE = '(?:(?:cham|muon) nhat(?: la)? )?(?:den )?(?<ex>truoc)(?: thoi diem)?'
const LATEST = '(?:cham|muon) nhat(?: (?:la|vao|trong|den|het))*'
const NOT_OVER = 'khong (?:duoc )?(?:qua|muon hon|cham hon|tre hon|cham qua)'
const FROM =
  'tu (?:nay|(?:ngay )?[0-9][0-9/.–-]*(?: thang [0-9]+(?: nam [0-9]{4})?)?|thang [0-9]+(?:/[0-9]{4})?|quy [ivx1-4]+)'
const UNTIL = `(?:(?:ke )?${FROM},? den(?: het)?|(?:cho )?den het|(?:(?:truoc )?khi )?het(?: gio (?:lam viec|hanh chinh)(?: cua)?)?)`
const WITHIN = '(?:(?-i:ngay) )?(?-i:trong)'

const CLOCK =
  "(?:(?<hour>[0-9]{1,2})\\s*(?:gio|h|g|:)\\s*(?<minute>[0-9]{2})?\\s*(?:phut|ph|')?(?: (?<half>sang|chieu|toi))?(?: cua)?[ ,]+)"
const WEEKDAY = '(?:\\(?(?:vao )?(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)\\)?,? )'
/** What may stand before a day: the hour and the day of the week. */
export const HOUR_OF_DAY = `(?:${CLOCK}${WEEKDAY}?|${WEEKDAY})?`
/** Words that make a day a deadline; group `ex` when it is excluded. */
export const DAY_LEAD = `(?:${BEFORE}|${LATEST}|${NOT_OVER}|${UNTIL})`
const SPAN_LEAD = `(?:${BEFORE}|${LATEST}|${NOT_OVER}|${UNTIL}|${WITHIN})`

const MONTH_LIST = `(?:${SMALL}(?:\\s*[–-]\\s*|\\s*(?:,|va)\\s*thang |\\s*(?:,|va)\\s*(?=[0-9]{1,2}(?:/| nam )[0-9]{4})))*(?<month>${SMALL})`
const MONTH = `(?:cac )?thang ${MONTH_LIST}${OF_YEAR}`
const QUARTER = `quy (?<quarter>[ivxl|1-4]{1,3})${OF_YEAR}`
const HALF = `(?<months>0?[369]) thang (?<part>dau|cuoi) nam(?: (?<year>${YEAR}))?`

const day: DueForm = {
  pattern: wordPattern(
    `(?:(?:${BEFORE}|${LATEST}|${UNTIL}) ${HOUR_OF_DAY}${DATE}|${NOT_OVER} (?=ngay|[0-9]{1,2} ?[gh])${HOUR_OF_DAY}${DATE}|${WITHIN} (?:buoi )?(?:(?:sang|chieu) )?(?=ngay)${DATE})(?<yearly> (?:hang|moi) nam)?`,
  ),
  read: (groups, context) =>
    groups.yearly === undefined
      ? atHour(groups, readDate(groups, context))
      : { date: null, boundary: boundaryOf(groups), recurs: 'yearly' },
}

const month: DueForm = {
  pattern: wordPattern(`${SPAN_LEAD} ${MONTH}`),
  read: (groups, context) => span(groups, context, monthStart(groups), endOfMonth),
}

const quarter: DueForm = {
  pattern: wordPattern(`${SPAN_LEAD} ${QUARTER}`),
  read: (groups, context) => span(groups, context, quarterStart(groups), endOfQuarter),
}

const year: DueForm = {
  pattern: wordPattern(`${SPAN_LEAD} nam (?<year>${YEAR})`),
  read: (groups, context) =>
    span(
      groups,
      context,
      (of) => dateOf(of, 1, 1),
      (start) => pointOfYear('end', Number(start.slice(0, 4))),
    ),
}

const partOfYear: DueForm = {
  pattern: wordPattern(`${SPAN_LEAD} ${HALF}`),
  read: (groups, context) => {
    const months = Number(groups.months)
    const [first, last] = groups.part === 'dau' ? [1, months] : [13 - months, 12]
    return span(
      groups,
      context,
      (of) => dateOf(of, first, 1),
      (start) => endOfMonth(`${start.slice(0, 5)}${String(last).padStart(2, '0')}-01` as IsoDate),
    )
  },
}

/** "đầu, giữa, cuối" of a month or year are days of their own (Civil Code 2015, Art. 146). */
const point: DueForm = {
  pattern: wordPattern(
    `(?:${BEFORE}|${LATEST}|${UNTIL}|(?:cho )?den) (?<point>dau|giua|cuoi) (?:thang (?<month>${SMALL})${OF_YEAR}|nam(?: (?<year>${YEAR}))?)`,
  ),
  read: (groups, context) => {
    const at = POINTS[groups.point as keyof typeof POINTS]
    const inMonth = readNumber(groups.month)
    const ofYear = (of: number) => (inMonth === null ? pointOfYear(at, of) : pointOfMonth(at, of, inMonth))
    return dated(groups, readInYear(groups.year, context, ofYear))
  },
}
const POINTS = { dau: 'start', giua: 'middle', cuoi: 'end' } as const satisfies Record<string, Point>

/** A day without its month is a date scanning has damaged, unless the sentence speaks of every month or quarter. */
const damagedDay: DueForm = {
  pattern: wordPattern(
    `${DAY_LEAD} ${HOUR_OF_DAY}ngay (?<mess>(?=\\S*[0-9])[0-9oil|?!…_](?:[0-9a-z|?!…_]|[/.–-](?=[0-9a-z|?!…_])|\\s*/\\s*(?=[0-9]))*)`,
  ),
  read: (groups, _context, { before, after }) => {
    const rhythm = /^\d{1,2}$/.test(groups.mess ?? '')
      ? /(?:hang|moi)\s+(thang|quy)/i.exec(before + after)
      : null
    if (rhythm === null) return { date: null, boundary: boundaryOf(groups), broken: true }
    return {
      date: null,
      boundary: boundaryOf(groups),
      recurs: /quy/i.test(rhythm[1] ?? '') ? 'quarterly' : 'monthly',
    }
  },
}

const termOfOffice: DueForm = {
  pattern: wordPattern(`${UNTIL} nhiem ky(?: [0-9]{4}\\s*[–-]\\s*[0-9]{4})?`),
  read: () => ({ date: null, boundary: 'inclusive' }),
}

const COUNCIL = '(?:(?: cua)? (?:hdnd|hoi dong nhan dan)(?: (?:phuong|xa|dac khu|thanh pho|tinh))?)?'
const WHEN = '(?: (?:dau|giua|cuoi) nam)?(?:,? (?:nam )?20[0-9]{2})?'
const event: DueForm = {
  pattern: wordPattern(
    `${BEFORE} (?:(?:khi|ngay) )?(?:(?:dien ra|to chuc|khai mac|bat dau) )?(?:ky hop(?: thu \\S+| thuong le| chuyen de| bat thuong| toi)*${WHEN}${COUNCIL}${WHEN}|phien hop(?: thu \\S+| thuong ky)*${WHEN}|tet (?:duong lich|nguyen dan|am lich|trung thu)(?: [a-z]+ [a-z]+(?= 20))?${WHEN}|mua (?:mua bao|mua|bao)${WHEN}|(?:nam hoc moi|ngay khai giang|ngay bau cu)${WHEN}` +
      `)|${BEFORE} (?:khi|ngay) (?:dien ra |to chuc |khai mac )(?:hoi nghi|dai hoi)${WHEN}`,
  ),
  read: () => ({ date: null, boundary: 'exclusive' }),
}

/** Deadlines that name a day, a stretch of the calendar or an event. */
export const DATED_FORMS: readonly DueForm[] = [
  day,
  month,
  quarter,
  year,
  partOfYear,
  point,
  termOfOffice,
  event,
  damagedDay,
]

/** A cell of a table, or what follows "Thời hạn:", names its day or stretch without any lead; it is then included. */
export const BARE_FORMS: readonly DueForm[] = [
  { pattern: wordPattern(`${HOUR_OF_DAY}${DATE}`), read: day.read },
  { pattern: wordPattern(MONTH), read: month.read },
  { pattern: wordPattern(QUARTER), read: quarter.read },
  { pattern: wordPattern(`nam (?<year>${YEAR})`), read: year.read },
  { pattern: wordPattern(HALF), read: partOfYear.read },
]

const monthStart = (groups: DateGroups) => (of: number) => dateOf(of, readNumber(groups.month) ?? 0, 1)
const quarterStart = (groups: DateGroups) => (of: number) => {
  const text = groups.quarter ?? ''
  return dateOf(of, ((parseRoman(text) ?? Number(text)) - 1) * 3 + 1, 1)
}

export const boundaryOf = (groups: DateGroups): Due['boundary'] =>
  groups.ex === undefined ? 'inclusive' : 'exclusive'

function dated(groups: DateGroups, { date, broken }: ReadDate): DueReading {
  const reading = { date, boundary: boundaryOf(groups) }
  return broken ? { ...reading, broken } : reading
}

/** Before a stretch means before its first day; within or until it means until its last day. */
function span(
  groups: DateGroups,
  context: DueContext,
  start: (year: number) => IsoDate | null,
  end: (start: IsoDate) => IsoDate | null,
): DueReading {
  const bound = groups.ex === undefined ? end : (first: IsoDate) => first
  return dated(
    groups,
    readInYear(groups.year, context, (of) => mapNull(start(of), bound)),
  )
}
const mapNull = (date: IsoDate | null, map: (date: IsoDate) => IsoDate | null) =>
  date === null ? null : map(date)

/** The day with its hour; 24:00 is the end of the day, and an hour that does not exist leaves no deadline to trust. */
function atHour(groups: DateGroups, read: ReadDate): DueReading {
  const reading = dated(groups, read)
  if (groups.hour === undefined) return reading
  const afternoon = (groups.half === 'chieu' || groups.half === 'toi') && Number(groups.hour) < 12 ? 12 : 0
  const hour = Number(groups.hour) + afternoon
  const minute = groups.minute ?? '00'
  if (hour === 24 && minute === '00') return { ...reading, boundary: 'inclusive' }
  if (hour > 23 || Number(minute) > 59) return { date: null, boundary: reading.boundary, broken: true }
  return { ...reading, time: `${String(hour).padStart(2, '0')}:${minute}` }
}
