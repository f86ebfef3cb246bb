import { isWorkingDay, type WorkingCalendar, workingDayFrom } from './calendar.ts'
import {
  addDays,
  addSpan,
  dateInVietnam,
  dateOf,
  endOfMonth,
  type IsoDate,
  momentInVietnam,
  timeInVietnam,
} from './date.ts'
import { type Derivation, daysOf, deriveWorkingDays, explain, skippedDays } from './derivation.ts'

/** A legal term: `{ count: 10, unit: 'day' }` is "10 ngày". `count` is a whole number of at least 0. */
export type Term = { readonly count: number; readonly unit: TermUnit }
/** What a term is counted in. */
export type TermUnit = 'working-day' | 'day' | 'week' | 'month' | 'year'

/**
 * The last day of `term` that begins with what happened on `event`; the term runs until 24:00 of that day
 * (Civil Code 2015).
 *
 * - Art. 147(2, 3): the day of the event is not counted, the term begins on the day after it.
 * - Art. 148(2–4): weeks, months and years end on the corresponding day; a month without that day ends on its
 *   last day.
 * - Art. 148(5): when the last day is a weekly day of rest or a holiday, the term ends at the end of the next
 *   working day.
 * - Art. 148(6): the last day ends at 24:00.
 *
 * A date named in a document is not a term and never moves (see `deadline.ts`).
 */
export function endOfTerm(term: Term, event: IsoDate, calendar: WorkingCalendar): Derivation {
  if (!Number.isInteger(term.count) || term.count < 0) throw new RangeError(`Not a term: ${term.count}`)
  if (term.unit === 'working-day') return deriveWorkingDays(calendar, event, term.count)
  const nominal = addTerm(event, { count: term.count, unit: term.unit })
  const result = workingDayFrom(calendar, nominal)
  const moved = result !== nominal
  return explain(calendar, {
    start: event,
    rule: moved
      ? 'không tính ngày xảy ra sự kiện, ngày cuối là ngày nghỉ thì kết thúc vào ngày làm việc tiếp theo (Điều 147, khoản 5 Điều 148 Bộ luật Dân sự 2015)'
      : 'không tính ngày xảy ra sự kiện (Điều 147, 148 Bộ luật Dân sự 2015)',
    steps: [`+${term.count} ${UNIT_NAMES[term.unit]}`],
    skipped: moved ? skippedDays(calendar, daysOf(nominal, addDays(result, -1))) : [],
    result,
  })
}

/**
 * The latest day that leaves `term` before `event` ("chậm nhất 07 ngày trước ngày …"). Counted backwards, so
 * it never rolls over: a later day would leave too little.
 */
export function dayBeforeEvent(term: Term, event: IsoDate, calendar: WorkingCalendar): Derivation {
  if (term.unit === 'working-day') return deriveWorkingDays(calendar, event, -term.count)
  return explain(calendar, {
    start: event,
    rule: 'tính lùi, không tính ngày xảy ra sự kiện (Điều 147 Bộ luật Dân sự 2015)',
    steps: [`−${term.count} ${UNIT_NAMES[term.unit]}`],
    skipped: [],
    result: addTerm(event, { count: -term.count, unit: term.unit }),
  })
}

/**
 * The moment `hours` of office time after `from` have passed, counting only the calendar's office hours on
 * working days. Ends of a stretch belong to it: 4 hours from 07:30 end at 11:30. Nothing in the Civil Code
 * speaks of office hours; the service promise that uses them must.
 */
export function endOfOfficeHours(
  hours: number,
  from: Date,
  calendar: WorkingCalendar,
): { readonly moment: Date; readonly derivation: Derivation } {
  if (!(hours >= 0) || !Number.isFinite(hours)) throw new RangeError(`Not a number of hours: ${hours}`)
  const start = dateInVietnam(from)
  const moment = runOfficeHours(calendar, from, start, hours * HOUR)
  const result = dateInVietnam(moment)
  const derivation = explain(calendar, {
    start,
    rule: 'chỉ tính giờ làm việc của cơ quan',
    steps: [`từ ${timeInVietnam(from)}`, `+${hours} giờ làm việc`],
    skipped: skippedDays(calendar, daysOf(start, result)),
    result,
    time: timeInVietnam(moment),
  })
  return { moment, derivation }
}

/** "đầu, giữa, cuối tháng": its first, fifteenth, last day (Civil Code 2015, Art. 146(2)). */
export function pointOfMonth(point: Point, year: number, month: number): IsoDate | null {
  const first = dateOf(year, month, 1)
  if (first === null || point === 'start') return first
  return point === 'middle' ? addDays(first, 14) : endOfMonth(first)
}

/**
 * "đầu, giữa, cuối năm": the first of January, the last of June, the last of December (Civil Code 2015, Art.
 * 146(3)).
 */
export const pointOfYear = (point: Point, year: number): IsoDate | null =>
  dateOf(year, ...POINTS_OF_YEAR[point])

/** A point of a month or a year (Civil Code 2015, Art. 146). */
export type Point = 'start' | 'middle' | 'end'

const POINTS_OF_YEAR: Record<Point, [month: number, day: number]> = {
  start: [1, 1],
  middle: [6, 30],
  end: [12, 31],
}
const UNIT_NAMES = { day: 'ngày', week: 'tuần', month: 'tháng', year: 'năm' }
const HOUR = 3_600_000

function addTerm(event: IsoDate, term: { count: number; unit: Exclude<TermUnit, 'working-day'> }): IsoDate {
  switch (term.unit) {
    case 'day':
      return addDays(event, term.count)
    case 'week':
      return addSpan(event, { weeks: term.count })
    case 'month':
      return addSpan(event, { months: term.count })
    case 'year':
      return addSpan(event, { years: term.count })
  }
}

function runOfficeHours(calendar: WorkingCalendar, from: Date, start: IsoDate, milliseconds: number): Date {
  if (!calendar.officeHours.some((stretch) => stretch.from < stretch.to)) {
    throw new RangeError('A calendar without office hours')
  }
  let left = milliseconds
  for (let date = start; ; date = addDays(date, 1)) {
    if (!isWorkingDay(calendar, date)) continue
    for (const stretch of calendar.officeHours) {
      const begin = Math.max(from.getTime(), momentInVietnam(date, stretch.from).getTime())
      const end = momentInVietnam(date, stretch.to).getTime()
      if (begin + left <= end) return new Date(begin + left)
      left -= Math.max(0, end - begin)
    }
  }
}
