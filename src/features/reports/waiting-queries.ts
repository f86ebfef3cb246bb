import { sql } from 'kysely'
import { type Actor, unitsOf } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import { type Directive, type DirectiveId, getDirective } from '#features/directives/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { NotFound } from '#platform/errors.ts'
import type { Report } from './report.ts'

/** A directive that waits for the report of a unit of the actor's. */
export type Awaited = {
  readonly id: DirectiveId
  readonly code: string
  readonly title: string
  readonly lastDay: IsoDate | null
}

export async function listAwaited(db: DatabaseTransaction, actor: Actor): Promise<readonly Awaited[]> {
  const units = unitsOf(actor, 'unit-head', 'unit-officer')
  if (units.length === 0) return []
  const { rows } = await sql<Awaited>`
    select d.id, d.code, d.title, d.last_day as "lastDay" from directive d
    where d.ward_id = ${actor.ward} and d.status_key <= 3
      and d.id in (select p.directive_id from directive_unit p where p.ward_id = ${actor.ward}
        and p.unit_id = any(${[...units]}::uuid[]) and p.role in ('lead', 'executing') and p.part in ('accepted', 'done'))
      and exists (select from deliverable w where w.ward_id = d.ward_id and w.directive_id = d.id and w.type = 'report'
        and w.state in ('open', 'returned'))
      and not exists (select from report r join document o on o.ward_id = r.ward_id and o.id = r.document_id and o.state <> 'withdrawn'
        where r.ward_id = d.ward_id and r.directive_id = d.id)
    order by d.due_key, d.id limit 20`.execute(db)
  return rows
}

/** Null when it lies out of the actor's reach. */
export async function findDirective(
  db: DatabaseTransaction,
  actor: Actor,
  id: DirectiveId,
): Promise<Directive | null> {
  try {
    return await getDirective(db, actor, id)
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}

/** The report of this directive that was handed in and waits for the office's word; null when none does. */
export async function handedInOf(
  db: DatabaseTransaction,
  actor: Actor,
  { directive: id }: Pick<Report, 'directive'>,
) {
  const directive = id === null ? null : await findDirective(db, actor, id)
  const deliverable = directive?.deliverables.find(
    ({ type, state }) => type === 'report' && state === 'handed-in',
  )
  return directive === null || deliverable === undefined
    ? null
    : { directive: directive.id, deliverable: deliverable.id }
}
