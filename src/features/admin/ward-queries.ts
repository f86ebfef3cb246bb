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
}

export const getWard = async (db: DatabaseTransaction, ward: WardId): Promise<WardFacts> =>
  factsOf(await wardRow(db, ward).executeTakeFirstOrThrow())

export const getWardForUpdate = async (db: DatabaseTransaction, ward: WardId): Promise<WardFacts> =>
  factsOf(await wardRow(db, ward).forNoKeyUpdate().executeTakeFirstOrThrow())

const wardRow = (db: DatabaseTransaction, ward: WardId) =>
  db
    .selectFrom('ward')
    .select(['name', 'place_name', 'province', 'code', 'host', 'first_password_days'])
    .where('id', '=', ward)

const factsOf = ({
  place_name,
  first_password_days,
  ...row
}: Omit<WardFacts, 'placeName' | 'firstPasswordDays'> & {
  place_name: string
  first_password_days: number
}): WardFacts => ({
  name: row.name,
  placeName: place_name,
  province: row.province,
  code: row.code,
  host: row.host,
  firstPasswordDays: first_password_days,
})
