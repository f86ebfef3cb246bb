import { newId } from '#domain/id.ts'
import { authorize, command } from '#platform/command.ts'
import { addDeliverable, waiveDeliverable } from './deliverable.ts'
import type { DeliverableType, DirectiveId } from './directive.ts'
import { getDirectiveForUpdate } from './load-queries.ts'
import { saved } from './part-commands.ts'
import { directivePolicy } from './policy.ts'
import { type DeliverableInput, deliverableOf, describing } from './submission-commands.ts'

export type WaiveInput = DeliverableInput & { readonly reason: string }

/** The assigner does without something that was asked for. */
export const waiveOneDeliverable = command(
  'directive.waive-deliverable',
  async (tx, actor, input: WaiveInput) => {
    const directive = await getDirectiveForUpdate(tx.db, actor, input.directive)
    const deliverable = deliverableOf(directive, input.deliverable)
    authorize(directivePolicy, actor, 'decide-submission', null)
    const decision = waiveDeliverable(directive, deliverable, tx.now)
    if (!decision.ok) return decision
    const data = { ...describing(deliverable), reason: input.reason }
    return saved(tx, actor, directive, decision.value, { type: 'directive.deliverable-waived', data })
  },
)

export type AddDeliverableInput = {
  readonly directive: DirectiveId
  readonly type: DeliverableType
  readonly description: string | null
  readonly required: boolean
}

/** The assigner asks for one thing more. */
export const addOneDeliverable = command(
  'directive.add-deliverable',
  async (tx, actor, input: AddDeliverableInput) => {
    const directive = await getDirectiveForUpdate(tx.db, actor, input.directive)
    authorize(directivePolicy, actor, 'decide-submission', null)
    const { type, description, required } = input
    const wanted = { id: newId<'Deliverable'>(), type, description, required }
    const decision = addDeliverable(directive, wanted, tx.now)
    if (!decision.ok) return decision
    const data = { ...describing({ ...wanted, state: 'open' }), required }
    return saved(tx, actor, directive, decision.value, { type: 'directive.deliverable-added', data })
  },
)
