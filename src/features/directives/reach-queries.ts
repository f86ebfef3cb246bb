import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { DB } from '#db/tables.ts'
import { type Actor, accountOf, hasRole, unitsOf } from '#domain/actor.ts'
import { readingRoles } from './policy.ts'

/**
 * Which directives an actor sees at all. The Party Office and the leaders see every directive of the ward; everyone else those in which
 * a unit of theirs, or its parent body, has a place, or where they are the officer. People without a role in the work see none.
 */
export function withinReach(actor: Actor) {
  return (where: ExpressionBuilder<DB, 'directive'>): Expression<SqlBool> => {
    if (actor.kind === 'system' || hasRole(actor, 'clerk', 'leader')) return sql<SqlBool>`true`
    const account = accountOf(actor)
    if (account === null || !hasRole(actor, ...readingRoles)) return sql<SqlBool>`false`
    const units = unitsOf(actor, ...readingRoles)
    return where.exists(
      where
        .selectFrom('directive_unit as place')
        .select(sql`1`.as('one'))
        .whereRef('place.ward_id', '=', 'directive.ward_id')
        .whereRef('place.directive_id', '=', 'directive.id')
        .where((own) =>
          own.or([
            own('place.officer_id', '=', account),
            ...(units.length === 0
              ? []
              : [own('place.unit_id', 'in', [...units]), own('place.unit_id', 'in', bodiesOf(actor, units))]),
          ]),
        ),
    )
  }
}

/** The bodies the units belong to: a group sees what was given to all groups. */
const bodiesOf = (actor: Actor, units: readonly string[]) =>
  sql<string>`(select unit.parent_id from unit where unit.ward_id = ${actor.ward} and unit.id = any(${[...units]}::uuid[]) and unit.kind = 'group' and unit.parent_id is not null)`
