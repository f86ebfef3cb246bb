import { type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { DB } from '#db/tables.ts'
import type { Actor } from '#domain/actor.ts'
import { dateInVietnam } from '#domain/date.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { Search } from '#platform/db/word-search.ts'
import type { DirectiveId } from '../directive.ts'
import { withinReach } from '../reach-queries.ts'
import type { Cursor, Page } from './cursor.ts'
import type { RegisterFilter, Sort } from './filter.ts'
import { listKeys, type Rows } from './key-queries.ts'
import { looksLike, searchFor } from './search-queries.ts'
import { COMMON, listByShelf } from './shelf-queries.ts'
import { ofItself, ofOthers } from './where-queries.ts'

export type Asked = { readonly filter: RegisterFilter; readonly sort: Sort; readonly now: Date }
export type Place = { readonly id: DirectiveId; readonly cursor: Cursor }
export type Places = {
  readonly rows: readonly Place[]
  readonly hasPrevious: boolean
  readonly hasNext: boolean
  /** Nothing has the words that were typed; these look like them. */
  readonly similar: boolean
}

/** How many rows fit, counted up to a bound; what lies beyond is said to be more. */
export type Count = { readonly rows: number; readonly more: boolean }

/**
 * One page of the register as ids, in its order. Reading on from either end shows every row once. With `count`, as countRows gave it, a
 * search for a common word does not visit every match.
 */
export async function listPlaces(
  db: DatabaseTransaction,
  actor: Actor,
  asked: Asked,
  page: Page,
  size: number,
  count?: Count,
): Promise<Places> {
  const { text } = asked.filter
  const list =
    text !== null && count?.more === true && asked.sort.by === 'due' ? listByShelf : listInOrder(asked)
  const exact = await walk(db, actor, asked, page, tiersOf(asked), size, list)
  if (exact.rows.length > 0 || text === null || page.from?.tier !== undefined)
    return { ...exact, similar: false }
  const similar = await walk(db, actor, asked, page, [looksLike(text)], size, listInOrder(asked))
  return { ...similar, hasPrevious: false, hasNext: false, similar: similar.rows.length > 0 }
}

type Tier = Search['any'] | null
type List = typeof listByShelf

const listInOrder =
  ({ sort }: Asked): List =>
  (db, actor, rows, stretch) =>
    listKeys(db, actor, rows, sort.by, stretch)

const tiersOf = ({ filter }: Asked): readonly Tier[] =>
  filter.text === null ? [null] : searchFor(filter.text).tiers

/** From the page's edge through the tiers in its direction, until the page and one row more are full. */
async function walk(
  db: DatabaseTransaction,
  actor: Actor,
  asked: Asked,
  { towards, from }: Page,
  tiers: readonly Tier[],
  size: number,
  list: List,
): Promise<Omit<Places, 'similar'>> {
  const forwards = towards === 'next'
  const ascending = forwards !== asked.sort.descending
  const found: Place[] = []
  const start = from?.tier ?? 0
  const order = forwards ? tiers.keys().toArray() : tiers.keys().toArray().reverse()
  for (const tier of order.filter((at) => (forwards ? at >= start : at <= start))) {
    if (found.length > size) break
    const rows = matchingRows(db, actor, asked, tiers[tier] ?? null)
    const edge = from?.tier === tier ? from.keys : null
    const stretch = { ascending, edge, limit: size + 1 - found.length }
    const keys = await list(db, actor, rows, stretch)
    found.push(...keys.map((row) => ({ id: row.at(-1) as DirectiveId, cursor: { tier, keys: row } })))
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
function matchingRows(db: DatabaseTransaction, actor: Actor, { filter, now }: Asked, tier: Tier): Rows {
  const moment = { now, today: dateInVietnam(now) }
  const rows = db
    .selectFrom((tier === null ? 'directive' : 'directive_search as directive') as 'directive')
    .where('directive.ward_id', '=', actor.ward)
    .where(ofItself(filter, moment))
  const others = (where: ExpressionBuilder<DB, 'directive'>) => [
    ...ofOthers(filter)(where),
    withinReach(actor)(where),
  ]
  if (tier === null) return rows.where((where) => where.and(others(where)))
  return rows
    .where(tier)
    .where((where) => where.and(others(where).map((one) => sql<SqlBool>`(${one}) is true`)))
}

const CAP = 1_000

/** Of a list as many as an index tells at little cost; of a search each costs a visit. */
export async function countRows(db: DatabaseTransaction, actor: Actor, asked: Asked): Promise<Count> {
  const { text } = asked.filter
  const cap = text === null ? CAP : COMMON
  const fitting = matchingRows(db, actor, asked, text === null ? null : searchFor(text).any)
    .select(sql`1`.as('one'))
    .limit(cap + 1)
  const { count } = await db
    .selectFrom(fitting.as('fitting'))
    .select((of) => of.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return { rows: Math.min(count, cap), more: count > cap }
}
