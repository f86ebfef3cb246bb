import type { Selectable } from 'kysely'
import type { ExchangeBody as BodyRow } from '#db/tables.ts'
import type { Actor } from '#domain/actor.ts'
import type { UnitId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { ExchangeBody, ExchangeBodyId } from './body.ts'

/** The ward's own first, then by name; those given up last. */
export async function listBodies(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
): Promise<readonly ExchangeBody[]> {
  const rows = await db
    .selectFrom('exchange_body')
    .selectAll()
    .where('ward_id', '=', ward)
    .orderBy('closed_at', (order) => order.asc().nullsFirst())
    .orderBy('own', 'desc')
    .orderBy('name')
    .execute()
  return rows.map(toBody)
}

export async function getBody(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  id: ExchangeBodyId,
): Promise<ExchangeBody> {
  const row = await db
    .selectFrom('exchange_body')
    .selectAll()
    .where('ward_id', '=', ward)
    .where('id', '=', id)
    .executeTakeFirst()
  return toBody(found(row, 'exchange body'))
}

const toBody = (row: Selectable<BodyRow>): ExchangeBody => ({
  id: row.id as ExchangeBodyId,
  name: row.name,
  organId: row.organ_id,
  inCharge: row.in_charge,
  own: row.own,
  unit: row.unit_id as UnitId | null,
  note: row.note,
  closed: row.closed_at !== null,
  version: row.version,
})
