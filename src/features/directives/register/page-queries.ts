import { type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { DB } from '#db/tables.ts'
import type { Actor } from '#domain/actor.ts'
import { dateInVietnam } from '#domain/date.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { listInOrder, type Rows } from '#platform/db/key-order.ts'
import {
  type Count,
  countListed,
  type List,
  type Listing,
  listPage,
  listSearched,
  type Page,
  type Places,
} from '#platform/db/pages.ts'
import { listByShelf, type Shelves } from '#platform/db/shelf-walk.ts'
import type { Condition } from '#platform/db/word-search.ts'
import type { DirectiveId } from '../directive.ts'
import { withinReach } from '../reach-queries.ts'
import { orders, type RegisterFilter, type Sort, stateOf } from './filter.ts'
import { listByUnit } from './order-queries.ts'
import { looksLike, searchFor } from './search-queries.ts'
import { ofItself, ofOthers } from './where-queries.ts'

export type Asked = { readonly filter: RegisterFilter; readonly sort: Sort; readonly now: Date }

/** One page of the register and how many rows fit in all. */
export async function listCounted(
  db: DatabaseTransaction,
  actor: Actor,
  asked: Asked,
  page: Page,
  size: number,
): Promise<Places<DirectiveId> & { readonly count: Count }> {
  const listing = listingOf(db, actor, asked)
  if (asked.filter.text !== null) return listSearched(listing, page, size)
  const [places, count] = await Promise.all([
    listPage<DirectiveId>(listing, page, size),
    countListed(db, matchingRows(db, actor, asked, null)),
  ])
  return { ...places, count }
}

/** One page of the register, in its order. */
export const listPlaces = (
  db: DatabaseTransaction,
  actor: Actor,
  asked: Asked,
  page: Page,
  size: number,
): Promise<Places<DirectiveId>> => listPage(listingOf(db, actor, asked), page, size)

/** The register as it is asked for. Words are looked for quarter by quarter in all of it when it is sorted by the last day; the few of one state are not. */
export function listingOf(db: DatabaseTransaction, actor: Actor, asked: Asked): Listing {
  const { filter, sort } = asked
  const inOrder =
    (tier: Condition | null): List =>
    (stretch) => {
      const rows = matchingRows(db, actor, asked, tier)
      return sort.by === 'unit'
        ? listByUnit(db, actor, rows, stretch)
        : listInOrder(db, rows, orders[sort.by], stretch)
    }
  const byShelf =
    (tier: Condition): List =>
    (stretch) =>
      listByShelf(db, matchingRows(db, actor, asked, tier), shelvesOf(db, actor), stretch)
  const ascending = !sort.descending
  if (filter.text === null) return { ascending, tiers: [inOrder(null)], similar: null }
  const { tiers, words } = searchFor(filter.text)
  return {
    ascending,
    tiers: tiers.map(words && sort.by === 'due' && stateOf(filter) === 'all' ? byShelf : inOrder),
    similar: inOrder(looksLike(filter.text)),
  }
}

const shelvesOf = (db: DatabaseTransaction, { ward }: Actor): Shelves<'directive'> => ({
  ward,
  of: sql`search_shelf(directive.ward_id, directive.last_day)`,
  order: orders.due,
  rows: db.selectFrom('directive').where('ward_id', '=', ward),
})

/**
 * All rows within reach that fit, in no order. A search reads the view that may use its index, and there asks other tables row by row:
 * joined with a table behind a policy, the search could not use its index either.
 */
function matchingRows(
  db: DatabaseTransaction,
  actor: Actor,
  { filter, now }: Asked,
  tier: Condition | null,
): Rows<'directive'> {
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
