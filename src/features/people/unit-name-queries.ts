import { sql } from 'kysely'
import type { IsoDate } from '#domain/date.ts'
import type { UnitId, WardId } from '#domain/id.ts'
import { accentlessUnitNameKeys, unitNameKeys } from '#domain/unit-name.ts'
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
 * The unit behind each name as a document wrote it, through the names and aliases the ward knows, accents or none; null when none answers to it.
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
  const found = new Map(
    [...keysOf].map(([name, keys]) => [name, keys.flatMap((key) => known.get(key) ?? []).at(0) ?? null]),
  )
  const open = names.filter((name) => found.get(name) === null)
  for (const [name, unit] of await resolveAccentless(db, ward, open, wardName, on)) found.set(name, unit)
  return found
}

/** Names typed without accents that only one unit can answer to. */
async function resolveAccentless(
  db: DatabaseTransaction,
  ward: WardId,
  names: readonly string[],
  wardName: string,
  on: IsoDate | undefined,
): Promise<readonly (readonly [string, UnitId])[]> {
  const keysOf = new Map(names.map((name) => [name, accentlessUnitNameKeys(name, wardName)]))
  const keys = [...new Set([...keysOf.values()].flat())]
  if (keys.length === 0) return []
  const folded = sql<string>`fold(unit_alias.key)`
  let query = aliasesWithUnits(db, ward)
    .select([folded.as('key'), 'unit_alias.unit_id'])
    .where(folded, 'in', keys)
  if (on !== undefined) query = query.where(openOn(on))
  const units = Map.groupBy(await query.execute(), (row) => row.key)
  return [...keysOf].flatMap(([name, keys]) => {
    const first = keys.map((key) => units.get(key) ?? []).find((rows) => rows.length > 0) ?? []
    const [unit, ...others] = new Set(first.map((row) => row.unit_id as UnitId))
    return unit === undefined || others.length > 0 ? [] : [[name, unit] as const]
  })
}

const aliasesWithUnits = (db: DatabaseTransaction, ward: WardId) =>
  db
    .selectFrom('unit_alias')
    .innerJoin('unit', (join) =>
      join.onRef('unit.ward_id', '=', 'unit_alias.ward_id').onRef('unit.id', '=', 'unit_alias.unit_id'),
    )
    .where('unit_alias.ward_id', '=', ward)

async function unitsByKey(
  db: DatabaseTransaction,
  ward: WardId,
  keys: readonly string[],
  on: IsoDate | undefined,
) {
  let query = aliasesWithUnits(db, ward)
    .select(['unit_alias.key', 'unit_alias.unit_id'])
    .where('unit_alias.key', 'in', keys)
  if (on !== undefined) query = query.where(openOn(on))
  return new Map((await query.execute()).map((row) => [row.key, row.unit_id as UnitId]))
}

export async function nameOfWard(db: DatabaseTransaction, ward: WardId): Promise<string> {
  const row = await db.selectFrom('ward').select('name').where('id', '=', ward).executeTakeFirst()
  return found(row, 'ward').name
}
