import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { firstPage } from '#platform/db/pages.ts'
import { byDue, noFilter } from './register/filter.ts'
import { listPlaces } from './register/page-queries.ts'
import { listRows, type RegisterRow } from './register/row-queries.ts'

/** The directives within reach that have the words, best first; or that look like them. One more than `limit` is not told. Null: the open ones, by due date. */
export async function findDirectives(
  db: DatabaseTransaction,
  actor: Actor,
  text: string | null,
  { now, limit }: { readonly now: Date; readonly limit: number },
): Promise<{ readonly rows: readonly RegisterRow[]; readonly more: boolean }> {
  const asked = { filter: { ...noFilter, text }, sort: byDue, now }
  const places = await listPlaces(db, actor, asked, firstPage, limit)
  const rows = await listRows(
    db,
    actor,
    places.rows.map(({ id }) => id),
  )
  return { rows, more: places.hasNext }
}
