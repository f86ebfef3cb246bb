import {
  addDays,
  addSpan,
  endOfMonth,
  endOfQuarter,
  endOfYear,
  type IsoDate,
  isoWeekday,
  startOfQuarter,
} from './date.ts'
import { BARE_DATES, nextMonth } from './due-dated-forms.ts'
import { BEFORE, boundaryOf, type DueContext, type DueForm, LATEST, UNTIL, WITHIN } from './due-form.ts'
import { BARE_POINTS } from './due-point-forms.ts'
import { BARE_COUNTED_RHYTHMS } from './due-rhythm-forms.ts'
import { WHOLE_TERM_FORMS } from './due-term-forms.ts'
import { wordPattern } from './pattern-text.ts'

const TO = '(?:(?:han|tu nay|cho) )?(?:den|toi)'
const LEAD = `(?:(?:${BEFORE}|${LATEST}|${UNTIL}|${WITHIN}|${TO}|vao) )?`

/** "đến ngày 10/12/2026", "đến tháng 6/2027": in running text a stretch that goes on, alone a deadline. */
const until: readonly DueForm[] = [...BARE_DATES, ...BARE_POINTS].map(([source, read]) => ({
  pattern: wordPattern(`${TO} (?:${source})`),
  read,
}))

const points: readonly DueForm[] = BARE_POINTS.map(([source, read]) => ({
  pattern: wordPattern(`(?:vao )?(?:${source})`),
  read,
}))

/** "tháng sau", "cuối tháng này", "trong quý này", "từ nay đến hết năm": counted from the day of the document. */
const aroundNow: DueForm = {
  pattern: wordPattern(
    `${LEAD}(?:(?<point>dau|giua|cuoi) )?(?:(?<unit>thang|quy|nam) (?<which>nay|toi|sau))` +
      `|(?:${WITHIN}|(?:${TO} )?(?:het|cuoi)) (?<unit>thang|quy|nam)`,
  ),
  read: (groups, context) => {
    const now = today(context)
    const stretch = STRETCHES[groups.unit as keyof typeof STRETCHES]
    const from =
      now === null ? null : stretch.next(now, groups.which === 'toi' || groups.which === 'sau' ? 1 : 0)
    const boundary = boundaryOf(groups)
    if (from === null || (groups.point === 'giua' && groups.unit === 'quy')) return { date: null, boundary }
    return {
      date: dayOf(groups.point ?? (boundary === 'exclusive' ? 'dau' : 'cuoi'), from, stretch),
      boundary,
    }
  },
}

type Stretch = {
  /** The first day of the stretch that `now` lies in, `count` stretches on. */
  readonly next: (now: IsoDate, count: number) => IsoDate
  readonly middle: (first: IsoDate) => IsoDate
  readonly end: (first: IsoDate) => IsoDate
}
const firstOfMonth = (date: IsoDate): IsoDate => `${date.slice(0, 7)}-01` as IsoDate
const firstOfYear = (date: IsoDate): IsoDate => `${date.slice(0, 4)}-01-01` as IsoDate

/** The middle of a month is its 15th, of a year the last of June (Civil Code 2015, Art. 146). */
const STRETCHES = {
  thang: {
    next: (now, count) => addSpan(firstOfMonth(now), { months: count }),
    middle: (first) => addDays(first, 14),
    end: endOfMonth,
  },
  quy: {
    next: (now, count) => addSpan(startOfQuarter(now), { months: 3 * count }),
    middle: (first) => first,
    end: endOfQuarter,
  },
  nam: {
    next: (now, count) => addSpan(firstOfYear(now), { years: count }),
    middle: (first) => endOfMonth(addSpan(first, { months: 5 })),
    end: endOfYear,
  },
} as const satisfies Record<string, Stretch>

const dayOf = (point: string, first: IsoDate, stretch: Stretch): IsoDate =>
  point === 'dau' ? first : point === 'giua' ? stretch.middle(first) : stretch.end(first)

/** "hôm nay", "ngày mai". */
const nearDay: DueForm = {
  pattern: wordPattern(`${LEAD}(?:ngay )?(?:hom nay|(?:hom )?(?<next>mai))`),
  read: (groups, context) => {
    const now = today(context)
    return {
      date: now === null ? null : addDays(now, groups.next === undefined ? 0 : 1),
      boundary: boundaryOf(groups),
    }
  },
}

/** "thứ Sáu tuần này", "trước thứ Hai tuần sau"; "cuối tuần này" names no day. */
const dayOfWeek: DueForm = {
  pattern: wordPattern(
    `${LEAD}(?:(?:sang|chieu) )?(?:ngay )?(?:thu (?<weekday>hai|ba|tu|nam|sau|bay|[2-7])|chu nhat),? (?:cua )?tuan (?<which>nay|toi|sau)` +
      `|${LEAD}(?<vague>dau|giua|cuoi) tuan(?: (?:nay|toi|sau))?|${WITHIN} (?<vague>tuan)`,
  ),
  read: (groups, context) => {
    const now = today(context)
    const boundary = boundaryOf(groups)
    if (now === null || groups.vague !== undefined) return { date: null, boundary }
    const monday = addDays(now, 1 - isoWeekday(now) + (groups.which === 'nay' ? 0 : 7))
    return { date: addDays(monday, daysAfterMonday(groups.weekday)), boundary }
  },
}
const WEEKDAYS = ['hai', 'ba', 'tu', 'nam', 'sau', 'bay']
const daysAfterMonday = (weekday: string | undefined): number =>
  weekday === undefined ? 6 : /\d/.test(weekday) ? Number(weekday) - 2 : WEEKDAYS.indexOf(weekday)

/** "ngày 10 tháng này", "đến ngày 05 tháng sau". */
const dayOfNextMonth: DueForm = {
  pattern: wordPattern(`(?:${TO} )?ngay (?<day>[0-9]{1,2})(?: cua)? thang (?:(?<same>nay)|sau|toi)`),
  read: nextMonth.read,
}

const today = ({ issueDate, conferenceDate }: DueContext): IsoDate | null =>
  issueDate ?? conferenceDate ?? null

/**
 * What sets a deadline only where the whole text is one (a form's field, a table's cell): in running text the
 * same words tell of a stretch, a habit or a plan.
 */
export const WHOLE_FORMS: readonly DueForm[] = [
  ...until,
  ...points,
  aroundNow,
  nearDay,
  dayOfWeek,
  dayOfNextMonth,
  ...BARE_COUNTED_RHYTHMS.map(([source, read]) => ({ pattern: wordPattern(source), read })),
  ...WHOLE_TERM_FORMS,
]
