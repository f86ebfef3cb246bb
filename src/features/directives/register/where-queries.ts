import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { DB } from '#db/tables.ts'
import { addDays, type IsoDate, startOfDayInVietnam } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import type { UnitRole } from '../directive.ts'
import { endOfWeek, type RegisterFilter, type StateFilter, stateOf, type Waiting } from './filter.ts'

type Where = ExpressionBuilder<DB, 'directive'>
type Condition = Expression<SqlBool>

type Moment = { readonly now: Date; readonly today: IsoDate }

/** What a directive itself says; its text is the business of search-queries.ts. */
export function ofItself(filter: RegisterFilter, { now, today }: Moment) {
  return (where: Where): Condition =>
    where.and([
      ...inState(stateOf(filter)),
      ...dueWithin(where, filter, today),
      ...(filter.waiting === null ? [] : [isOpen]),
      ...(filter.extended ? [where('directive.extension_count', '>', 0)] : []),
      ...(filter.onTime === null ? [] : [onTime(filter.onTime, today)]),
      ...(filter.notice === null ? [] : [where('directive.notice_id', '=', filter.notice)]),
      ...(filter.topic === null ? [] : [where('directive.topic_code', '=', filter.topic)]),
      ...between(where, filter),
      ...(filter.quietDays === null ? [] : [isOpen, quietFor(where, filter.quietDays, now)]),
    ])
}

/** What its units, deliverables and extensions say: each a question to another table. */
export function ofOthers(filter: RegisterFilter) {
  return (where: Where): readonly Condition[] => {
    const { unit, role, waiting, officer } = filter
    return [
      ...(unit === null || waiting === 'acceptance' ? [] : [ofUnit(where, unit, role)]),
      ...(officer === null ? [] : [hasPlace(where, { officer })]),
      ...(waiting === null ? [] : [waitsFor(where, waiting, filter)]),
    ]
  }
}

/** Written as the indexes of the open ones are: assigned, in progress and handed in are 1 to 3. */
const isOpen = sql<SqlBool>`directive.status_key <= 3`

function inState(state: StateFilter): readonly Condition[] {
  switch (state) {
    case 'all':
      return []
    case 'open':
      return [isOpen]
    default:
      return [sql<SqlBool>`directive.status_key = ${statusKey[state]}`]
  }
}

/** As directive.status_key of the table numbers them. */
const statusKey = { assigned: 1, 'in-progress': 2, 'handed-in': 3, closed: 4, cancelled: 5 } as const

function dueWithin(
  where: Where,
  { due, dueFrom, dueTo }: RegisterFilter,
  today: IsoDate,
): readonly Condition[] {
  const range = [
    ...(dueFrom === null ? [] : [where('directive.due_key', '>=', dueFrom)]),
    ...(dueTo === null ? [] : [where('directive.due_key', '<=', dueTo)]),
  ]
  switch (due) {
    case null:
      return range
    case 'late':
      return [...range, isOpen, where('directive.due_key', '<', today)]
    case 'this-week':
      return [
        ...range,
        isOpen,
        where('directive.due_key', '>=', today),
        where('directive.due_key', '<=', endOfWeek(today)),
      ]
    case 'without':
      return [...range, sql<SqlBool>`directive.due_key = 'infinity'`]
  }
}

const onTime = (wanted: boolean, today: IsoDate): Condition =>
  wanted
    ? sql<SqlBool>`directive.closed_on <= directive.original_last_day`
    : sql<SqlBool>`(directive.original_last_day < coalesce(directive.closed_on, ${today}::date) and directive.cancelled_at is null)`

function between(where: Where, filter: RegisterFilter): readonly Condition[] {
  const { assignedFrom, assignedTo, closedFrom, closedTo } = filter
  return [
    ...(assignedFrom === null
      ? []
      : [where('directive.assigned_at', '>=', startOfDayInVietnam(assignedFrom))]),
    ...(assignedTo === null
      ? []
      : [where('directive.assigned_at', '<', startOfDayInVietnam(addDays(assignedTo, 1)))]),
    ...(closedFrom === null ? [] : [where('directive.closed_on', '>=', closedFrom)]),
    ...(closedTo === null ? [] : [where('directive.closed_on', '<=', closedTo)]),
  ]
}

const quietFor = (where: Where, days: number, now: Date): Condition =>
  where('directive.last_activity_at', '<', new Date(now.getTime() - days * 86_400_000))

/** Who leads stands with the directive itself, where an index has it in the order of the register. */
const ofUnit = (where: Where, unit: UnitId, role: UnitRole | null): Condition =>
  role === 'lead' ? where('directive.lead_unit_id', '=', unit) : hasPlace(where, { unit, role })

type Place = Partial<Record<'unit' | 'role' | 'officer' | 'part', string | null>>

const hasPlace = (where: Where, { unit, role, officer, part }: Place): Condition => {
  let places = where
    .selectFrom('directive_unit as held')
    .select(sql`1`.as('one'))
    .whereRef('held.ward_id', '=', 'directive.ward_id')
    .whereRef('held.directive_id', '=', 'directive.id')
  if (unit) places = places.where('held.unit_id', '=', unit)
  if (role) places = places.where('held.role', '=', role)
  if (officer) places = places.where('held.officer_id', '=', officer)
  if (part) places = places.where('held.part', '=', part)
  return where.exists(places)
}

function waitsFor(where: Where, waiting: Waiting, { unit, role }: RegisterFilter): Condition {
  switch (waiting) {
    case 'acceptance':
      return hasPlace(where, { unit, role, part: 'waiting' })
    case 'return':
      return hasDeliverable(where, 'returned')
    case 'check':
      return hasDeliverable(where, 'handed-in')
    case 'extension':
      return where.exists(
        where
          .selectFrom('extension')
          .select(sql`1`.as('one'))
          .whereRef('extension.ward_id', '=', 'directive.ward_id')
          .whereRef('extension.directive_id', '=', 'directive.id')
          .where('extension.decision', 'is', null),
      )
    case 'refusal':
      return where('directive.stuck_since', 'is not', null)
  }
}

const hasDeliverable = (where: Where, state: 'returned' | 'handed-in'): Condition =>
  where.exists(
    where
      .selectFrom('deliverable')
      .select(sql`1`.as('one'))
      .whereRef('deliverable.ward_id', '=', 'directive.ward_id')
      .whereRef('deliverable.directive_id', '=', 'directive.id')
      .where('deliverable.state', '=', state),
  )
