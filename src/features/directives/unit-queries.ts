import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { isBodyOfGroups } from './load-queries.ts'
import type { Taker } from './part.ts'

/** The body in whose name work is given out: the ward's standing board, a Party committee under no other body. */
export async function findAssigner(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
): Promise<UnitId | null> {
  const row = await db
    .selectFrom('unit')
    .select('id')
    .where('ward_id', '=', actor.ward)
    .where('kind', '=', 'party-committee')
    .where('parent_id', 'is', null)
    .where('valid_to', 'is', null)
    .orderBy('sort_order')
    .limit(1)
    .executeTakeFirst()
  return (row?.id ?? null) as UnitId | null
}

/** For each of the units that is a body of residential groups: its groups that work on `day`, by number. */
export async function groupsOfBodies(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  units: readonly UnitId[],
  day: IsoDate,
): Promise<ReadonlyMap<UnitId, readonly UnitId[]>> {
  if (units.length === 0) return new Map()
  const rows = await db
    .selectFrom('unit as child')
    .innerJoin('unit as body', (join) =>
      join.onRef('body.ward_id', '=', 'child.ward_id').onRef('body.id', '=', 'child.parent_id'),
    )
    .select(['body.id as body', 'child.id as group'])
    .where('child.ward_id', '=', actor.ward)
    .where('body.id', 'in', [...new Set(units)])
    .where('body.kind', '=', 'group')
    .where('child.kind', '=', 'group')
    .where(sql<boolean>`coalesce(child.valid_from <= ${day}::date, true)`)
    .where(sql<boolean>`coalesce(child.valid_to >= ${day}::date, true)`)
    .orderBy('child.group_number')
    .orderBy('child.sort_order')
    .execute()
  const byBody = Map.groupBy(rows, (row) => row.body as UnitId)
  return new Map([...byBody].map(([body, groups]) => [body, groups.map((row) => row.group as UnitId)]))
}

/** The unit as one that can take a part; null when the ward has none such or it no longer works on `day`. */
export async function findTaker(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: UnitId,
  day: IsoDate,
): Promise<Taker | null> {
  const row = await db
    .selectFrom('unit')
    .select(['unit.id', 'unit.name'])
    .select(isBodyOfGroups)
    .where('unit.ward_id', '=', actor.ward)
    .where('unit.id', '=', id)
    .where(sql<boolean>`coalesce(unit.valid_to >= ${day}::date, true)`)
    .executeTakeFirst()
  return row === undefined ? null : { unit: row.id as UnitId, unitName: row.name, collective: row.collective }
}
