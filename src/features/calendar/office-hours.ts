import { DEFAULT_OFFICE_HOURS, type OfficeHours } from '#domain/calendar.ts'
import { ok, type Result, refuse } from '#domain/result.ts'

/** The column `ward.office_hours`: `[["07:30","11:30"],["13:30","17:30"]]`. */
export const storedHours = (hours: readonly OfficeHours[]): string =>
  JSON.stringify(hours.map(({ from, to }) => [from, to]))

export function hoursOf(stored: unknown): readonly OfficeHours[] {
  if (!Array.isArray(stored) || stored.length === 0) return DEFAULT_OFFICE_HOURS
  return (stored as readonly (readonly [string, string])[]).map(([from, to]) => ({ from, to }))
}

/** One or two stretches, each beginning before it ends, the second after the first. */
export function checkHours(hours: readonly OfficeHours[]): Result<readonly OfficeHours[]> {
  if (hours.length === 0)
    return refuse('no-hours', 'Cần ít nhất một buổi làm việc, ví dụ 07:30 đến 11:30.', 'morningFrom')
  for (const [index, { from, to }] of hours.entries()) {
    const field = index === 0 ? 'morningTo' : 'afternoonTo'
    if (from >= to) return refuse('hours-order', `Giờ kết thúc ${to} phải sau giờ bắt đầu ${from}.`, field)
    const earlier = hours[index - 1]
    if (earlier !== undefined && from < earlier.to)
      return refuse(
        'hours-overlap',
        `Buổi bắt đầu lúc ${from} phải sau khi buổi trước kết thúc lúc ${earlier.to}.`,
        'afternoonFrom',
      )
  }
  return ok(hours)
}

export const printHours = (hours: readonly OfficeHours[]): string =>
  hours.map(({ from, to }) => `${from}–${to}`).join(' và ')
