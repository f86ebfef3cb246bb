import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { DB } from '#db/tables.ts'
import { type Actor, hasRole, unitsOf } from '#domain/actor.ts'

/** The Party Office and the leaders see every paper once it is out of the hands of its unit; a unit its own. */
export const withinReach =
  (actor: Actor) =>
  (where: ExpressionBuilder<DB, 'document'>): Expression<SqlBool> => {
    if (actor.kind === 'system') return sql<SqlBool>`true`
    const units = unitsOf(actor, 'unit-head', 'unit-officer')
    const own = units.length === 0 ? sql<SqlBool>`false` : where('document.unit_id', 'in', [...units])
    if (!hasRole(actor, 'clerk', 'leader')) return own
    return where.or([where('document.unit_id', 'is', null), where('document.state', '=', 'issued'), own])
  }
