import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import { newId } from '#domain/id.ts'
import { authorize, command, personOf, type Tx } from '#platform/command.ts'
import { found } from '#platform/errors.ts'
import { attach, type StoredFile } from '#platform/files/attachments.ts'
import { acceptSubmission, handIn, returnSubmission } from './deliverable.ts'
import type { Deliverable, DeliverableId, Directive, DirectiveId, PartId } from './directive.ts'
import { getDirectiveForUpdate } from './load-queries.ts'
import { partOf, saved } from './part-commands.ts'
import { directivePolicy, partPolicy } from './policy.ts'

export type DeliverableInput = { readonly directive: DirectiveId; readonly deliverable: DeliverableId }

export type HandInInput = DeliverableInput & {
  /** The place through which it is handed in. */
  readonly part: PartId
  readonly text: string
  /** The outgoing document that proves it: "335-BC/ĐU". */
  readonly documentNumber: string | null
  readonly documentDate: IsoDate | null
  readonly files: readonly StoredFile[]
}

export const handInDeliverable = command('directive.hand-in', async (tx, actor, input: HandInInput) => {
  const directive = await getDirectiveForUpdate(tx.db, actor, input.directive)
  const deliverable = deliverableOf(directive, input.deliverable)
  const part = partOf(directive, input.part)
  authorize(partPolicy, actor, 'hand-in', part)
  const decision = handIn(directive, deliverable, part, tx.now)
  if (!decision.ok) return decision
  const id = newId<'Submission'>()
  await tx.db
    .insertInto('submission')
    .values({
      ward_id: actor.ward,
      id,
      deliverable_id: deliverable.id,
      unit_id: part.unit,
      text: input.text,
      document_number: input.documentNumber,
      document_date: input.documentDate,
      submitted_by: personOf(actor),
      submitted_at: tx.now,
    })
    .execute()
  await attach(tx, actor, { kind: 'submission', id }, input.files)
  const data = {
    ...describing(deliverable),
    unit: part.unit,
    documentNumber: input.documentNumber,
    files: input.files.length,
  }
  return saved(tx, actor, directive, decision.value, { type: 'directive.handed-in', data }, part)
})

export type AcceptSubmissionInput = DeliverableInput & { readonly reason: string | null }

/** The assigner finds that what was handed in will do. */
export const acceptHandedIn = command(
  'directive.accept-submission',
  async (tx, actor, input: AcceptSubmissionInput) => {
    const directive = await getDirectiveForUpdate(tx.db, actor, input.directive)
    const deliverable = deliverableOf(directive, input.deliverable)
    authorize(directivePolicy, actor, 'decide-submission', null)
    const decision = acceptSubmission(directive, deliverable, tx.now)
    if (!decision.ok) return decision
    await decideSubmission(tx, actor, deliverable, 'accepted', input.reason)
    const data = { ...describing(deliverable), reason: input.reason }
    return saved(tx, actor, directive, decision.value, { type: 'directive.submission-accepted', data })
  },
)

export type ReturnInput = DeliverableInput & { readonly reason: string }

/** The assigner says what is missing; the unit hands in again. */
export const returnHandedIn = command(
  'directive.return-submission',
  async (tx, actor, input: ReturnInput) => {
    const directive = await getDirectiveForUpdate(tx.db, actor, input.directive)
    const deliverable = deliverableOf(directive, input.deliverable)
    authorize(directivePolicy, actor, 'decide-submission', null)
    const decision = returnSubmission(directive, deliverable, tx.now)
    if (!decision.ok) return decision
    await decideSubmission(tx, actor, deliverable, 'returned', input.reason)
    const data = { ...describing(deliverable), reason: input.reason }
    return saved(tx, actor, directive, decision.value, { type: 'directive.submission-returned', data })
  },
)

const decideSubmission = (
  tx: Tx,
  actor: Actor,
  deliverable: Deliverable,
  decision: 'accepted' | 'returned',
  reason: string | null,
) =>
  tx.db
    .updateTable('submission')
    .set({ decision, decision_reason: reason, decided_by: personOf(actor), decided_at: tx.now })
    .where('ward_id', '=', actor.ward)
    .where('deliverable_id', '=', deliverable.id)
    .where('decision', 'is', null)
    .execute()

export const deliverableOf = (directive: Directive, id: DeliverableId): Deliverable =>
  found(
    directive.deliverables.find((one) => one.id === id),
    'deliverable',
  )

export const describing = ({ id, type, description }: Deliverable) => ({
  deliverable: id,
  kind: type,
  description,
})
