import { type Expression, type ExpressionBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import type { DB } from '#db/tables.ts'
import type { Actor } from '#domain/actor.ts'
import { addDays, startOfDayInVietnam } from '#domain/date.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { PetitionId } from '../petition.ts'
import { withinReach } from '../reach-queries.ts'
import type { Cursor, Page, RegisterFilter } from './filter.ts'
import { looksLike, type Search, searchFor } from './search-queries.ts'

export type Place = { readonly id: PetitionId; readonly cursor: Cursor }
export type Places = {
  readonly rows: readonly Place[]
  readonly hasPrevious: boolean
  readonly hasNext: boolean
  /** Nothing has the words that were typed; these look like them. */
  readonly similar: boolean
}

type Where = ExpressionBuilder<DB, 'petition'>
type Condition = Expression<SqlBool>
type Tier = Search['any'] | null

/** One page of the register as ids, the newest first. Reading on from either end shows every row once. */
export async function listPlaces(
  db: DatabaseTransaction,
  actor: Actor,
  filter: RegisterFilter,
  page: Page,
  size: number,
): Promise<Places> {
  const tiers = filter.text === null ? [null] : searchFor(filter.text).tiers
  const exact = await walk(db, actor, filter, page, tiers, size)
  if (exact.rows.length > 0 || filter.text === null || page.from !== null) return { ...exact, similar: false }
  const similar = await walk(db, actor, filter, page, [looksLike(filter.text)], size)
  return { ...similar, hasPrevious: false, hasNext: false, similar: similar.rows.length > 0 }
}

/** From the page's edge through the tiers in its direction, until the page and one row more are full. */
async function walk(
  db: DatabaseTransaction,
  actor: Actor,
  filter: RegisterFilter,
  { towards, from }: Page,
  tiers: readonly Tier[],
  size: number,
): Promise<Omit<Places, 'similar'>> {
  const forwards = towards === 'next'
  const start = from?.tier ?? 0
  const order = forwards ? tiers.keys().toArray() : tiers.keys().toArray().reverse()
  const found: Place[] = []
  for (const tier of order.filter((at) => (forwards ? at >= start : at <= start))) {
    if (found.length > size) break
    const rows = await keysOf(matching(db, actor, filter, tiers[tier] ?? null), {
      forwards,
      edge: from?.tier === tier ? from : null,
      limit: size + 1 - found.length,
    })
    found.push(...rows.map(({ id, at }) => ({ id: id as PetitionId, cursor: { tier, at, id } })))
  }
  const more = found.length > size
  const rows = found.slice(0, size)
  return forwards
    ? { rows, hasPrevious: from !== null, hasNext: more }
    : { rows: rows.toReversed(), hasPrevious: more, hasNext: true }
}

type Rows = SelectQueryBuilder<DB, 'petition', object>

/**
 * All rows within reach that fit, in no order. A search reads the view that may use its index, and there asks other tables row by row:
 * joined with a table behind a policy, the search could not use its index either.
 */
function matching(db: DatabaseTransaction, actor: Actor, filter: RegisterFilter, tier: Tier): Rows {
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

type Stretch = { readonly forwards: boolean; readonly edge: Cursor | null; readonly limit: number }

/** The moments as text, to the last digit. */
function keysOf(rows: Rows, { forwards, edge, limit }: Stretch) {
  let query = rows
    .select('petition.id')
    .select(sql<string>`to_json(petition.received_at at time zone 'UTC') #>> '{}' || '+00:00'`.as('at'))
    .orderBy('petition.received_at', forwards ? 'desc' : 'asc')
    .orderBy('petition.id', forwards ? 'desc' : 'asc')
    .limit(limit)
  if (edge !== null)
    query = query.where(
      sql<boolean>`(petition.received_at, petition.id) ${sql.raw(forwards ? '<' : '>')} (${edge.at}::timestamptz, ${edge.id}::uuid)`,
    )
  return query.execute()
}

const CAP = 1_000

/** How many rows fit, counted to 1,000; what lies beyond is said to be more. */
export async function countRows(
  db: DatabaseTransaction,
  actor: Actor,
  filter: RegisterFilter,
): Promise<{ readonly rows: number; readonly more: boolean }> {
  const fitting = matching(db, actor, filter, filter.text === null ? null : searchFor(filter.text).any)
    .select(sql`1`.as('one'))
    .limit(CAP + 1)
  const { count } = await db
    .selectFrom(fitting.as('fitting'))
    .select((of) => of.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return { rows: Math.min(count, CAP), more: count > CAP }
}
