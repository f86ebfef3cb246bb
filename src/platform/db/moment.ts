/**
 * Whether `text` is a moment as PostgreSQL writes a timestamptz in UTC as JSON ("2025-12-05T02:00:00.123456+00:00"), which keeps the
 * microseconds that a `Date` loses. A day that does not exist (31/02) comes back from `Date` as another one and is none.
 */
export function isMomentText(text: string): boolean {
  if (!/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?\+00:00$/.test(text)) return false
  const read = new Date(text)
  return !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 19) === text.slice(0, 19)
}
