import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { PetitionId } from '../petition.ts'
import { type Cursor, firstPage, type Page, type RegisterFilter } from './filter.ts'
import { listInOrder } from './key-queries.ts'
import { looksLike, searchFor } from './search-queries.ts'
import { listByShelf } from './shelf-queries.ts'
import { matching, type Tier } from './where-queries.ts'

export type Place = { readonly id: PetitionId; readonly cursor: Cursor }
export type Places = {
  readonly rows: readonly Place[]
  readonly hasPrevious: boolean
  readonly hasNext: boolean
  /** Nothing has the words that were typed; these look like them. */
  readonly similar: boolean
}

/** How many rows fit, counted up to a bound; what lies beyond is said to be more. */
export type Count = { readonly rows: number; readonly more: boolean }

/** Of a list as many are counted as an index tells at little cost; of a search each costs a visit. */
const LISTED = 1_000
const SEARCHED = 300

/** One page of the register and how many rows fit in all. The first page of a search is the beginning of what is counted. */
export async function listCounted(
  db: DatabaseTransaction,
  actor: Actor,
  filter: RegisterFilter,
  page: Page,
  size: number,
): Promise<Places & { readonly count: Count }> {
  const listing = () => listPlaces(db, actor, filter, page, size)
  if (filter.text === null) {
    const [places, count] = await Promise.all([listing(), countListed(db, actor, filter)])
    return { ...places, count }
  }
  const counting = listPlaces(db, actor, filter, firstPage, SEARCHED)
  const [counted, places] = await Promise.all([
    counting,
    page.from === null ? counting.then((found) => beginning(found, size)) : listing(),
  ])
  return { ...places, count: { rows: counted.similar ? 0 : counted.rows.length, more: counted.hasNext } }
}

const beginning = (found: Places, size: number): Places => ({
  ...found,
  rows: found.rows.slice(0, size),
  hasNext: !found.similar && found.rows.length > size,
})

/** One page of the register as ids, the newest first. Reading on from either end shows every row once. */
export async function listPlaces(
  db: DatabaseTransaction,
  actor: Actor,
  filter: RegisterFilter,
  page: Page,
  size: number,
): Promise<Places> {
  if (filter.text === null)
    return { ...(await walk(db, actor, filter, page, [null], size, listInOrder)), similar: false }
  const exact = await walk(db, actor, filter, page, searchFor(filter.text).tiers, size, listByShelf)
  if (exact.rows.length > 0 || page.from !== null) return { ...exact, similar: false }
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
  list: typeof listInOrder,
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
      needed: size + 1 - found.length,
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

async function countListed(db: DatabaseTransaction, actor: Actor, filter: RegisterFilter): Promise<Count> {
  const fitting = matching(db, actor, filter, null)
    .select(sql`1`.as('one'))
    .limit(LISTED + 1)
  const { count } = await db
    .selectFrom(fitting.as('fitting'))
    .select((of) => of.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return { rows: Math.min(count, LISTED), more: count > LISTED }
}
