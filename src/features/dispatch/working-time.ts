import { isWorkingDay, type WorkingCalendar } from '#domain/calendar.ts'
import { addDays, dateInVietnam, momentInVietnam } from '#domain/date.ts'

/** Hours of office work between two moments; what happens in the evening of a working day took no hour more than the day had. */
export function workingHoursBetween(calendar: WorkingCalendar, from: Date, to: Date): number {
  let milliseconds = 0
  for (let day = dateInVietnam(from); day <= dateInVietnam(to); day = addDays(day, 1)) {
    if (!isWorkingDay(calendar, day)) continue
    for (const stretch of calendar.officeHours) {
      const begin = Math.max(from.getTime(), momentInVietnam(day, stretch.from).getTime())
      const end = Math.min(to.getTime(), momentInVietnam(day, stretch.to).getTime())
      milliseconds += Math.max(0, end - begin)
    }
  }
  return milliseconds / 3_600_000
}

/** The middle one; of an even number the mean of the two in the middle. Null of none. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low = 0, high = 0] = [sorted[middle - 1], sorted[middle]]
  return sorted.length % 2 === 1 ? high : (low + high) / 2
}
