import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { firstPage, type Page, type RegisterFilter } from './filter.ts'
import { listPlaces } from './page-queries.ts'
import { listRows, type RegisterRow } from './row-queries.ts'

const BATCH = 500

/** Every line that fits, in the register's order, a few hundred in memory at a time. Give it a transaction that sees one moment. */
export async function* exportedRows(
  db: DatabaseTransaction,
  actor: Actor,
  filter: RegisterFilter,
): AsyncGenerator<RegisterRow> {
  let page: Page = firstPage
  for (;;) {
    const { rows: places, hasNext } = await listPlaces(db, actor, filter, page, BATCH)
    yield* await listRows(
      db,
      actor,
      places.map(({ id }) => id),
    )
    const last = places.at(-1)
    if (!hasNext || last === undefined) return
    page = { towards: 'next', from: last.cursor }
  }
}
