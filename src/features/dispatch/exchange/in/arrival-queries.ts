import type { Selectable } from 'kysely'
import type { ExchangeArrival as ArrivalRow } from '#db/tables.ts'
import { type Actor, hasRole } from '#domain/actor.ts'
import type { IncomingId } from '#features/registers/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { AttachmentReach } from '#platform/feature.ts'
import type { Arrival, ArrivalFacts, ArrivalId } from './arrival.ts'

const RECENT = 100

/** The newest first, as many as one looks back to. */
export async function listArrivals(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
): Promise<readonly Arrival[]> {
  const query = select(db, actor).orderBy('came_at', 'desc').orderBy('id', 'desc').limit(RECENT)
  return (await query.execute()).map(toArrival)
}

export async function getArrival(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: ArrivalId,
): Promise<Arrival> {
  return toArrival(found(await select(db, actor).where('id', '=', id).executeTakeFirst(), 'package'))
}

/** The same, and nobody else enters or drops it until the transaction ends. */
export async function getArrivalForUpdate(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: ArrivalId,
): Promise<Arrival> {
  const query = select(db, actor).where('id', '=', id).forUpdate()
  return toArrival(found(await query.executeTakeFirst(), 'package'))
}

/** Other uploads of the same bytes or of the same message that were not dropped. */
export async function listSameArrivals(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  { id, sha256, messageId }: Pick<Arrival, 'id' | 'sha256' | 'messageId'>,
): Promise<readonly Arrival[]> {
  const rows = await select(db, actor)
    .where('id', '!=', id)
    .where('dropped_at', 'is', null)
    .where((where) =>
      where.or([
        where('sha256', '=', sha256),
        ...(messageId === null ? [] : [where('message_id', '=', messageId)]),
      ]),
    )
    .orderBy('came_at')
    .limit(5)
    .execute()
  return rows.map(toArrival)
}

/** Packages are for those who take them in and those who look on. */
export const seesArrival: AttachmentReach = async (_db, actor) => hasRole(actor, 'clerk', 'leader')

const select = (db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>) =>
  db.selectFrom('exchange_arrival').selectAll().where('ward_id', '=', ward)

const toArrival = (row: Selectable<ArrivalRow>): Arrival => ({
  id: row.id as ArrivalId,
  sha256: row.sha256,
  fileName: row.file_name,
  facts: row.facts as unknown as ArrivalFacts,
  messageId: row.message_id,
  cameAt: row.came_at,
  incoming: row.incoming_id as IncomingId | null,
  droppedAt: row.dropped_at,
  dropReason: row.drop_reason,
})
