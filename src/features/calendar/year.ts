import { isProvisionalYear, isWorkingDay, type WorkingCalendar } from '#domain/calendar.ts'
import { addDays, dateOf, endOfMonth, type IsoDate, isoWeekday, yearOf } from '#domain/date.ts'
import { daysOf } from '#domain/derivation.ts'
import { type DayMark, markOf } from './day.ts'

/** Weeks run from Monday to Sunday; places before the first and after the last day of the month are null. */
export type Month = {
  readonly number: number
  readonly weeks: readonly (readonly (DayMark | null)[])[]
  readonly workingDays: number
}

export function monthsOf(calendar: WorkingCalendar, year: number): readonly Month[] {
  return Array.from({ length: 12 }, (_, index) => monthOf(calendar, year, index + 1))
}

function monthOf(calendar: WorkingCalendar, year: number, number: number): Month {
  const first = dateOf(year, number, 1) as IsoDate
  const days = daysOf(first, endOfMonth(first))
  const places = [
    ...Array<null>(isoWeekday(first) - 1).fill(null),
    ...days.map((date) => markOf(calendar, date)),
    ...Array<null>(7 - isoWeekday(addDays(first, days.length - 1))).fill(null),
  ]
  return {
    number,
    weeks: Array.from({ length: places.length / 7 }, (_, week) => places.slice(week * 7, week * 7 + 7)),
    workingDays: days.filter((date) => isWorkingDay(calendar, date)).length,
  }
}

/** The years that can be looked at: those with rows, and this one and the next. In order. */
export function yearsOf(calendar: WorkingCalendar, today: IsoDate): readonly number[] {
  const years = [...calendar.days.keys()].map(yearOf)
  return [...new Set([...years, yearOf(today), yearOf(today) + 1])].sort((a, b) => a - b)
}

/** What a reader must know before trusting a date in `year`; null when all its days are announced. */
export function warnOfYear(calendar: WorkingCalendar, year: number): string | null {
  if (isProvisionalYear(calendar, year))
    return `Lịch nghỉ năm ${year} chưa có đủ văn bản chính thức. Mọi hạn tính qua năm này là tạm tính.`
  const unsure = [...calendar.days.values()].filter(
    (day) => yearOf(day.date) === year && day.status === 'provisional',
  )
  if (unsure.length === 0) return null
  return `Năm ${year} còn ${unsure.length} ngày tạm tính, chưa đối chiếu được với văn bản. Khi có văn bản, hãy sửa ngày đó thành đã có văn bản.`
}
