import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { firstPage } from '#platform/db/pages.ts'
import { noFilter } from './register/filter.ts'
import { listPlaces } from './register/page-queries.ts'
import { listRows, type RegisterRow } from './register/row-queries.ts'

/** The petitions within reach that have the words, best first; or that look like them. One more than `limit` is not told. */
export async function findPetitions(
  db: DatabaseTransaction,
  actor: Actor,
  text: string,
  { limit }: { readonly limit: number },
): Promise<{ readonly rows: readonly RegisterRow[]; readonly more: boolean }> {
  const places = await listPlaces(db, actor, { ...noFilter, text }, firstPage, limit)
  const rows = await listRows(
    db,
    actor,
    places.rows.map(({ id }) => id),
  )
  return { rows, more: places.hasNext }
}
