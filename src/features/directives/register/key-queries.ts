import { type Expression, type SelectQueryBuilder, sql } from 'kysely'
import type { DB } from '#db/tables.ts'
import type { Actor } from '#domain/actor.ts'
import { listUnits } from '#features/people/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { SortKey } from './filter.ts'

/** What a row is ordered by, its id last, as text: moments to the last digit. */
export type Keys = readonly string[]
/** Rows of the register, in no order, nothing of them selected. */
export type Rows = SelectQueryBuilder<DB, 'directive', object>
/** So many rows behind an edge, or from the beginning. */
export type Stretch = { readonly ascending: boolean; readonly edge: Keys | null; readonly limit: number }

export function listKeys(
  db: DatabaseTransaction,
  actor: Actor,
  rows: Rows,
  by: SortKey,
  stretch: Stretch,
): Promise<readonly Keys[]> {
  if (by === 'unit') return listByUnit(db, actor, rows, stretch)
  const order = columns[by]
  return written(db, inOrder(rows, order, stretch), order, stretch)
}

type Column = { readonly name: string; readonly type: 'bigint' | 'date' | 'timestamptz' | 'uuid' }
const id: Column = { name: 'id', type: 'uuid' }
const due: Column = { name: 'due_key', type: 'date' }

const columns: Readonly<Record<Exclude<SortKey, 'unit'>, readonly Column[]>> = {
  due: [due, id],
  code: [{ name: 'code_key', type: 'bigint' }, id],
  status: [{ name: 'status_key', type: 'bigint' }, due, id],
  assigned: [{ name: 'assigned_at', type: 'timestamptz' }, id],
  activity: [{ name: 'last_activity_at', type: 'timestamptz' }, id],
}

/** The stretch of these rows, with the columns it is ordered by. */
function inOrder(rows: Rows, order: readonly Column[], { ascending, edge, limit }: Stretch) {
  const refs = order.map(({ name }) => sql.ref(`directive.${name}`))
  let query = rows.select(refs.map((ref, at) => ref.as(order[at]?.name ?? ''))).limit(limit)
  for (const ref of refs) query = query.orderBy(ref, ascending ? 'asc' : 'desc')
  if (edge === null) return query
  const place = edge.slice(-order.length).map((key, at) => sql`${key}::${sql.raw(order[at]?.type ?? '')}`)
  return query.where(sql<boolean>`(${sql.join(refs)}) ${sql.raw(ascending ? '>' : '<')} (${sql.join(place)})`)
}

/** Put into words only when it is known which rows they are: a search may have gone through thousands. */
async function written(
  db: DatabaseTransaction,
  kept: Expression<unknown>,
  order: readonly Column[],
  { ascending }: Stretch,
): Promise<readonly Keys[]> {
  const refs = order.map(({ name }) => sql.ref(`kept.${name}`))
  const words = refs.map((ref) => sql`to_json(${ref}) #>> '{}'`)
  let query = db
    .selectFrom(sql<Record<string, unknown>>`${kept}`.as('kept'))
    .select(sql<readonly string[]>`json_build_array(${sql.join(words)})`.as('keys'))
  for (const ref of refs) query = query.orderBy(ref, ascending ? 'asc' : 'desc')
  return (await query.execute()).map((row) => row.keys)
}

/** By the leading unit, units in the order of the office: a stretch of each unit's index, until the page is full. */
async function listByUnit(
  db: DatabaseTransaction,
  actor: Actor,
  rows: Rows,
  stretch: Stretch,
): Promise<readonly Keys[]> {
  const office = (await listUnits(db, actor)).map((unit) => unit.id as string)
  const units = stretch.ascending ? office : office.toReversed()
  const start = stretch.edge === null ? 0 : Math.max(units.indexOf(stretch.edge[0] ?? ''), 0)
  const found: Keys[] = []
  for (let at = start; at < units.length && found.length < stretch.limit; at++) {
    const edge = at === start ? stretch.edge : null
    const limit = stretch.limit - found.length
    const of = rows.where('directive.lead_unit_id', '=', units[at] as string)
    const keys = await listKeys(db, actor, of, 'due', { ...stretch, edge, limit })
    found.push(...keys.map((key) => [units[at] as string, ...key]))
  }
  return found
}
