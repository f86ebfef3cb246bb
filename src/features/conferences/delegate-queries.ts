import type { Actor } from '#domain/actor.ts'
import type { UnitId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { ConferenceId } from './conference.ts'
import type { Delegate, DelegateId } from './delegate.ts'

/** Everybody invited or come, by given name. */
export async function listDelegates(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  conference: ConferenceId,
): Promise<readonly Delegate[]> {
  const rows = await db
    .selectFrom('delegate')
    .leftJoin('unit', (join) =>
      join.onRef('unit.ward_id', '=', 'delegate.ward_id').onRef('unit.id', '=', 'delegate.unit_id'),
    )
    .select([
      'delegate.id',
      'delegate.name',
      'delegate.unit_id',
      'unit.name as unit_name',
      'delegate.description',
      'delegate.added_on_spot',
      'delegate.present_at',
      'delegate.late',
    ])
    .where('delegate.ward_id', '=', actor.ward)
    .where('delegate.conference_id', '=', conference)
    .orderBy('delegate.given_key')
    .orderBy('delegate.rest_key')
    .orderBy('delegate.id')
    .execute()
  return rows.map((row) => ({
    id: row.id as DelegateId,
    name: row.name,
    unit: row.unit_id as UnitId | null,
    unitName: row.unit_name,
    description: row.description,
    addedOnSpot: row.added_on_spot,
    presentAt: row.present_at,
    late: row.late,
  }))
}
