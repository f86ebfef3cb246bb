import { type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { DB } from '#db/tables.ts'
import type { Actor } from '#domain/actor.ts'
import { addDays, startOfDayInVietnam } from '#domain/date.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { Rows } from '#platform/db/key-order.ts'
import type { Condition } from '#platform/db/word-search.ts'
import { withinReach } from '../reach-queries.ts'
import type { RegisterFilter } from './filter.ts'

type Where = ExpressionBuilder<DB, 'petition'>

/**
 * All rows within reach that fit, in no order. A search reads the view that may use its index, and there asks other tables row by row:
 * joined with a table behind a policy, the search could not use its index either.
 */
export function matching(
  db: DatabaseTransaction,
  actor: Actor,
  filter: RegisterFilter,
  tier: Condition | null,
): Rows<'petition'> {
  const rows = db
    .selectFrom((tier === null ? 'petition' : 'petition_search as petition') as 'petition')
    .where('petition.ward_id', '=', actor.ward)
    .where(ofItself(filter))
  const others = (where: Where) => [
    ...(filter.withoutDossier ? [where.not(inDossier(where))] : []),
    withinReach(actor)(where),
  ]
  if (tier === null) return rows.where((where) => where.and(others(where)))
  return rows
    .where(tier)
    .where((where) => where.and(others(where).map((one) => sql<SqlBool>`(${one}) is true`)))
}

const ofItself =
  (filter: RegisterFilter) =>
  (where: Where): Condition =>
    where.and([
      ...(filter.unit === null ? [] : [where('petition.unit_id', '=', filter.unit)]),
      ...(filter.topic === null ? [] : [where('petition.topic_code', '=', filter.topic)]),
      ...(filter.kind === null ? [] : [where('petition.kind', '=', filter.kind)]),
      ...(filter.origin === null ? [] : [where('petition.origin', '=', filter.origin)]),
      ...(filter.conference === null ? [] : [where('petition.conference_id', '=', filter.conference)]),
      ...(filter.batch === null ? [] : [where('petition.batch_id', '=', filter.batch)]),
      ...(filter.withoutTopic ? [where('petition.topic_code', 'is', null)] : []),
      ...(filter.receivedFrom === null
        ? []
        : [where('petition.received_at', '>=', startOfDayInVietnam(filter.receivedFrom))]),
      ...(filter.receivedTo === null
        ? []
        : [where('petition.received_at', '<', startOfDayInVietnam(addDays(filter.receivedTo, 1)))]),
    ])

const inDossier = (where: Where): Condition =>
  where.exists(
    where
      .selectFrom('dossier_petition as lying')
      .select(sql`1`.as('one'))
      .whereRef('lying.ward_id', '=', 'petition.ward_id')
      .whereRef('lying.petition_id', '=', 'petition.id')
      .where('lying.ended_at', 'is', null),
  )
