import { newId } from '#domain/id.ts'
import { authorize, command, personOf } from '#platform/command.ts'
import { type DirectiveId, isOpen, type PartId } from './directive.ts'
import { getDirectiveForUpdate } from './load-queries.ts'
import { notOpen } from './part.ts'
import { partOf, saved } from './part-commands.ts'
import { directivePolicy, partPolicy } from './policy.ts'

export type NoteInput = {
  readonly directive: DirectiveId
  /** The place the writer speaks from; null for the assigner. */
  readonly part: PartId | null
  readonly text: string
}

/** A word on how the work goes. It changes no state and moves no clock. */
export const noteProgress = command('directive.note-progress', async (tx, actor, input: NoteInput) => {
  const directive = await getDirectiveForUpdate(tx.db, actor, input.directive)
  const part = input.part === null ? null : partOf(directive, input.part)
  if (part === null) authorize(directivePolicy, actor, 'note', null)
  else authorize(partPolicy, actor, 'note', part)
  if (!isOpen(directive)) return notOpen(directive)
  const unit = part?.unit ?? null
  await tx.db
    .insertInto('progress_note')
    .values({
      ward_id: actor.ward,
      id: newId<'ProgressNote'>(),
      directive_id: directive.id,
      unit_id: unit,
      text: input.text,
      written_by: personOf(actor),
      written_at: tx.now,
    })
    .execute()
  const event = { type: 'directive.progress-noted', data: { unit, text: input.text } } as const
  return saved(tx, actor, directive, directive, event, part)
})
