import { sql } from 'kysely'
import type { IsoDate } from '#domain/date.ts'
import type { UnitId, WardId } from '#domain/id.ts'
import { type Refused, refuse } from '#domain/result.ts'
import { normaliseUnitName } from '#domain/unit-name.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { nameOfWard } from './unit-name-queries.ts'

type Claim = {
  readonly ward: WardId
  readonly unit: UnitId
  readonly names: readonly string[]
  /** The unit's own name, which goes only with the unit itself. */
  readonly own: boolean
  /** A unit that ended before this day gives its names away. */
  readonly today: IsoDate
  /** The form field the names came from. */
  readonly field: string
}

/** Makes the unit answer to the names; refuses when one of them is the name of another unit that still works. */
export async function claimNames(db: DatabaseTransaction, claim: Claim): Promise<Refused | null> {
  const wardName = await nameOfWard(db, claim.ward)
  const byKey = new Map(
    claim.names.map((name) => [normaliseUnitName(name, wardName), name] as const).reverse(),
  )
  const empty = byKey.get('')
  if (empty !== undefined)
    return refuse('alias-empty', `"${empty}" không có chữ nào để nhận ra đơn vị.`, claim.field)
  if (byKey.size === 0) return null
  const holders = await holdersOf(db, claim.ward, [...byKey.keys()])
  const others = holders.filter((holder) => holder.id !== claim.unit)
  const kept = others.find((holder) => holder.validTo === null || holder.validTo >= claim.today)
  if (kept !== undefined) return aliasTaken(byKey.get(kept.key) ?? kept.key, kept.name, claim.field)
  const yielding = [claim.unit, ...others.map((holder) => holder.id)]
  const taken = await db
    .insertInto('unit_alias')
    .values(
      [...byKey].map(([key, name]) => ({
        ward_id: claim.ward,
        key,
        unit_id: claim.unit,
        name,
        own_name: claim.own,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['ward_id', 'key'])
        .doUpdateSet({
          unit_id: claim.unit,
          name: sql`case when ${staysOwn} then unit_alias.name else excluded.name end`,
          own_name: sql`${staysOwn} or excluded.own_name`,
        })
        .where('unit_alias.unit_id', 'in', yielding),
    )
    .returning('key')
    .execute()
  return taken.length === byKey.size
    ? null
    : refuse('alias-taken', 'Một tên vừa được đơn vị khác nhận. Xin thử lại.', claim.field)
}

/** An alias spelled like the unit's own name changes nothing. */
const staysOwn = sql<boolean>`(unit_alias.own_name and not excluded.own_name and unit_alias.unit_id = excluded.unit_id)`

const aliasTaken = (name: string, holder: string, field: string): Refused =>
  refuse(
    'alias-taken',
    `Tên "${name}" đang là tên gọi của đơn vị "${holder}". Một tên chỉ dùng cho một đơn vị; hãy bỏ tên này ở đơn vị kia trước.`,
    field,
  )

export async function releaseOwnNames(db: DatabaseTransaction, ward: WardId, unit: UnitId): Promise<void> {
  await db
    .deleteFrom('unit_alias')
    .where('ward_id', '=', ward)
    .where('unit_id', '=', unit)
    .where('own_name', '=', true)
    .execute()
}

async function holdersOf(db: DatabaseTransaction, ward: WardId, keys: readonly string[]) {
  const rows = await db
    .selectFrom('unit_alias')
    .innerJoin('unit', (join) =>
      join.onRef('unit.ward_id', '=', 'unit_alias.ward_id').onRef('unit.id', '=', 'unit_alias.unit_id'),
    )
    .select(['unit_alias.key', 'unit.id', 'unit.name', 'unit.valid_to'])
    .where('unit_alias.ward_id', '=', ward)
    .where('unit_alias.key', 'in', keys)
    .execute()
  return rows.map((row) => ({
    key: row.key,
    id: row.id as UnitId,
    name: row.name,
    validTo: row.valid_to as IsoDate | null,
  }))
}
