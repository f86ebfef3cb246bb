import { sql } from 'kysely'
import { type Actor, accountOf, hasRole, unitsOf } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { AnsweringRole, DirectiveId, PartState, Status } from '../directive.ts'
import { MOST_DECISIONS, MOST_WORK, type OwnWork } from './mine.ts'

/** Places of the actor's units, and those given to the actor by name, in open directives; the nearest last day first. */
export async function listOwnWork(db: DatabaseTransaction, actor: Actor): Promise<readonly OwnWork[]> {
  const units = unitsOf(actor, 'unit-head', 'unit-officer', 'group-head', 'front')
  const account = accountOf(actor)
  if (account === null) return []
  const rows = await db
    .selectFrom('directive_unit as place')
    .innerJoin('directive', (join) =>
      join.onRef('directive.ward_id', '=', 'place.ward_id').onRef('directive.id', '=', 'place.directive_id'),
    )
    .innerJoin('unit', (join) =>
      join.onRef('unit.ward_id', '=', 'place.ward_id').onRef('unit.id', '=', 'place.unit_id'),
    )
    .leftJoin('account', (join) =>
      join.onRef('account.ward_id', '=', 'place.ward_id').onRef('account.id', '=', 'place.officer_id'),
    )
    .select(['directive.id', 'directive.code', 'directive.title', 'directive.status'])
    .select(['directive.last_day', 'directive.original_last_day'])
    .select(['place.role', 'place.part', 'unit.name as unitName', 'account.name as officer'])
    .select(hasReturned)
    .select((place) => place('place.officer_id', '=', account).as('byName'))
    .where('place.ward_id', '=', actor.ward)
    .where('place.part', 'is not', null)
    .where('directive.status', 'in', ['assigned', 'in-progress', 'handed-in'])
    .where((own) =>
      own.or([
        own('place.officer_id', '=', account),
        ...(units.length === 0 ? [] : [own('place.unit_id', 'in', [...units])]),
      ]),
    )
    .orderBy('directive.last_day', (order) => order.asc().nullsLast())
    .orderBy('directive.id')
    .limit(MOST_WORK)
    .execute()
  return rows.map(({ last_day, original_last_day, ...row }) => ({
    ...row,
    byName: row.byName === true,
    id: row.id as DirectiveId,
    status: row.status as Status,
    role: row.role as AnsweringRole,
    part: row.part as PartState,
    lastDay: last_day as IsoDate | null,
    originalLastDay: original_last_day as IsoDate | null,
  }))
}

const hasReturned = sql<boolean>`exists (
  select from deliverable where deliverable.ward_id = directive.ward_id and deliverable.directive_id = directive.id
    and deliverable.state = 'returned')`.as('returned')

/** What waits for the assigner's word, each kind with its first lines. */
export type Decision = {
  readonly kind: 'refused' | 'extension' | 'check'
  readonly id: DirectiveId
  readonly code: string
  readonly title: string
  readonly lead: string
  readonly lastDay: IsoDate | null
}

/** Refusals nobody has decided, extensions asked for, products to check. Empty for everyone who does not stand for the assigner. */
export async function listDecisions(db: DatabaseTransaction, actor: Actor): Promise<readonly Decision[]> {
  if (!hasRole(actor, 'clerk', 'leader')) return []
  const { rows } = await sql<Omit<Decision, 'lastDay'> & { readonly last_day: string | null }>`
    select waiting.kind, d.id, d.code, d.title, unit.name as lead, d.last_day from (
      (select 'refused' as kind, id from directive
        where ward_id = ${actor.ward} and stuck_since is not null and status in ('assigned', 'in-progress', 'handed-in')
        order by stuck_since limit ${MOST_DECISIONS})
      union all
      (select 'extension', directive_id from extension where ward_id = ${actor.ward} and decision is null order by asked_at limit ${MOST_DECISIONS})
      union all
      (select 'check', id from directive where ward_id = ${actor.ward} and status = 'handed-in' order by last_day nulls last limit ${MOST_DECISIONS})
    ) waiting
    join directive d on d.ward_id = ${actor.ward} and d.id = waiting.id
    join unit on unit.ward_id = d.ward_id and unit.id = d.lead_unit_id
    where d.status in ('assigned', 'in-progress', 'handed-in')`.execute(db)
  return rows.map(({ last_day, ...row }) => ({ ...row, lastDay: last_day as IsoDate | null }))
}
