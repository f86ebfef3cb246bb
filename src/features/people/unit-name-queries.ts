import type { IsoDate } from '#domain/date.ts'
import type { UnitId, WardId } from '#domain/id.ts'
import { unitNameKeys } from '#domain/unit-name.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import { openOn } from './unit-queries.ts'

export type UnitAlias = { readonly key: string; readonly name: string; readonly ownName: boolean }

export async function listAliases(
  db: DatabaseTransaction,
  ward: WardId,
  unit: UnitId,
): Promise<readonly UnitAlias[]> {
  const rows = await db
    .selectFrom('unit_alias')
    .select(['key', 'name', 'own_name'])
    .where('ward_id', '=', ward)
    .where('unit_id', '=', unit)
    .orderBy('own_name', 'desc')
    .orderBy('key')
    .execute()
  return rows.map(({ key, name, own_name }) => ({ key, name, ownName: own_name }))
}

/** Every name the ward knows, by the unit it leads to. */
export async function listNamesOfUnits(
  db: DatabaseTransaction,
  ward: WardId,
): Promise<ReadonlyMap<UnitId, readonly string[]>> {
  const rows = await db
    .selectFrom('unit_alias')
    .select(['unit_id', 'name'])
    .where('ward_id', '=', ward)
    .execute()
  const byUnit = Map.groupBy(rows, (row) => row.unit_id as UnitId)
  return new Map([...byUnit].map(([unit, own]) => [unit, own.map(({ name }) => name)]))
}

/**
 * The unit behind each name as a document wrote it, through the names and aliases the ward knows; null when none answers to it.
 * With `on`, only units that work on that day.
 */
export async function resolveUnits(
  db: DatabaseTransaction,
  ward: WardId,
  names: readonly string[],
  on?: IsoDate,
): Promise<Map<string, UnitId | null>> {
  if (names.length === 0) return new Map()
  const wardName = await nameOfWard(db, ward)
  const keysOf = new Map(names.map((name) => [name, unitNameKeys(name, wardName)]))
  const known = await unitsByKey(db, ward, [...new Set([...keysOf.values()].flat())], on)
  return new Map(
    [...keysOf].map(([name, keys]) => [name, keys.flatMap((key) => known.get(key) ?? []).at(0) ?? null]),
  )
}

async function unitsByKey(
  db: DatabaseTransaction,
  ward: WardId,
  keys: readonly string[],
  on: IsoDate | undefined,
) {
  let query = db
    .selectFrom('unit_alias')
    .innerJoin('unit', (join) =>
      join.onRef('unit.ward_id', '=', 'unit_alias.ward_id').onRef('unit.id', '=', 'unit_alias.unit_id'),
    )
    .select(['unit_alias.key', 'unit_alias.unit_id'])
    .where('unit_alias.ward_id', '=', ward)
    .where('unit_alias.key', 'in', keys)
  if (on !== undefined) query = query.where(openOn(on))
  return new Map((await query.execute()).map((row) => [row.key, row.unit_id as UnitId]))
}

export async function nameOfWard(db: DatabaseTransaction, ward: WardId): Promise<string> {
  const row = await db.selectFrom('ward').select('name').where('id', '=', ward).executeTakeFirst()
  return found(row, 'ward').name
}
