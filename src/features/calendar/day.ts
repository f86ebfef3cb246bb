import { type DayOff, dayOffReason, type WorkingCalendar, workingCalendar } from '#domain/calendar.ts'
import { formatDate, type IsoDate, isoWeekday, weekdayName } from '#domain/date.ts'
import { ok, type Result, refuse } from '#domain/result.ts'

/** The calendar as it would be with `day` in place of whatever stands on its date. */
export const withDay = (calendar: WorkingCalendar, day: DayOff): WorkingCalendar =>
  workingCalendar([...calendar.days.values(), day], calendar.officeHours)

/** The calendar as it would be without its row for `date`. */
export const withoutDay = (calendar: WorkingCalendar, date: IsoDate): WorkingCalendar =>
  workingCalendar(
    [...calendar.days.values()].filter((day) => day.date !== date),
    calendar.officeHours,
  )

/** A row must change its day: only a weekend can be made up for, only a weekday can be given off. */
export function checkDay(day: DayOff): Result<DayOff> {
  const weekend = isoWeekday(day.date) >= 6
  const named = `${formatDate(day.date)} là ${weekdayName(day.date)}`
  if (day.kind === 'make-up' && !weekend)
    return refuse(
      'not-a-weekend',
      `Ngày ${named}, vốn đã là ngày làm việc; ngày làm bù phải là thứ Bảy hoặc Chủ nhật.`,
      'date',
    )
  if (day.kind !== 'make-up' && weekend)
    return refuse(
      'already-off',
      `Ngày ${named}, vốn đã là ngày nghỉ hằng tuần. Nếu được nghỉ bù, hãy nhập ngày nghỉ bù.`,
      'date',
    )
  return ok(day)
}

/** What a form saw of a day when it was opened; a change is refused when it no longer holds. Empty: no row. */
export const seenOf = (day: DayOff | undefined): string =>
  day === undefined ? '' : JSON.stringify([day.kind, day.name, day.source, day.status])

/** How one date of the calendar reads. */
export type DayMark = {
  readonly date: IsoDate
  readonly mark: 'working' | 'weekend' | DayOff['kind']
  readonly name: string | null
  readonly provisional: boolean
}

export function markOf(calendar: WorkingCalendar, date: IsoDate): DayMark {
  const row = calendar.days.get(date)
  if (row !== undefined)
    return { date, mark: row.kind, name: row.name, provisional: row.status === 'provisional' }
  return {
    date,
    mark: dayOffReason(calendar, date) === null ? 'working' : 'weekend',
    name: null,
    provisional: false,
  }
}
