import type { Selectable } from 'kysely'
import type { DataRequest as DataRequestTable } from '#db/tables.ts'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { PetitionId } from '../petition.ts'
import { withinReach } from '../reach-queries.ts'
import type { DataRequest, DataRequestId, RequestKind } from './request.ts'

/** Requests about petitions the actor sees: the open ones by their due, or the latest that were decided. */
export async function listRequests(
  db: DatabaseTransaction,
  actor: Actor,
  { open }: { readonly open: boolean },
): Promise<readonly DataRequest[]> {
  const rows = await within(db, actor)
    .where('request.decided', open ? 'is' : 'is not', null)
    .orderBy(open ? 'request.due' : 'request.decided_at', open ? 'asc' : 'desc')
    .orderBy('request.id')
    .limit(500)
    .execute()
  return rows.map(toRequest)
}

export async function listRequestsOf(
  db: DatabaseTransaction,
  actor: Actor,
  petition: PetitionId,
): Promise<readonly DataRequest[]> {
  const rows = await within(db, actor)
    .where('request.petition_id', '=', petition)
    .orderBy('request.recorded_at')
    .execute()
  return rows.map(toRequest)
}

/** Throws `NotFound` outside the actor's reach. */
export async function getRequest(
  db: DatabaseTransaction,
  actor: Actor,
  id: DataRequestId,
): Promise<DataRequest> {
  const row = await within(db, actor).where('request.id', '=', id).executeTakeFirst()
  return toRequest(found(row, 'data request'))
}

const within = (db: DatabaseTransaction, actor: Actor) =>
  db
    .selectFrom('data_request as request')
    .innerJoin('petition', (join) =>
      join.onRef('petition.ward_id', '=', 'request.ward_id').onRef('petition.id', '=', 'request.petition_id'),
    )
    .selectAll('request')
    .select('petition.code')
    .where('request.ward_id', '=', actor.ward)
    .where(withinReach(actor) as never)

const toRequest = (row: Selectable<DataRequestTable> & { readonly code: string }): DataRequest => ({
  id: row.id as DataRequestId,
  petition: row.petition_id as PetitionId,
  code: row.code,
  kind: row.kind as RequestKind,
  askedBy: row.asked_by,
  identifiedBy: row.identified_by,
  receivedOn: row.received_on as IsoDate,
  acknowledge: { due: row.acknowledge_due as IsoDate, why: row.acknowledge_why },
  answer: { due: row.due as IsoDate, why: row.due_why },
  extended:
    row.extended_on === null || row.extended_why === null
      ? null
      : {
          on: row.extended_on as IsoDate,
          why: row.extended_why,
          original: row.original_due as IsoDate,
        },
  acknowledgedOn: row.acknowledged_on as IsoDate | null,
  recordedBy: row.recorded_by as AccountId,
  decision:
    row.decided === null || row.decided_by === null || row.decided_at === null
      ? null
      : {
          kind: row.decided as 'done' | 'refused',
          reason: row.reason,
          legalBasis: row.legal_basis,
          by: row.decided_by as AccountId,
          at: row.decided_at,
        },
})
