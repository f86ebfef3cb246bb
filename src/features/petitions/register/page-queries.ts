import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { listInOrder } from '#platform/db/key-order.ts'
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
import type { PetitionId } from '../petition.ts'
import { byReceipt, type RegisterFilter } from './filter.ts'
import { looksLike, searchFor } from './search-queries.ts'
import { matching } from './where-queries.ts'

/** One page of the register and how many rows fit in all. */
export async function listCounted(
  db: DatabaseTransaction,
  actor: Actor,
  filter: RegisterFilter,
  page: Page,
  size: number,
): Promise<Places<PetitionId> & { readonly count: Count }> {
  const listing = listingOf(db, actor, filter)
  if (filter.text !== null) return listSearched(listing, page, size)
  const [places, count] = await Promise.all([
    listPage<PetitionId>(listing, page, size),
    countListed(db, matching(db, actor, filter, null)),
  ])
  return { ...places, count }
}

/** One page of the register, the newest first. */
export const listPlaces = (
  db: DatabaseTransaction,
  actor: Actor,
  filter: RegisterFilter,
  page: Page,
  size: number,
): Promise<Places<PetitionId>> => listPage(listingOf(db, actor, filter), page, size)

/** The register as it is asked for. Words are looked for quarter by quarter. */
export function listingOf(db: DatabaseTransaction, actor: Actor, filter: RegisterFilter): Listing {
  const inOrder =
    (tier: Condition | null): List =>
    (stretch) =>
      listInOrder(db, matching(db, actor, filter, tier), byReceipt, stretch)
  const byShelf =
    (tier: Condition): List =>
    (stretch) =>
      listByShelf(db, matching(db, actor, filter, tier), shelvesOf(db, actor), stretch)
  if (filter.text === null) return { ascending: false, tiers: [inOrder(null)], similar: null }
  const { tiers, words } = searchFor(filter.text)
  return {
    ascending: false,
    tiers: tiers.map(words ? byShelf : inOrder),
    similar: inOrder(looksLike(filter.text)),
  }
}

const shelvesOf = (db: DatabaseTransaction, { ward }: Actor): Shelves<'petition'> => ({
  ward,
  of: sql`search_shelf(petition.ward_id, (petition.received_at at time zone 'UTC')::date)`,
  order: byReceipt,
  rows: db.selectFrom('petition').where('ward_id', '=', ward),
})
