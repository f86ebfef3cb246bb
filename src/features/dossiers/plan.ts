import type { AccountId, Id, UnitId } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import type { Authority } from './dossier.ts'

export type PlanId = Id<'DossierPlan'>

/** How the unit means to deal with the matter. Returned, it stays as it was and a new draft follows. */
export type Plan = PlanText & {
  readonly id: PlanId
  readonly unit: UnitId
  readonly draftedBy: AccountId
  readonly draftedAt: Date
  readonly submittedBy: AccountId | null
  readonly submittedAt: Date | null
  readonly decision: 'approved' | 'returned' | null
  readonly decisionReason: string | null
  readonly decidedBy: AccountId | null
  readonly decidedAt: Date | null
  readonly version: number
}

export type PlanText = {
  readonly text: string
  readonly legalBasis: string | null
  readonly authority: Authority | null
  /** Who may decide, when the ward may not. */
  readonly beyondTo: string | null
}

/** A plan may be sent up when it names its law and says whose matter it is. */
export function submittable(plan: PlanText): Result<PlanText & { readonly authority: Authority }> {
  const { authority } = plan
  if (plan.legalBasis === null)
    return refuse('no-basis', 'Xin ghi căn cứ pháp lý của phương án trước khi trình.', 'legalBasis')
  if (authority === null)
    return refuse('no-authority', 'Xin chọn việc thuộc hay vượt thẩm quyền của phường.', 'authority')
  if (authority === 'beyond' && plan.beyondTo === null)
    return refuse('no-owner', 'Xin ghi cơ quan có thẩm quyền giải quyết.', 'beyondTo')
  return ok({ ...plan, authority })
}
