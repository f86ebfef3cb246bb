import type { Actor } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
import { ok, type Result } from '#domain/result.ts'
import { authorize, command, personOf, type Tx } from '#platform/command.ts'
import { found } from '#platform/errors.ts'
import { attach, type StoredFile } from '#platform/files/attachments.ts'
import type { Directive, DirectiveId, Part, PartId } from './directive.ts'
import type { DirectiveEvent } from './event.ts'
import { getDirectiveForUpdate } from './load-queries.ts'
import { acceptPart, finishPart, refusePart } from './part.ts'
import { partPolicy } from './policy.ts'
import { announceAct, saveFacts } from './save-commands.ts'

export type PartInput = { readonly directive: DirectiveId; readonly part: PartId }
export type Saved = { readonly id: DirectiveId }

/** The unit takes its part on. */
export const acceptDirective = command('directive.accept', async (tx, actor, input: PartInput) => {
  const directive = await getDirectiveForUpdate(tx.db, actor, input.directive)
  const part = partOf(directive, input.part)
  authorize(partPolicy, actor, 'accept', part)
  const decision = acceptPart(directive, part, tx.now)
  if (!decision.ok) return decision
  await addPartEvent(tx, actor, part, 'accepted', null)
  const event = { type: 'directive.accepted', data: naming(part) } as const
  return saved(tx, actor, directive, decision.value, event, part)
})

export type RefuseInput = PartInput & { readonly reason: string }

/** The unit says why the part is not its own; the assigner decides. */
export const refuseDirective = command('directive.refuse', async (tx, actor, input: RefuseInput) => {
  const directive = await getDirectiveForUpdate(tx.db, actor, input.directive)
  const part = partOf(directive, input.part)
  authorize(partPolicy, actor, 'refuse', part)
  const decision = refusePart(directive, part, tx.now)
  if (!decision.ok) return decision
  await addPartEvent(tx, actor, part, 'refused', input.reason)
  const event = { type: 'directive.refused', data: { ...naming(part), reason: input.reason } } as const
  return saved(tx, actor, directive, decision.value, event, part)
})

export type FinishInput = PartInput & { readonly text: string; readonly files: readonly StoredFile[] }

/** An executing or coordinating unit has done its own part, and says what. */
export const finishOwnPart = command('directive.finish-part', async (tx, actor, input: FinishInput) => {
  const directive = await getDirectiveForUpdate(tx.db, actor, input.directive)
  const part = partOf(directive, input.part)
  authorize(partPolicy, actor, 'finish', part)
  const decision = finishPart(directive, part, tx.now)
  if (!decision.ok) return decision
  const id = await addPartEvent(tx, actor, part, 'done', input.text)
  await attach(tx, actor, { kind: 'part', id }, input.files)
  const data = { ...naming(part), text: input.text, files: input.files.length }
  return saved(tx, actor, directive, decision.value, { type: 'directive.part-done', data }, part)
})

/** What became of a part, with who, when and why. */
export async function addPartEvent(
  tx: Tx,
  actor: Actor,
  part: Pick<Part, 'id'>,
  kind: 'accepted' | 'refused' | 'done' | 'asked-again' | 'waived' | 'replaced' | 'reopened',
  reason: string | null,
): Promise<string> {
  const id = newId<'PartEvent'>()
  await tx.db
    .insertInto('part_event')
    .values({
      ward_id: actor.ward,
      id,
      directive_unit_id: part.id,
      kind,
      reason,
      by_account: personOf(actor),
      at: tx.now,
    })
    .execute()
  return id
}

export const partOf = (directive: Directive, id: PartId): Part =>
  found(
    directive.parts.find((part) => part.id === id),
    'part',
  )

export const naming = ({ id, unit, role }: Part) => ({ part: id, unit, role })

/** Writes what was decided and tells it once. */
export async function saved(
  tx: Tx,
  actor: Actor,
  before: Directive,
  after: Directive,
  event: DirectiveEvent,
  part: Part | null = null,
): Promise<Result<Saved>> {
  await saveFacts(tx, actor, before, after)
  await announceAct(tx, actor, before, event, part)
  return ok({ id: before.id })
}
