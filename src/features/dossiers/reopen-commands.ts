import type { Actor } from '#domain/actor.ts'
import { ok, refuse } from '#domain/result.ts'
import { authorize, command, personOf, type Tx } from '#platform/command.ts'
import { announce, merged, touch } from './act-commands.ts'
import type { DossierId } from './dossier.ts'
import { getDossierForUpdate } from './load-queries.ts'
import { dossierPolicy } from './policy.ts'

type ReopenInput = { readonly dossier: DossierId; readonly reason: string }

/** It turned out not to be done: the work goes on, the clock as it was. */
export const reopenWork = command('dossier.reopen-work', async (tx, actor, input: ReopenInput) => {
  const dossier = await getDossierForUpdate(tx.db, actor, input.dossier)
  authorize(dossierPolicy, actor, 'reopen-work', dossier)
  const refused = merged(dossier)
  if (refused !== null) return refused
  if (dossier.workDoneOn === null) return refuse('not-done', 'Việc này chưa được báo làm xong.')
  await takeUpAgain(tx, actor, dossier.id)
  await announce(tx, dossier.id, { type: 'dossier.work-reopened', data: { reason: input.reason } })
  return ok(null)
})

/** The work counts as not done again, and what was said became of it holds no more. Inside a command that authorized and announces it. */
export async function takeUpAgain(tx: Tx, actor: Actor, dossier: DossierId): Promise<void> {
  await tx.db
    .updateTable('dossier')
    .set({ work_done_on: null, work_done_by: null, work_done_note: null })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', dossier)
    .execute()
  await tx.db
    .updateTable('dossier_outcome')
    .set({ ended_by: personOf(actor), ended_at: tx.now })
    .where('ward_id', '=', actor.ward)
    .where('dossier_id', '=', dossier)
    .where('ended_at', 'is', null)
    .execute()
  await touch(tx, actor, dossier)
}
