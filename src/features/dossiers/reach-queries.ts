import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { DB } from '#db/tables.ts'
import { type Actor, accountOf, hasRole, unitsOf } from '#domain/actor.ts'
import type { UnitId } from '#domain/id.ts'

/**
 * Which dossiers an actor sees at all. Party Office, leaders and the Front see every one; people of a unit those which it leads, helps with
 * or has a place in through a directive; a group head those of the own group and those whose words he brought himself, cases of
 * closed topics only the latter. Everyone else sees none.
 */
export function withinReach(actor: Actor) {
  return (where: ExpressionBuilder<DB, 'dossier'>): Expression<SqlBool> => {
    if (actor.kind === 'system' || hasRole(actor, 'clerk', 'leader', 'front')) return sql<SqlBool>`true`
    const account = accountOf(actor)
    const units = unitsOf(actor, 'unit-head', 'unit-officer')
    const groups = unitsOf(actor, 'group-head')
    return where.or([
      ...(units.length === 0 ? [] : [ofUnits(units)]),
      ...(groups.length === 0 ? [] : [ofGroups(groups), broughtBy(account)]),
      sql<SqlBool>`false`,
    ])
  }
}

/** Papers and results of checks may name people: a group head sees the matter, not them. */
export const seesPapers = (actor: Actor): boolean =>
  actor.kind === 'system' || hasRole(actor, 'clerk', 'leader', 'front', 'unit-head', 'unit-officer')

const among = (units: readonly UnitId[]) => sql`any(${sql.val([...units])}::uuid[])`

const ofUnits = (units: readonly UnitId[]) => sql<SqlBool>`(dossier.lead_unit_id = ${among(units)}
  or exists (select from dossier_unit u where u.ward_id = dossier.ward_id and u.dossier_id = dossier.id
    and u.ended_at is null and u.unit_id = ${among(units)})
  or exists (select from dossier_link l join directive_unit p on p.ward_id = l.ward_id and p.directive_id = l.directive_id
    where l.ward_id = dossier.ward_id and l.dossier_id = dossier.id and l.ended_at is null and p.unit_id = ${among(units)}))`

const ofGroups = (groups: readonly UnitId[]) => sql<SqlBool>`(not dossier.sensitive
  and not exists (select from topic t where t.ward_id = dossier.ward_id and t.code = dossier.topic_code and t.never_public)
  and (dossier.unit_id = ${among(groups)}
    or exists (select from dossier_petition dp join petition p on p.ward_id = dp.ward_id and p.id = dp.petition_id
      where dp.ward_id = dossier.ward_id and dp.dossier_id = dossier.id and dp.ended_at is null and p.unit_id = ${among(groups)})))`

const broughtBy = (account: string | null) => sql<SqlBool>`exists (
  select from dossier_petition dp join petition p on p.ward_id = dp.ward_id and p.id = dp.petition_id
  where dp.ward_id = dossier.ward_id and dp.dossier_id = dossier.id and dp.ended_at is null and p.entered_by = ${account}::uuid)`
