import { type Expression, type SqlBool, sql } from 'kysely'
import type { DB } from '#db/tables.ts'
import type { WardId } from '#domain/id.ts'
import type { DatabaseTransaction } from './database.ts'
import {
  behind,
  by,
  type Keys,
  listInOrder,
  listKeys,
  type Order,
  type Rows,
  type Stretch,
  withKeys,
} from './key-order.ts'

/** How rows stand on shelves: a shelf is what one ward has in one quarter (migration 0020). */
export type Shelves<Table extends keyof DB> = {
  readonly ward: WardId
  /** The shelf of a row, written as the index of words has it. */
  readonly of: Expression<string>
  /** Its first column is the day, or the moment, whose quarter is the shelf; those at `infinity` have one of their own. */
  readonly order: Order
  /** All rows that stand on them, whatever their words, which an index has in this order. */
  readonly rows: Rows<Table>
}

/** Quarters looked at one by one, the nearest first; what three years did not yield is too thinly spread for this to pay. */
const SHELVES = 12

/**
 * Rows that words find, in their order: one quarter after the other until there are enough, then all the rest at once. So the ten
 * thousandth row with a common word costs nothing while the first hundreds are looked at.
 */
export async function listByShelf<Table extends keyof DB>(
  db: DatabaseTransaction,
  rows: Rows<Table>,
  shelves: Shelves<Table>,
  stretch: Stretch,
): Promise<readonly Keys[]> {
  const { ward, of, order } = shelves
  const onShelf = withKeys(rows, order)
    .where(sql<SqlBool>`${of} = search_shelf(${ward}, shelf.day::date)`)
    // Keeps the shelves apart: none is looked at once those before it have enough, and each by the index of words.
    .offset(0)
  const walk = sql`(
    select row.* from ${inTurn(shelves, stretch)} as shelf cross join lateral ${onShelf} as row
    where ${behind(order, stretch)} order by shelf.nth, ${by(order, stretch)} limit ${stretch.limit})`
  const found = await listKeys(db, walk, order, stretch)
  if (found.length >= stretch.limit) return found
  const edge = found.at(-1) ?? stretch.edge
  const rest = await listInOrder(db, rows, order, { ...stretch, edge, limit: stretch.limit - found.length })
  return [...found, ...rest]
}

/** A day on each shelf from the edge on: that of its first row. */
function inTurn<Table extends keyof DB>({ rows, order }: Shelves<Table>, stretch: Stretch) {
  const { name, type } = order[0] as Order[number]
  const day = sql.ref(name)
  const first = (condition: Expression<SqlBool>) =>
    rows.select(day.as('day')).where(condition).orderBy(by(order, stretch)).limit(1)
  // Of the type of the column: a policy lets no index compare it with another.
  const quarter = sql`date_trunc('quarter', shelf.day)`
  const beyond = stretch.ascending
    ? sql<SqlBool>`${day} > (${quarter} + interval '3 months -1 microsecond')::${sql.raw(type)}`
    : sql<SqlBool>`${day} < ${quarter}::${sql.raw(type)}`
  return sql`(
    with recursive shelf (nth, day) as (
      select 1, ${first(behind(order, stretch))}
      union all select nth + 1, ${first(beyond)} from shelf where nth < ${SHELVES} and day is not null)
    select * from shelf where day is not null order by nth)`
}
