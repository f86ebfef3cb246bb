import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import { addDays, type IsoDate, startOfDayInVietnam } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import type { NoticeId } from '#features/notices/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DirectiveId } from './directive.ts'

/** Counts of the whole ward, each by the same words as the register's filter of that name. */
export type OpenFigures = {
  readonly open: number
  readonly late: number
  readonly thisWeek: number
  readonly refused: number
  readonly quiet: number
  readonly extension: number
  readonly handedIn: number
}

export async function countOpen(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  on: { readonly today: IsoDate; readonly endOfWeek: IsoDate; readonly quietSince: Date },
): Promise<OpenFigures> {
  const { rows } = await sql<OpenFigures>`
    select count(*) as open,
      count(*) filter (where due_key < ${on.today}::date) as late,
      count(*) filter (where due_key between ${on.today}::date and ${on.endOfWeek}::date) as "thisWeek",
      count(*) filter (where stuck_since is not null) as refused,
      count(*) filter (where last_activity_at < ${on.quietSince}) as quiet,
      count(*) filter (where status = 'handed-in') as "handedIn",
      (select count(*) from extension x join directive d on d.ward_id = x.ward_id and d.id = x.directive_id
        where x.ward_id = ${actor.ward} and x.decision is null and ${isOpen('d')}) as extension
    from directive where ward_id = ${actor.ward} and ${isOpen('directive')}`.execute(db)
  return rows[0] as OpenFigures
}

/** `onTime` and `notOnTime` are measured on the original last day; work without a date belongs to neither. */
export type UnitFigures = {
  readonly unit: UnitId
  readonly name: string
  readonly open: number
  readonly late: number
  readonly onTime: number
  readonly notOnTime: number
}

/** Every unit that leads or has led a directive; the ones with most late work first. */
export async function countByLead(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  today: IsoDate,
): Promise<readonly UnitFigures[]> {
  const { rows } = await sql<UnitFigures>`
    select u.id as unit, coalesce(u.short_name, u.name) as name, f.open, f.late, f."onTime", f."notOnTime"
    from (
      select p.unit_id, ${standing(today)}
      from directive_unit p join directive d on d.ward_id = p.ward_id and d.id = p.directive_id
      where p.ward_id = ${actor.ward} and p.role = 'lead'
      group by p.unit_id
    ) f join unit u on u.ward_id = ${actor.ward} and u.id = f.unit_id
    order by f.late desc, f.open desc, u.sort_order, u.name`.execute(db)
  return rows
}

export type NoticeFigures = Omit<UnitFigures, 'unit' | 'name'> & {
  readonly notice: NoticeId
  readonly total: number
  readonly closed: number
}

export async function countByNotice(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  notices: readonly NoticeId[],
  today: IsoDate,
): Promise<readonly NoticeFigures[]> {
  const { rows } = await sql<NoticeFigures>`
    select d.notice_id as notice, count(*) as total, count(*) filter (where d.status = 'closed') as closed, ${standing(today)}
    from directive d
    where d.ward_id = ${actor.ward} and d.notice_id = any(${[...notices]}::uuid[])
    group by d.notice_id`.execute(db)
  return rows
}

/** `overdue`: still open on the last day of the week (today in the running one) though its original last day had passed. */
export type WeekFigures = {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly assigned: number
  readonly closed: number
  readonly overdue: number
}

/** One row per week; `weeks` are their Mondays. Three queries. */
export async function countByWeek(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  weeks: readonly IsoDate[],
  today: IsoDate,
): Promise<readonly WeekFigures[]> {
  const first = weeks[0] ?? today
  const days = weeks.map((from) => earlier(addDays(from, 6), today))
  const assigned = await sql<Bucket>`
    select width_bucket(${assignedOn}, ${dates(weeks)}) - 1 as week, count(*) as count
    from directive where ward_id = ${actor.ward} and assigned_at >= ${startOfDayInVietnam(first)}
    group by 1`.execute(db)
  const closed = await sql<Bucket>`
    select width_bucket(closed_on, ${dates(weeks)}) - 1 as week, count(*) as count
    from directive where ward_id = ${actor.ward} and closed_on >= ${first}::date
    group by 1`.execute(db)
  // Each span of weeks in which something was overdue: from the first day counted after its original last day to the last one before its end.
  const overdue = await sql<{ from: number; to: number; count: number }>`
    select greatest(width_bucket(original_last_day, ${dates(days)}), width_bucket(${assignedOn} - 1, ${dates(days)})) as from,
      coalesce(width_bucket(coalesce(closed_on, (cancelled_at at time zone 'Asia/Ho_Chi_Minh')::date) - 1, ${dates(days)}), ${days.length}) - 1 as to,
      count(*) as count
    from directive
    where ward_id = ${actor.ward} and original_last_day < ${today}::date
      and (${isOpen('directive')} or closed_on > ${first}::date or cancelled_at >= ${startOfDayInVietnam(first)})
    group by 1, 2`.execute(db)
  return weeks.map((from, week) => ({
    from,
    to: addDays(from, 6),
    assigned: countIn(assigned.rows, week),
    closed: countIn(closed.rows, week),
    overdue: overdue.rows
      .filter((span) => span.from <= week && week <= span.to)
      .reduce((sum, { count }) => sum + count, 0),
  }))
}

type Bucket = { readonly week: number; readonly count: number }
const countIn = (rows: readonly Bucket[], week: number): number =>
  rows.find((row) => row.week === week)?.count ?? 0
const dates = (days: readonly IsoDate[]) => sql`${[...days]}::date[]`
const assignedOn = sql`(assigned_at at time zone 'Asia/Ho_Chi_Minh')::date`

export type LateWork = {
  readonly id: DirectiveId
  readonly code: string
  readonly title: string
  readonly lead: string
  readonly lastDay: IsoDate
  readonly originalLastDay: IsoDate
}

/** The open directives that are late for longest. */
export async function listLongestLate(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  today: IsoDate,
  limit: number,
): Promise<readonly LateWork[]> {
  const { rows } = await sql<LateWork>`
    select d.id, d.code, d.title, coalesce(u.short_name, u.name) as lead, d.last_day as "lastDay", d.original_last_day as "originalLastDay"
    from directive d join unit u on u.ward_id = d.ward_id and u.id = d.lead_unit_id
    where d.ward_id = ${actor.ward} and ${isOpen('d')} and d.due_key < ${today}::date
    order by d.due_key, d.id limit ${limit}`.execute(db)
  return rows
}

export type Undecided = {
  readonly id: DirectiveId
  readonly code: string
  readonly title: string
  readonly unit: string
  readonly from: IsoDate | null
  readonly to: IsoDate
  readonly reason: string
}

/** Extensions asked for and not decided, the longest waiting first. */
export async function listUndecided(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  limit: number,
): Promise<readonly Undecided[]> {
  const { rows } = await sql<Undecided>`
    select d.id, d.code, d.title, coalesce(u.short_name, u.name) as unit, x.from_day as from, x.to_day as to, x.reason
    from extension x
    join directive d on d.ward_id = x.ward_id and d.id = x.directive_id
    join unit u on u.ward_id = x.ward_id and u.id = x.asked_unit_id
    where x.ward_id = ${actor.ward} and x.decision is null and ${isOpen('d')}
    order by x.asked_at limit ${limit}`.execute(db)
  return rows
}

/** Written as the partial indexes of the open ones are. */
const isOpen = (table: 'd' | 'directive'): RawBuilder<boolean> =>
  sql`${sql.ref(`${table}.status`)} in ('assigned', 'in-progress', 'handed-in')`

const standing = (today: IsoDate) => sql`
  count(*) filter (where ${isOpen('d')}) as open,
  count(*) filter (where ${isOpen('d')} and d.due_key < ${today}::date) as late,
  count(*) filter (where d.closed_on <= d.original_last_day) as "onTime",
  count(*) filter (where d.original_last_day < coalesce(d.closed_on, ${today}::date) and d.cancelled_at is null) as "notOnTime"`

const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b)
