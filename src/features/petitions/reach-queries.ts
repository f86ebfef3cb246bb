import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { DB } from '#db/tables.ts'
import { type Actor, hasRole, unitsOf } from '#domain/actor.ts'
import type { UnitId } from '#domain/id.ts'
import type { AttachmentReach } from '#platform/feature.ts'

type Where = ExpressionBuilder<DB, 'petition'>
type Condition = Expression<SqlBool>

/**
 * Which petitions an actor sees at all. The Party Office, the leaders and the Front see every petition of the ward; a group head those of
 * the own group; note-takers what was said at conferences; units what lies in a dossier they have a part in. What was moved into the
 * restricted queue nobody sees here, not even the system.
 */
export function withinReach(actor: Actor) {
  return (where: Where): Condition => {
    const here = where('petition.moved_away_at', 'is', null)
    if (actor.kind === 'system' || hasRole(actor, 'clerk', 'leader', 'front')) return here
    return where.and([here, where.or(reasonsToSee(where, actor))])
  }
}

/** One line for each reason to see a petition; no reason, no petition. */
function reasonsToSee(where: Where, actor: Actor): readonly Condition[] {
  const groups = unitsOf(actor, 'group-head')
  const units = unitsOf(actor, 'unit-head', 'unit-officer')
  return [
    ...(groups.length === 0 ? [] : [where('petition.unit_id', 'in', [...groups])]),
    ...(hasRole(actor, 'note-taker') ? [where('petition.conference_id', 'is not', null)] : []),
    ...(units.length === 0 ? [] : [inDossierOf(where, units)]),
  ]
}

/** In a dossier that one of the units leads or helps with, or that is dealt with by a directive in which one of them has a place. */
function inDossierOf(where: Where, units: readonly UnitId[]): Condition {
  const among = sql`any(${sql.val([...units])}::uuid[])`
  return where.exists(
    where
      .selectFrom('dossier_petition as lying')
      .innerJoin('dossier', (join) =>
        join.onRef('dossier.ward_id', '=', 'lying.ward_id').onRef('dossier.id', '=', 'lying.dossier_id'),
      )
      .select(sql`1`.as('one'))
      .whereRef('lying.ward_id', '=', 'petition.ward_id')
      .whereRef('lying.petition_id', '=', 'petition.id')
      .where('lying.ended_at', 'is', null)
      .where(
        sql<boolean>`(dossier.lead_unit_id = ${among}
          or exists (select from dossier_unit u where u.ward_id = dossier.ward_id and u.dossier_id = dossier.id
            and u.ended_at is null and u.unit_id = ${among})
          or exists (select from dossier_link l join directive_unit p on p.ward_id = l.ward_id and p.directive_id = l.directive_id
            where l.ward_id = dossier.ward_id and l.dossier_id = dossier.id and l.ended_at is null and p.unit_id = ${among}))`,
      ),
  )
}

/** Photos and scans are seen by whoever sees the petition; the file of a summary report by those who bring such reports in. */
export const attachmentReach: Readonly<Record<'petition' | 'petition-batch', AttachmentReach>> = {
  petition: async (db, actor, owner) => {
    const row = await db
      .selectFrom('petition')
      .select('petition.id')
      .where('petition.ward_id', '=', actor.ward)
      .where('petition.id', '=', owner)
      .where(withinReach(actor))
      .executeTakeFirst()
    return row !== undefined
  },
  'petition-batch': async (_db, actor) => hasRole(actor, 'clerk', 'front'),
}
