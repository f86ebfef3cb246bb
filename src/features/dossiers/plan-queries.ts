import type { Selectable } from 'kysely'
import type { DossierPlan } from '#db/tables.ts'
import type { Actor } from '#domain/actor.ts'
import type { AccountId, UnitId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { Authority, DossierId } from './dossier.ts'
import type { Plan, PlanId } from './plan.ts'

/** Every plan of the dossier, the latest first. */
export async function listPlans(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  dossier: DossierId,
): Promise<readonly Plan[]> {
  const rows = await db
    .selectFrom('dossier_plan')
    .selectAll()
    .where('ward_id', '=', actor.ward)
    .where('dossier_id', '=', dossier)
    .orderBy('drafted_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(toPlan)
}

const toPlan = (row: Selectable<DossierPlan>): Plan => ({
  id: row.id as PlanId,
  unit: row.unit_id as UnitId,
  text: row.text,
  legalBasis: row.legal_basis,
  authority: row.authority as Authority | null,
  beyondTo: row.beyond_to,
  draftedBy: row.drafted_by as AccountId,
  draftedAt: row.drafted_at,
  submittedBy: row.submitted_by as AccountId | null,
  submittedAt: row.submitted_at,
  decision: row.decision as Plan['decision'],
  decisionReason: row.decision_reason,
  decidedBy: row.decided_by as AccountId | null,
  decidedAt: row.decided_at,
  version: row.version,
})
