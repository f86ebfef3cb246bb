import { sql } from 'kysely'
import { type DayOff, type WorkingCalendar, workingCalendar } from '#domain/calendar.ts'
import type { IsoDate } from '#domain/date.ts'
import type { WardId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { loadCalendar } from './queries.ts'

/** The calendar and how it came to be what it is, so that a date once told can be counted again as it was. */
export type CalendarHistory = {
  readonly now: WorkingCalendar
  /** The newest first. */
  readonly changes: readonly Change[]
}
type Change = {
  readonly at: Date
  readonly date: IsoDate
  /** What the calendar said of the day before; null: nothing. */
  readonly from: Omit<DayOff, 'date'> | null
}

/** Three queries, however many dates are then counted. */
export async function loadCalendarHistory(db: DatabaseTransaction, ward: WardId): Promise<CalendarHistory> {
  const changes = await db
    .selectFrom('audit_event')
    .select(['at', sql<IsoDate>`data ->> 'date'`.as('date'), sql<Change['from']>`data -> 'from'`.as('from')])
    .where('ward_id', '=', ward)
    .where('type', 'in', ['calendar.day-set', 'calendar.day-removed'])
    .orderBy('seq', 'desc')
    .execute()
  return { now: await loadCalendar(db, ward), changes }
}

/** The calendar as it stood at `moment`: what was changed since is taken back. Office hours are those of today. */
export function calendarAt({ now, changes }: CalendarHistory, moment: Date): WorkingCalendar {
  const since = changes.filter(({ at }) => at > moment)
  if (since.length === 0) return now
  const days = new Map(now.days)
  for (const { date, from } of since) {
    if (from === null) days.delete(date)
    else days.set(date, { date, ...from })
  }
  return workingCalendar([...days.values()], now.officeHours)
}
