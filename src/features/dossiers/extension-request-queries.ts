import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId, UnitId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DossierId } from './dossier.ts'
import type { ExtensionRequest } from './extension-request.ts'

/** Every request for more time, the earliest first. */
export async function listExtensionRequests(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  dossier: DossierId,
): Promise<readonly ExtensionRequest[]> {
  const rows = await db
    .selectFrom('dossier_extension_request')
    .selectAll()
    .where('ward_id', '=', ward)
    .where('dossier_id', '=', dossier)
    .orderBy('asked_at')
    .execute()
  return rows.map((row) => ({
    id: row.id as ExtensionRequest['id'],
    unit: row.unit_id as UnitId,
    askedBy: row.asked_by as AccountId,
    askedAt: row.asked_at,
    from: row.from_day as IsoDate,
    to: row.to_day as IsoDate,
    reason: row.reason,
    decision: row.decision as ExtensionRequest['decision'],
    decisionReason: row.decision_reason,
    document: row.decision_document,
    grantedDay: row.granted_day as IsoDate | null,
    decidedBy: row.decided_by as AccountId | null,
    decidedAt: row.decided_at,
  }))
}
