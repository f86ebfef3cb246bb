import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import { newId, type UnitId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { staleRefusal } from '#features/people/index.ts'
import { authorize, command, personOf, type Tx } from '#platform/command.ts'
import { found } from '#platform/errors.ts'
import { announce, merged, touch } from './act-commands.ts'
import type { Dossier, DossierId } from './dossier.ts'
import { getDossierForUpdate } from './load-queries.ts'
import { type Plan, type PlanId, type PlanText, submittable } from './plan.ts'
import { listPlans } from './plan-queries.ts'
import { dossierPolicy } from './policy.ts'

export type PlanInput = PlanText & {
  readonly dossier: DossierId
  /** Version of the open draft the person looked at; 0 when there was none. */
  readonly version: number
  readonly submit: boolean
}

/** Writes the unit's draft; with `submit` it goes to the Party Office and rests until somebody decides. */
export const writePlan = command('dossier.write-plan', async (tx, actor, input: PlanInput) => {
  const dossier = await getDossierForUpdate(tx.db, actor, input.dossier)
  authorize(dossierPolicy, actor, input.submit ? 'submit-plan' : 'draft-plan', dossier)
  const refused = merged(dossier)
  if (refused !== null) return refused
  if (dossier.leadUnit === null)
    return refuse('no-unit', 'Hồ sơ chưa giao đơn vị nào. Hãy giao đơn vị trước khi soạn phương án.')
  const [latest] = await listPlans(tx.db, actor, dossier.id)
  const open = latest !== undefined && latest.decision === null ? latest : null
  if (open?.submittedAt)
    return refuse('submitted', 'Phương án đã trình, đang chờ quyết định nên không sửa được.')
  if ((open?.version ?? 0) !== input.version) return staleRefusal(tx.db, actor.ward, dossier.id)
  const checked = input.submit ? submittable(input) : null
  if (checked !== null && !checked.ok) return checked
  await savePlan(tx, actor, dossier.id, dossier.leadUnit, open, input)
  await touch(tx, actor, dossier.id)
  const unit = dossier.leadUnit
  await announce(
    tx,
    dossier.id,
    checked?.ok
      ? { type: 'dossier.plan-submitted', data: { unit, authority: checked.value.authority } }
      : { type: 'dossier.plan-drafted', data: { unit } },
  )
  return ok(null)
})

async function savePlan(
  tx: Tx,
  actor: Actor,
  dossier: DossierId,
  unit: UnitId,
  open: Plan | null,
  { text, legalBasis, authority, beyondTo, submit }: PlanInput,
): Promise<void> {
  const content = {
    text,
    legal_basis: legalBasis,
    authority,
    beyond_to: authority === 'beyond' ? beyondTo : null,
    ...(submit ? { submitted_by: personOf(actor), submitted_at: tx.now } : {}),
  }
  if (open === null)
    await tx.db
      .insertInto('dossier_plan')
      .values({
        ward_id: actor.ward,
        id: newId<'DossierPlan'>(),
        dossier_id: dossier,
        unit_id: unit,
        drafted_by: personOf(actor),
        drafted_at: tx.now,
        ...content,
      })
      .execute()
  else
    await tx.db
      .updateTable('dossier_plan')
      .set({ ...content, version: sql<number>`version + 1` })
      .where('ward_id', '=', actor.ward)
      .where('id', '=', open.id)
      .execute()
}

export type PlanDecisionInput = {
  readonly dossier: DossierId
  readonly plan: PlanId
  readonly decision: 'approved' | 'returned'
  readonly reason: string | null
}

/** Approved, the plan says whose matter it is; returned with a reason, the unit drafts again. */
export const decidePlan = command('dossier.decide-plan', async (tx, actor, input: PlanDecisionInput) => {
  const dossier = await getDossierForUpdate(tx.db, actor, input.dossier)
  authorize(dossierPolicy, actor, 'decide-plan', dossier)
  const plan = found(
    (await listPlans(tx.db, actor, dossier.id)).find(({ id }) => id === input.plan),
    'plan',
  )
  const refused = merged(dossier) ?? undecidable(plan, input)
  if (refused !== null) return refused
  await tx.db
    .updateTable('dossier_plan')
    .set({
      decision: input.decision,
      decision_reason: input.reason,
      decided_by: personOf(actor),
      decided_at: tx.now,
      version: sql<number>`version + 1`,
    })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', plan.id)
    .execute()
  if (input.decision === 'approved') await takeOverAuthority(tx, actor, dossier, plan)
  await touch(tx, actor, dossier.id)
  await announce(
    tx,
    dossier.id,
    input.decision === 'approved'
      ? {
          type: 'dossier.plan-approved',
          data: { authority: plan.authority ?? 'within', reason: input.reason },
        }
      : { type: 'dossier.plan-returned', data: { reason: input.reason ?? '' } },
  )
  return ok(null)
})

function undecidable(plan: Plan, { decision, reason }: PlanDecisionInput) {
  if (plan.decision !== null)
    return refuse('decided', 'Phương án này vừa có người quyết định. Hãy tải lại trang để xem.')
  if (plan.submittedAt === null) return refuse('not-submitted', 'Đơn vị chưa trình phương án này.')
  return decision === 'returned' && reason === null
    ? refuse('no-reason', 'Xin ghi rõ cần sửa điều gì để đơn vị làm lại.', 'reason')
    : null
}

const takeOverAuthority = (tx: Tx, actor: Actor, dossier: Dossier, plan: Plan) =>
  tx.db
    .updateTable('dossier')
    .set({ authority: plan.authority })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', dossier.id)
    .execute()
