import { type Expression, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import type { DB } from '#db/tables.ts'
import type { DatabaseTransaction } from './database.ts'

/** The columns that rows are ordered by, all in one direction, from the first to the last, which is the row's id. */
export type Order = readonly Column[]
type Column = { readonly name: string; readonly type: 'bigint' | 'date' | 'timestamptz' | 'uuid' }

/** What a row is ordered by, as text: moments in UTC, to the last digit. */
export type Keys = readonly string[]

/** Rows of one table, in no order, nothing of them selected. */
export type Rows<Table extends keyof DB> = SelectQueryBuilder<DB, Table, object>

/** At most `limit` rows behind an edge, or from the beginning. */
export type Stretch = { readonly ascending: boolean; readonly edge: Keys | null; readonly limit: number }

/** A stretch of the rows, each by its keys. */
export function listInOrder<Table extends keyof DB>(
  db: DatabaseTransaction,
  rows: Rows<Table>,
  order: Order,
  stretch: Stretch,
): Promise<readonly Keys[]> {
  const chosen = withKeys(rows, order)
    .where(behind(order, stretch))
    .orderBy(by(order, stretch))
    .limit(stretch.limit)
  return listKeys(db, chosen, order, stretch)
}

/** The rows with the columns they are ordered by. */
export const withKeys = <Table extends keyof DB>(rows: Rows<Table>, order: Order) =>
  rows.select(order.map(({ name }) => sql.ref(name).as(name)))

/** For `order by`. */
export const by = (order: Order, { ascending }: Stretch) =>
  sql.join(order.map(({ name }) => sql`${sql.ref(name)} ${sql.raw(ascending ? 'asc' : 'desc')}`))

/** Whether a row lies behind the edge. */
export function behind(order: Order, { ascending, edge }: Stretch): Expression<SqlBool> {
  if (edge === null) return sql`true`
  const columns = order.map(({ name }) => sql.ref(name))
  const keys = order.map(({ type }, at) => sql`${edge[at]}::${sql.raw(type)}`)
  return sql`(${sql.join(columns)}) ${sql.raw(ascending ? '>' : '<')} (${sql.join(keys)})`
}

/** The keys of chosen rows, written as text only now: a search may have gone through thousands to choose them. */
export async function listKeys(
  db: DatabaseTransaction,
  chosen: Expression<unknown>,
  order: Order,
  stretch: Stretch,
): Promise<readonly Keys[]> {
  const texts = order.map(({ name }) => sql`to_json(${sql.ref(name)}) #>> '{}'`)
  const { rows } = await sql<{ keys: Keys }>`
    select json_build_array(${sql.join(texts)}) as keys from ${chosen} as chosen order by ${by(order, stretch)}`.execute(
    db,
  )
  return rows.map(({ keys }) => keys)
}
