import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { DB } from '#db/tables.ts'
import { type Actor, hasRole, unitsOf } from '#domain/actor.ts'

/** The Party Office and the leaders see every report; of a unit's own once it has been issued. A unit sees its own. */
export const withinReach =
  (actor: Actor) =>
  (where: ExpressionBuilder<DB, 'report'>): Expression<SqlBool> => {
    if (actor.kind === 'system') return sql<SqlBool>`true`
    const units = unitsOf(actor, 'unit-head', 'unit-officer')
    const own = units.length === 0 ? sql<SqlBool>`false` : where('report.unit_id', 'in', [...units])
    if (!hasRole(actor, 'clerk', 'leader')) return own
    return where.or([
      where('report.unit_id', 'is', null),
      sql<SqlBool>`exists (select from document d where d.ward_id = report.ward_id and d.id = report.document_id and d.state = 'issued')`,
      own,
    ])
  }
