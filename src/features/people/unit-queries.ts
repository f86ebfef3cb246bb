import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import type { DB } from '#db/tables.ts'
import type { Actor, Role } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId, UnitId, WardId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import { type Unit, type UnitKind, unitKinds } from './unit.ts'

/** Units in the order of the office: by kind, groups by number, then as sorted by hand, then by name. */
export async function listUnits(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  filter: { readonly kind?: UnitKind; readonly openOn?: IsoDate } = {},
): Promise<readonly Unit[]> {
  let query = db.selectFrom('unit').select(columns).where('ward_id', '=', actor.ward)
  if (filter.kind !== undefined) query = query.where('kind', '=', filter.kind)
  if (filter.openOn !== undefined) query = query.where(openOn(filter.openOn))
  return (await inOrder(query).execute()).map(toUnit)
}

export async function getUnit(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: UnitId,
): Promise<Unit> {
  const query = db.selectFrom('unit').select(columns).where('ward_id', '=', actor.ward).where('id', '=', id)
  return toUnit(found(await query.executeTakeFirst(), 'unit'))
}

export async function getUnitForUpdate(db: DatabaseTransaction, ward: WardId, id: UnitId): Promise<Unit> {
  const query = db.selectFrom('unit').select(columns).where('ward_id', '=', ward).where('id', '=', id)
  return toUnit(found(await query.forUpdate().executeTakeFirst(), 'unit'))
}

export const openSubunits = (db: DatabaseTransaction, ward: WardId, id: UnitId, after: IsoDate) =>
  db
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('ward_id', '=', ward)
    .where('parent_id', '=', id)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', after)]))
    .execute()

export type Officer = {
  readonly id: AccountId
  readonly name: string
  readonly roles: readonly Role[]
  readonly position: string | null
  readonly phone: string | null
  /** Who stands in while this person is away; known only when `today` was given. */
  readonly substitute: string | null
}

/** Who works in a unit, for everyone in the office: no e-mail, no state; heads first, then by given name. */
export async function officersOf(
  db: DatabaseTransaction,
  ward: WardId,
  unit: UnitId,
  today: IsoDate | null = null,
): Promise<readonly Officer[]> {
  const rows: RawBuilder<Officer> = sql`
    select a.id, a.name, a.position, a.phone, array_agg(r.role) as roles, (
      select s.name from absence v join account s on s.ward_id = v.ward_id and s.id = v.substitute_id
      where v.ward_id = a.ward_id and v.account_id = a.id and v.cancelled_at is null
        and ${today}::date between v.from_date and v.to_date) as substitute
    from account_role r
    join account a on a.ward_id = r.ward_id and a.id = r.account_id and a.deactivated_at is null
    where r.ward_id = ${ward} and r.unit_id = ${unit} and r.ended_at is null
    group by a.ward_id, a.id
    order by bool_or(r.role in ('unit-head', 'group-head')) desc, a.given_key, a.rest_key, a.id`
  return (await rows.execute(db)).rows
}

const columns = [
  'id',
  'kind',
  'name',
  'short_name',
  'parent_id',
  'group_number',
  'sort_order',
  'valid_from',
  'valid_to',
  'version',
] as const

export const openOn = (day: IsoDate) =>
  sql<boolean>`(valid_from is null or valid_from <= ${day}::date) and (valid_to is null or valid_to >= ${day}::date)`

const inOrder = <Row>(query: SelectQueryBuilder<DB, 'unit', Row>) =>
  query
    .orderBy(sql`array_position(${sql.lit(`{${unitKinds.join(',')}}`)}::text[], kind)`)
    .orderBy('group_number', (order) => order.nullsFirst())
    .orderBy('sort_order')
    .orderBy('name')

function toUnit(row: Pick<{ [K in keyof DB['unit']]: unknown }, (typeof columns)[number]>): Unit {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    shortName: row.short_name,
    parent: row.parent_id,
    groupNumber: row.group_number,
    sortOrder: row.sort_order,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    version: row.version,
  } as Unit
}
