import { sql } from 'kysely'
import type { DB } from '#db/tables.ts'
import { parseIsoDate } from '#domain/date.ts'
import { parseId } from '#domain/id.ts'
import type { DatabaseTransaction } from './database.ts'
import type { Keys, Order, Rows, Stretch } from './key-order.ts'
import { isMomentText } from './moment.ts'

/**
 * A row's place in a list: which kind of hit of a search it is (0 the best, or where nothing is searched), and its keys. The page after
 * it begins behind this place even when the row has moved away since.
 */
export type Cursor = { readonly tier: number; readonly keys: Keys }
export type Page = { readonly towards: 'next' | 'previous'; readonly from: Cursor | null }
export const firstPage: Page = { towards: 'next', from: null }

export const writeCursor = ({ tier, keys }: Cursor): string => [tier, ...keys].join('~')

/** Null for a place of another order, or one that nobody wrote. */
export function readCursor(text: string, order: Order): Cursor | null {
  const [tier = '', ...keys] = text.split('~')
  if (!/^[01]$/.test(tier) || keys.length !== order.length) return null
  return order.every(({ type }, at) => fits[type](keys[at] ?? '')) ? { tier: Number(tier), keys } : null
}

const fits: Readonly<Record<Order[number]['type'], (key: string) => boolean>> = {
  bigint: (key) => /^\d{1,15}$/.test(key),
  date: (key) => key === 'infinity' || parseIsoDate(key) !== null,
  timestamptz: isMomentText,
  uuid: (key) => parseId(key) !== null,
}

/** Lists a stretch of one kind of hit. */
export type List = (stretch: Stretch) => Promise<readonly Keys[]>
/** What is leafed through. */
export type Listing = {
  readonly ascending: boolean
  /** One list for each kind of hit, the best first; one alone where nothing is searched. */
  readonly tiers: readonly List[]
  /** Of a search: what looks like the words that were typed. */
  readonly similar: List | null
}

export type Place<Id> = { readonly id: Id; readonly cursor: Cursor }
export type Places<Id> = {
  readonly rows: readonly Place<Id>[]
  readonly hasPrevious: boolean
  readonly hasNext: boolean
  /** Nothing has the words that were typed; these look like them. */
  readonly similar: boolean
}

/** How many rows fit, counted up to a bound; what lies beyond is said to be more. */
export type Count = { readonly rows: number; readonly more: boolean }

/** One page. Reading on from either end shows every row once. */
export async function listPage<Id extends string>(
  { ascending, tiers, similar }: Listing,
  page: Page,
  size: number,
): Promise<Places<Id>> {
  const exact = await walk<Id>(tiers, ascending, page, size)
  if (exact.rows.length > 0 || similar === null || page.from !== null) return { ...exact, similar: false }
  const { rows } = await walk<Id>([similar], ascending, page, size)
  return { rows, hasPrevious: false, hasNext: false, similar: rows.length > 0 }
}

/** From the page's edge through the tiers in its direction, until the page and one row more are full. */
async function walk<Id extends string>(
  tiers: readonly List[],
  listedAscending: boolean,
  { towards, from }: Page,
  size: number,
): Promise<Omit<Places<Id>, 'similar'>> {
  const forwards = towards === 'next'
  const ascending = forwards === listedAscending
  const start = from?.tier ?? 0
  const ahead = forwards
    ? [...tiers.entries()].slice(start)
    : [...tiers.entries()].slice(0, start + 1).toReversed()
  const found: Place<Id>[] = []
  for (const [tier, list] of ahead) {
    if (found.length > size) break
    const edge = from?.tier === tier ? from.keys : null
    const rows = await list({ ascending, edge, limit: size + 1 - found.length })
    found.push(...rows.map((keys) => ({ id: keys.at(-1) as Id, cursor: { tier, keys } })))
  }
  const more = found.length > size
  const rows = found.slice(0, size)
  return forwards
    ? { rows, hasPrevious: from !== null, hasNext: more }
    : { rows: rows.toReversed(), hasPrevious: more, hasNext: true }
}

/** All rows, `size` at a time. */
export async function* listAll<Id extends string>(
  listing: Listing,
  size: number,
): AsyncGenerator<readonly Id[]> {
  let page = firstPage
  for (;;) {
    const { rows, hasNext } = await listPage<Id>(listing, page, size)
    yield rows.map(({ id }) => id)
    const last = rows.at(-1)
    if (!hasNext || last === undefined) return
    page = { towards: 'next', from: last.cursor }
  }
}

/** Of a list as many are counted as an index tells at little cost; of a search each costs a visit. */
const LISTED = 1_000
const SEARCHED = 300

/** One page of a search, and how many rows it finds. The first page is the beginning of what is counted. */
export async function listSearched<Id extends string>(
  search: Listing,
  page: Page,
  size: number,
): Promise<Places<Id> & { readonly count: Count }> {
  const counting = listPage<Id>(search, firstPage, SEARCHED)
  const [counted, places] = await Promise.all([
    counting,
    page.from === null ? counting.then((found) => beginning(found, size)) : listPage<Id>(search, page, size),
  ])
  return { ...places, count: { rows: counted.similar ? 0 : counted.rows.length, more: counted.hasNext } }
}

const beginning = <Id>(found: Places<Id>, size: number): Places<Id> => ({
  ...found,
  rows: found.rows.slice(0, size),
  hasNext: !found.similar && found.rows.length > size,
})

/** How many of a list there are. */
export async function countListed<Table extends keyof DB>(
  db: DatabaseTransaction,
  rows: Rows<Table>,
): Promise<Count> {
  const fitting = rows.select(sql`1`.as('one')).limit(LISTED + 1)
  const { count } = await db
    .selectFrom(fitting.as('fitting'))
    .select((of) => of.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return { rows: Math.min(count, LISTED), more: count > LISTED }
}
