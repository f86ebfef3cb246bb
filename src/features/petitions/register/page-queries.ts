import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { DB } from '#db/tables.ts'
import type { Actor } from '#domain/actor.ts'
import { addDays, startOfDayInVietnam } from '#domain/date.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { Search } from '#platform/db/word-search.ts'
import type { PetitionId } from '../petition.ts'
import { withinReach } from '../reach-queries.ts'
import type { Cursor, Page, RegisterFilter } from './filter.ts'
import { listInOrder, type Rows } from './key-queries.ts'
import { looksLike, searchFor } from './search-queries.ts'
import { COMMON, listByShelf } from './shelf-queries.ts'

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

/** How many rows fit, counted up to a bound; what lies beyond is said to be more. */
export type Count = { readonly rows: number; readonly more: boolean }

/**
 * One page of the register as ids, the newest first. Reading on from either end shows every row once. With `count`, as countRows gave it,
 * a search for a common word does not visit every match.
 */
export async function listPlaces(
  db: DatabaseTransaction,
  actor: Actor,
  filter: RegisterFilter,
  page: Page,
  size: number,
  count?: Count,
): Promise<Places> {
  const tiers = filter.text === null ? [null] : searchFor(filter.text).tiers
  const list = filter.text !== null && count?.more === true ? listByShelf : listInOrder
  const exact = await walk(db, actor, filter, page, tiers, size, list)
  if (exact.rows.length > 0 || filter.text === null || page.from !== null) return { ...exact, similar: false }
  const similar = await walk(db, actor, filter, page, [looksLike(filter.text)], size, listInOrder)
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
  list: typeof listByShelf,
): Promise<Omit<Places, 'similar'>> {
  const forwards = towards === 'next'
  const start = from?.tier ?? 0
  const order = forwards ? tiers.keys().toArray() : tiers.keys().toArray().reverse()
  const found: Place[] = []
  for (const tier of order.filter((at) => (forwards ? at >= start : at <= start))) {
    if (found.length > size) break
    const stretch = {
      forwards,
      edge: from?.tier === tier ? from : null,
      limit: size + 1 - found.length,
    }
    const keys = await list(db, actor, matching(db, actor, filter, tiers[tier] ?? null), stretch)
    found.push(...keys.map(({ at, id }) => ({ id: id as PetitionId, cursor: { tier, at, id } })))
  }
  const more = found.length > size
  const rows = found.slice(0, size)
  return forwards
    ? { rows, hasPrevious: from !== null, hasNext: more }
    : { rows: rows.toReversed(), hasPrevious: more, hasNext: true }
}

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

const CAP = 1_000

/** Of a list as many as an index tells at little cost; of a search each costs a visit. */
export async function countRows(
  db: DatabaseTransaction,
  actor: Actor,
  filter: RegisterFilter,
): Promise<Count> {
  const cap = filter.text === null ? CAP : COMMON
  const fitting = matching(db, actor, filter, filter.text === null ? null : searchFor(filter.text).any)
    .select(sql`1`.as('one'))
    .limit(cap + 1)
  const { count } = await db
    .selectFrom(fitting.as('fitting'))
    .select((of) => of.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return { rows: Math.min(count, cap), more: count > cap }
}
