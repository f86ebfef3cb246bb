import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { DB } from '#db/tables.ts'
import { type Actor, accountOf, hasRole, unitsOf } from '#domain/actor.ts'
import type { UnitId } from '#domain/id.ts'
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
            ...units.flatMap((unit) => [own('place.unit_id', '=', unit), ofBody(actor, unit)]),
          ]),
        ),
    )
  }
}

/** A group sees what was given to the body of all groups. One value each, so that PostgreSQL can tell how many rows to expect. */
const ofBody = (actor: Actor, unit: UnitId) =>
  sql<SqlBool>`place.unit_id = (select unit.parent_id from unit where unit.ward_id = ${actor.ward} and unit.id = ${unit} and unit.kind = 'group')`
