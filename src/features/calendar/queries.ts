import { type Selectable, sql } from 'kysely'
import type { CalendarDay } from '#db/tables.ts'
import { type DayOff, type WorkingCalendar, workingCalendar } from '#domain/calendar.ts'
import type { IsoDate } from '#domain/date.ts'
import type { WardId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { hoursOf } from './office-hours.ts'

/** What the ward's deadlines are computed with. `reminderDays`: working days before the last day, the largest first. */
export type DeadlineRules = {
  readonly calendar: WorkingCalendar
  readonly lenient: boolean
  readonly reminderDays: readonly number[]
}

/** The ward's days off, make-up days and office hours. Two queries. */
export async function loadCalendar(db: DatabaseTransaction, ward: WardId): Promise<WorkingCalendar> {
  return (await loadDeadlineRules(db, ward)).calendar
}

export async function loadDeadlineRules(db: DatabaseTransaction, ward: WardId): Promise<DeadlineRules> {
  const row = await db
    .selectFrom('ward')
    .select(['office_hours', 'lenient_deadlines', 'reminder_days'])
    .where('id', '=', ward)
    .executeTakeFirstOrThrow()
  return {
    calendar: workingCalendar(await listDays(db, ward), hoursOf(row.office_hours)),
    lenient: row.lenient_deadlines,
    reminderDays: row.reminder_days.toSorted((a, b) => b - a),
  }
}

async function listDays(db: DatabaseTransaction, ward: WardId): Promise<readonly DayOff[]> {
  const rows = await db
    .selectFrom('calendar_day')
    .select(['date', 'kind', 'name', 'source', 'status'])
    .where('ward_id', '=', ward)
    .orderBy('date')
    .execute()
  return rows.map(dayOf)
}

export async function findDay(
  db: DatabaseTransaction,
  ward: WardId,
  date: IsoDate,
): Promise<DayOff | undefined> {
  const row = await db
    .selectFrom('calendar_day')
    .select(['date', 'kind', 'name', 'source', 'status'])
    .where('ward_id', '=', ward)
    .where('date', '=', date)
    .executeTakeFirst()
  return row === undefined ? undefined : dayOf(row)
}

/** The ward's rules, locked until the transaction ends, so that two people never change the calendar at once. */
export const lockRules = (db: DatabaseTransaction, ward: WardId) =>
  db
    .selectFrom('ward')
    .select(['office_hours', 'lenient_deadlines', 'reminder_days'])
    .where('id', '=', ward)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()

export type Topic = {
  readonly code: string
  readonly name: string
  readonly group: string
  readonly groupName: string
  readonly neverPublic: boolean
  readonly closed: boolean
}

/** Every topic of the ward in its order, closed ones too (old records still name them). */
export async function listTopics(db: DatabaseTransaction, ward: WardId): Promise<readonly Topic[]> {
  const rows = await db
    .selectFrom('topic')
    .selectAll()
    .where('ward_id', '=', ward)
    .orderBy('sort_order')
    .orderBy('code')
    .execute()
  return rows.map((row) => ({
    code: row.code,
    name: row.name,
    group: row.group_code,
    groupName: row.group_name,
    neverPublic: row.never_public,
    closed: row.closed_at !== null,
  }))
}

/** Who changed this day last, and when; null when nobody has since it was seeded. */
export async function findLastChangeOfDay(
  db: DatabaseTransaction,
  ward: WardId,
  date: IsoDate,
): Promise<{ readonly by: string | null; readonly at: Date } | null> {
  const row = await db
    .selectFrom('audit_event')
    .leftJoin('account', (join) =>
      join
        .onRef('account.ward_id', '=', 'audit_event.ward_id')
        .onRef('account.id', '=', 'audit_event.actor_id'),
    )
    .select(['account.name as by', 'audit_event.at'])
    .where('audit_event.ward_id', '=', ward)
    .where('audit_event.type', 'in', ['calendar.day-set', 'calendar.day-removed'])
    .where(sql<string>`audit_event.data ->> 'date'`, '=', date)
    .orderBy('audit_event.seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** The checks of the table `calendar_day` allow nothing that `DayOff` does not. */
const dayOf = (row: Omit<Selectable<CalendarDay>, 'ward_id'>): DayOff => ({
  date: row.date as IsoDate,
  name: row.name,
  kind: row.kind as DayOff['kind'],
  source: row.source,
  status: row.status as DayOff['status'],
})
