import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { type Count, firstPage } from '#platform/db/pages.ts'
import type { Status } from '../directive.ts'
import { byDue, noFilter, type Sort } from '../register/filter.ts'
import { listCounted } from '../register/page-queries.ts'
import { listRows, type RegisterRow } from '../register/row-queries.ts'

export type BoardColumn = {
  readonly status: Status
  readonly count: Count
  readonly rows: readonly RegisterRow[]
}

/** Cards a column shows; the register has the rest. */
const CARDS = 12
const newestFirst: Sort = { by: 'activity', descending: true }

/** The states a directive goes through, in the order of the work: open ones by their last day, closed ones by the latest. */
export async function listColumns(
  db: DatabaseTransaction,
  actor: Actor,
  now: Date,
): Promise<readonly BoardColumn[]> {
  const columns: BoardColumn[] = []
  for (const status of ['assigned', 'in-progress', 'handed-in', 'closed'] as const) {
    const asked = {
      filter: { ...noFilter, state: status },
      sort: status === 'closed' ? newestFirst : byDue,
      now,
    }
    const { rows: places, count } = await listCounted(db, actor, asked, firstPage, CARDS)
    const rows = await listRows(
      db,
      actor,
      places.map(({ id }) => id),
    )
    columns.push({ status, rows, count })
  }
  return columns
}
