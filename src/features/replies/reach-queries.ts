import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { DB } from '#db/tables.ts'
import { type Actor, hasRole, unitsOf } from '#domain/actor.ts'
import type { UnitId } from '#domain/id.ts'

type Tables = ExpressionBuilder<DB, 'reply' | 'dossier' | 'petition'>

/** The Party Office and the leaders see every letter; people of a unit those of the dossiers it leads. */
export const withinReach =
  (actor: Actor) =>
  (where: Tables): Expression<SqlBool> => {
    if (actor.kind === 'system' || hasRole(actor, 'clerk', 'leader')) return sql<SqlBool>`true`
    const units = unitsOf(actor, 'unit-head', 'unit-officer')
    return units.length === 0 ? sql<SqlBool>`false` : where('dossier.lead_unit_id', 'in', [...units])
  }

/** Whoever hands letters over: a group head those that were given to the own group, the Party Office all. No word of them is shown. */
export const toBeCarried =
  (actor: Actor) =>
  (where: Tables): Expression<SqlBool> =>
    hasRole(actor, 'clerk') ? sql<SqlBool>`true` : inOwnGroups(where, unitsOf(actor, 'group-head'))

const inOwnGroups = (where: Tables, groups: readonly UnitId[]): Expression<SqlBool> =>
  groups.length === 0
    ? sql<SqlBool>`false`
    : where.and([
        where('reply.group_id', 'in', [...groups]),
        where('reply.channel', '=', 'group-head'),
        where('reply.state', 'in', ['sent', 'not-delivered', 'delivered']),
      ])
