import { ok } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import { type DirectiveId, isOpen } from '../directive.ts'
import { getDirectiveForUpdate } from '../load-queries.ts'
import { notOpen } from '../part.ts'
import { directivePolicy } from '../policy.ts'
import { announceAct } from '../save-commands.ts'

export type RemindInput = { readonly directive: DirectiveId; readonly message: string | null }

/** The assigner asks after the work. It is no progress, so the day of the last activity stays. */
export const remindUnits = command('directive.remind', async (tx, actor, input: RemindInput) => {
  const directive = await getDirectiveForUpdate(tx.db, actor, input.directive)
  authorize(directivePolicy, actor, 'remind', null)
  if (!isOpen(directive)) return notOpen(directive)
  await announceAct(tx, actor, directive, {
    type: 'directive.reminded',
    data: { message: input.message },
  })
  return ok({ id: directive.id })
})
