import type { Actor } from '#domain/actor.ts'
import { ok, refuse } from '#domain/result.ts'
import { type DossierId, takeUpAgain } from '#features/dossiers/index.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import { authorize, command, personOf, type Tx } from '#platform/command.ts'
import { found } from '#platform/errors.ts'
import { noReply, replyPolicy } from './policy.ts'
import type { CitizenWordId } from './word.ts'
import { toWord } from './word-queries.ts'

export type DecideWordInput = {
  readonly word: CitizenWordId
  readonly decision: 'reopened' | 'explained'
  readonly reason: string
}

/** "Not solved" is decided on: the work is taken up again, or it is explained why not. */
export const decideWord = command('citizen-word.decide', async (tx, actor, input: DecideWordInput) => {
  authorize(replyPolicy, actor, 'decide-word', noReply)
  const row = await tx.db
    .selectFrom('citizen_word')
    .selectAll()
    .where('ward_id', '=', actor.ward)
    .where('id', '=', input.word)
    .where((where) =>
      where.exists(
        where
          .selectFrom('petition')
          .select('petition.id')
          .whereRef('petition.ward_id', '=', 'citizen_word.ward_id')
          .whereRef('petition.id', '=', 'citizen_word.petition_id')
          .where('petition.moved_away_at', 'is', null),
      ),
    )
    .forUpdate()
    .executeTakeFirst()
  const word = toWord(found(row, 'citizen word'))
  if (word.decision !== null || word.says === 'solved')
    return refuse('decided', 'Ý kiến này đã có người quyết định rồi. Hãy tải lại trang.')
  const dossier = (await dossierNow(tx, actor, word.petition)) ?? word.dossier
  if (input.decision === 'reopened' && dossier !== null) await takeUpAgain(tx, actor, dossier)
  await tx.db
    .updateTable('citizen_word')
    .set({
      decided: input.decision,
      decision_reason: input.reason,
      decided_by: personOf(actor),
      decided_at: tx.now,
    })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', word.id)
    .execute()
  await tx.announce({
    type: 'citizen-word.decided',
    subject: { kind: 'dossier', id: dossier },
    data: { decision: input.decision, reason: input.reason },
  })
  return ok(null)
})

/** Where the matter is handled today: its dossier may have been merged into another since the letter was written. */
async function dossierNow(
  tx: Tx,
  { ward }: Pick<Actor, 'ward'>,
  petition: PetitionId,
): Promise<DossierId | null> {
  const place = await tx.db
    .selectFrom('dossier_petition')
    .select('dossier_id')
    .where('ward_id', '=', ward)
    .where('petition_id', '=', petition)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return (place?.dossier_id as DossierId | undefined) ?? null
}
