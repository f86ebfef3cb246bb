import { sql } from 'kysely'
import { type Actor, hasRole, unitsOf } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DirectiveId } from './directive.ts'
import { withinReach } from './reach-queries.ts'

/** Why somebody must look at a directive today, the most pressing first. */
export type Pressing = {
  readonly id: DirectiveId
  readonly code: string
  readonly title: string
  readonly lead: string
  readonly lastDay: IsoDate | null
  /** The unit's part waits to be accepted, or what it handed in came back. */
  readonly waitsForUnit: boolean
  /** Something handed in waits to be checked, or an extension or a refusal to be decided. */
  readonly waitsForAssigner: boolean
}

/**
 * What presses a person: as the assigner, everything late and everything that waits for a decision; as a unit, everything of its own that is
 * late, due by `until`, or waits for it.
 */
export async function listPressing(
  db: DatabaseTransaction,
  actor: Actor,
  { today, until, limit }: { readonly today: IsoDate; readonly until: IsoDate; readonly limit: number },
): Promise<readonly Pressing[]> {
  const units = [...unitsOf(actor, 'unit-head', 'unit-officer', 'group-head')]
  const assigner = hasRole(actor, 'clerk', 'leader')
  const { rows } = await sql<Pressing>`
    select * from (
      select d.id, d.code, d.title, d.last_day as "lastDay", u.name as lead,
        ${assigner} and (d.stuck_since is not null
          or exists (select from deliverable v where v.ward_id = d.ward_id and v.directive_id = d.id and v.state = 'handed-in')
          or exists (select from extension x where x.ward_id = d.ward_id and x.directive_id = d.id and x.decision is null)
        ) as "waitsForAssigner",
        own.any and (own.waiting
          or own.leads and exists (select from deliverable v where v.ward_id = d.ward_id and v.directive_id = d.id and v.state = 'returned')
        ) as "waitsForUnit",
        own.open
      from directive d
      join unit u on u.ward_id = d.ward_id and u.id = d.lead_unit_id
      cross join lateral (
        select count(*) > 0 as any,
          coalesce(bool_or(p.part = 'waiting'), false) as waiting,
          coalesce(bool_or(p.role in ('lead', 'executing')), false) as leads,
          coalesce(bool_or(p.part in ('waiting', 'accepted', 'refused') and (p.role <> 'lead' or d.status <> 'handed-in')), false) as open
        from directive_unit p
        where p.ward_id = d.ward_id and p.directive_id = d.id and p.part is not null and p.unit_id = any(${units}::uuid[])
      ) own
      where d.ward_id = ${actor.ward} and d.status not in ('closed', 'cancelled')
        and (${assigner} or exists (
          select from directive_unit p where p.ward_id = d.ward_id and p.directive_id = d.id and p.unit_id = any(${units}::uuid[])))
    ) as work
    where "waitsForAssigner" or "waitsForUnit"
      or "lastDay" < ${today}::date and (${assigner} or open)
      or "lastDay" <= ${until}::date and open
    order by "lastDay" nulls last, code
    limit ${limit}`.execute(db)
  return rows
}

export type Deadline = {
  readonly id: DirectiveId
  readonly code: string
  readonly title: string
  readonly lastDay: IsoDate
  readonly extensionCount: number
  readonly version: number
  readonly changedAt: Date
}

/** The dated, open directives within the actor's reach, the next due first; at most 1000. */
export async function listDeadlines(db: DatabaseTransaction, actor: Actor): Promise<readonly Deadline[]> {
  const rows = await db
    .selectFrom('directive')
    .select(['id', 'code', 'title', 'last_day', 'extension_count', 'version', 'last_activity_at'])
    .where('ward_id', '=', actor.ward)
    .where('status', 'not in', ['closed', 'cancelled'])
    .where('last_day', 'is not', null)
    .where(withinReach(actor))
    .orderBy('last_day')
    .orderBy('code')
    .limit(1000)
    .execute()
  return rows.map((row) => ({
    id: row.id as DirectiveId,
    code: row.code,
    title: row.title,
    lastDay: row.last_day as IsoDate,
    extensionCount: row.extension_count,
    version: row.version,
    changedAt: row.last_activity_at,
  }))
}
