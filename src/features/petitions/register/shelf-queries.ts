import { type Expression, sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { behind, type Key, listInOrder, moment, type Rows, type Stretch } from './key-queries.ts'

/** Quarters looked at one by one, the nearest first; what three years did not yield is too thinly spread for this to pay. */
const SHELVES = 12

/**
 * Rows that words find, in the order in which they were received: one quarter after the other until there are enough, then all the rest
 * at once. So the ten thousandth row with a common word costs nothing while the first hundreds are looked at.
 */
export async function listByShelf(
  db: DatabaseTransaction,
  actor: Actor,
  rows: Rows,
  stretch: Stretch,
): Promise<readonly Key[]> {
  const direction = stretch.forwards ? 'desc' : 'asc'
  const quarter = quartersFrom(startOf(db, actor, stretch), stretch.forwards)
  const shelves = sql<{ nth: number; day: string }>`
    (select nth, (${quarter(sql`nth`)})::date as day from generate_series(0, ${SHELVES - 1}) as nth order by nth)`
  const onShelf = rows
    .where(shelfOfRow, '=', sql`search_shelf(${actor.ward}, shelf.day)`)
    .select(['petition.id', 'petition.received_at'])
    // Keeps the shelves apart: none is looked at once those before it have enough, and each by the index of words.
    .offset(0)
  let walk = db
    .selectFrom(shelves.as('shelf'))
    .innerJoinLateral(onShelf.as('petition'), (join) => join.onTrue())
    .select(['petition.id', moment.as('at')])
    .orderBy('shelf.nth')
    .orderBy('petition.received_at', direction)
    .orderBy('petition.id', direction)
    .limit(stretch.needed)
  if (stretch.edge !== null) walk = walk.where(behind(stretch.edge, stretch.forwards))
  const found = await walk.execute()
  if (found.length >= stretch.needed) return found
  const beyond = stretch.forwards
    ? sql<boolean>`petition.received_at < ${quarter(sql`${SHELVES - 1}`)} at time zone 'UTC'`
    : sql<boolean>`petition.received_at >= ${quarter(sql`${SHELVES}`)} at time zone 'UTC'`
  const rest = { ...stretch, edge: null, needed: stretch.needed - found.length }
  return [...found, ...(await listInOrder(db, actor, rows.where(beyond), rest))]
}

const shelfOfRow = sql`search_shelf(petition.ward_id, (petition.received_at at time zone 'UTC')::date)`

/** The first moment in UTC of the nth quarter on the way, that of `start` being 0. */
const quartersFrom =
  (start: Expression<unknown>, forwards: boolean) =>
  (nth: Expression<unknown>): Expression<Date> =>
    sql`(date_trunc('quarter', ${start} at time zone 'UTC') + ${nth} * make_interval(months => ${forwards ? -3 : 3}))`

/** Where the way begins: at the edge, or with the first row in the register's order, whatever its words. */
function startOf(db: DatabaseTransaction, { ward }: Actor, { edge, forwards }: Stretch): Expression<unknown> {
  if (edge !== null) return sql`${edge.at}::timestamptz`
  return db
    .selectFrom('petition')
    .select(({ fn }) => (forwards ? fn.max('received_at') : fn.min('received_at')).as('at'))
    .where('ward_id', '=', ward)
}
