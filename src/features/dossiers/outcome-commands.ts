import { dateInVietnam, type IsoDate } from '#domain/date.ts'
import { newId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { authorize, command, personOf } from '#platform/command.ts'
import { announce, merged, staleOr, touch } from './act-commands.ts'
import type { DossierId } from './dossier.ts'
import { getDossierForUpdate } from './load-queries.ts'
import { conclude, type Outcome } from './outcome.ts'
import { dossierPolicy } from './policy.ts'

export type ConcludeInput = Outcome & { readonly dossier: DossierId; readonly version: number }

/** What the ward tells everybody in this matter; a later one takes its place, the earlier stays on record. */
export const concludeDossier = command('dossier.conclude', async (tx, actor, input: ConcludeInput) => {
  const dossier = await getDossierForUpdate(tx.db, actor, input.dossier)
  authorize(dossierPolicy, actor, 'conclude', dossier)
  const refused = await staleOr(tx, actor, dossier, input.version)
  if (refused !== null) return refused
  if (input.kind === 'done' && dossier.workDoneOn === null)
    return refuse(
      'work-not-done',
      'Chưa ghi nhận làm xong. Hãy bấm “Báo đã làm xong” trước, rồi ghi kết quả này.',
      'kind',
    )
  const decision = conclude(input, dateInVietnam(tx.now))
  if (!decision.ok) return decision
  const outcome = decision.value
  await tx.db
    .insertInto('dossier_outcome')
    .values({
      ward_id: actor.ward,
      id: newId<'DossierOutcome'>(),
      dossier_id: dossier.id,
      kind: outcome.kind,
      explanation: outcome.explanation,
      until: outcome.until,
      referred_to: outcome.referredTo,
      referred_number: outcome.referredNumber,
      referred_on: outcome.referredOn,
      legal_basis: outcome.legalBasis,
      next_step: outcome.nextStep,
      by_account: personOf(actor),
      at: tx.now,
    })
    .execute()
  await touch(tx, actor, dossier.id)
  const { kind, explanation, until, referredTo: owner } = outcome
  await announce(tx, dossier.id, { type: 'dossier.concluded', data: { kind, explanation, until, owner } })
  return ok(null)
})

type WorkDoneInput = { readonly dossier: DossierId; readonly on: IsoDate; readonly note: string }

/** The work itself is done: a fact beside the answer, with its own day. */
export const finishWork = command('dossier.finish-work', async (tx, actor, input: WorkDoneInput) => {
  const dossier = await getDossierForUpdate(tx.db, actor, input.dossier)
  authorize(dossierPolicy, actor, 'finish-work', dossier)
  const refused = merged(dossier)
  if (refused !== null) return refused
  if (dossier.workDoneOn !== null) return refuse('done', 'Việc này đã được báo làm xong trước đó.')
  if (input.on > dateInVietnam(tx.now))
    return refuse('future', 'Ngày làm xong chưa tới. Xin ghi ngày việc thật sự xong.', 'on')
  await tx.db
    .updateTable('dossier')
    .set({ work_done_on: input.on, work_done_by: personOf(actor), work_done_note: input.note })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', dossier.id)
    .execute()
  await touch(tx, actor, dossier.id)
  await announce(tx, dossier.id, { type: 'dossier.work-done', data: { date: input.on, note: input.note } })
  return ok(null)
})
