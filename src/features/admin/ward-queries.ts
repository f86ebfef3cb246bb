import type { Role } from '#domain/actor.ts'
import type { WardId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'

/** What the administrator may change about the ward; `slug` and `kind` stay as founded. */
export type WardFacts = {
  readonly name: string
  readonly placeName: string
  readonly province: string
  readonly code: string | null
  readonly host: string | null
  /** How many days a printed first password may wait for its person. */
  readonly firstPasswordDays: number
  /** Whoever holds one of these roles must sign in by two steps. */
  readonly secondFactorRoles: readonly Role[]
}

export const getWard = async (db: DatabaseTransaction, ward: WardId): Promise<WardFacts> =>
  factsOf(await wardRow(db, ward).executeTakeFirstOrThrow())

export const getWardForUpdate = async (db: DatabaseTransaction, ward: WardId): Promise<WardFacts> =>
  factsOf(await wardRow(db, ward).forNoKeyUpdate().executeTakeFirstOrThrow())

const wardRow = (db: DatabaseTransaction, ward: WardId) =>
  db
    .selectFrom('ward')
    .select([
      'name',
      'place_name as placeName',
      'province',
      'code',
      'host',
      'first_password_days as firstPasswordDays',
      'second_factor_roles as secondFactorRoles',
    ])
    .where('id', '=', ward)

const factsOf = (row: Omit<WardFacts, 'secondFactorRoles'> & { secondFactorRoles: string[] }): WardFacts => ({
  ...row,
  secondFactorRoles: row.secondFactorRoles as Role[],
})
