import type { Actor } from '#domain/actor.ts'
import { listUnits } from '#features/people/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { type Keys, listInOrder, type Rows, type Stretch } from '#platform/db/key-order.ts'
import { orders } from './filter.ts'

/** By the leading unit, units in the order of the office: a stretch of each unit's index, until the page is full. */
export async function listByUnit(
  db: DatabaseTransaction,
  actor: Actor,
  rows: Rows<'directive'>,
  stretch: Stretch,
): Promise<readonly Keys[]> {
  const office = (await listUnits(db, actor)).map((unit) => unit.id as string)
  const units = stretch.ascending ? office : office.toReversed()
  const [at, ...behind] = stretch.edge ?? []
  const start = at === undefined ? 0 : Math.max(units.indexOf(at), 0)
  const found: Keys[] = []
  for (const unit of units.slice(start)) {
    if (found.length >= stretch.limit) break
    const edge = unit === at ? behind : null
    const limit = stretch.limit - found.length
    const of = rows.where('directive.lead_unit_id', '=', unit)
    const keys = await listInOrder(db, of, orders.due, { ...stretch, edge, limit })
    found.push(...keys.map((key) => [unit, ...key]))
  }
  return found
}
