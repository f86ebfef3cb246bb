import type { Role } from '#domain/actor.ts'
import type { AccountId, UnitId, WardId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { holders } from './account-queries.ts'

export type Colleague = {
  readonly id: AccountId
  readonly name: string
  readonly position: string | null
  readonly email: string | null
}

/** Active people who hold one of the roles in the unit (`unit` null: in no unit at all), by given name. */
export async function accountsOfUnit(
  db: DatabaseTransaction,
  ward: WardId,
  unit: UnitId | null,
  roles: readonly Role[],
): Promise<readonly Colleague[]> {
  const rows = await db
    .selectFrom('account')
    .select(['id', 'name', 'position', 'email'])
    .where('ward_id', '=', ward)
    .where('deactivated_at', 'is', null)
    .where(
      'id',
      'in',
      db
        .selectFrom('account_role')
        .select('account_id')
        .where('ward_id', '=', ward)
        .where('unit_id', unit === null ? 'is' : '=', unit)
        .where('role', 'in', roles)
        .where('ended_at', 'is', null),
    )
    .orderBy('given_key')
    .orderBy('rest_key')
    .orderBy('id')
    .execute()
  return rows as Colleague[]
}

/** Active people who hold the role anywhere or for the whole ward, by given name: all clerks, all leaders. */
export async function accountsWithRole(
  db: DatabaseTransaction,
  ward: WardId,
  role: Role,
): Promise<readonly Colleague[]> {
  const rows = await db
    .selectFrom('account')
    .select(['id', 'name', 'position', 'email'])
    .where('ward_id', '=', ward)
    .where('deactivated_at', 'is', null)
    .where('id', 'in', holders(db, ward, { role }))
    .orderBy('given_key')
    .orderBy('rest_key')
    .orderBy('id')
    .execute()
  return rows as Colleague[]
}

/** The names behind ids, deactivated people included: history must be able to name everyone. */
export async function accountNames(
  db: DatabaseTransaction,
  ward: WardId,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('account')
    .select(['id', 'name'])
    .where('ward_id', '=', ward)
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}
