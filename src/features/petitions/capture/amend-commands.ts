import { accountOf } from '#domain/actor.ts'
import { newId, type UnitId } from '#domain/id.ts'
import { ok } from '#domain/result.ts'
import { type ConferenceId, getConferenceForUpdate, signalCapture } from '#features/conferences/index.ts'
import { staleRefusal } from '#features/people/index.ts'
import { authorize, command } from '#platform/command.ts'
import { relearn } from '../classify-commands.ts'
import type { PetitionId } from '../petition.ts'
import { getRemark } from './capture-queries.ts'
import { capturePolicy } from './policy.ts'
import { mayCapture } from './remark.ts'

export type AmendInput = {
  readonly conference: ConferenceId
  readonly petition: PetitionId
  readonly version: number
  readonly unit: UnitId | null
  readonly topic: string | null
  readonly answer: string | null
  readonly answeredBy: string | null
  readonly correction: string | null
}

/** What stands around the words. The words themselves never change: what was misheard is put right beside them. */
export const amendRemark = command('petition.amend', async (tx, actor, input: AmendInput) => {
  const conference = await getConferenceForUpdate(tx.db, actor, input.conference)
  const remark = await getRemark(tx.db, actor, conference.id, input.petition)
  authorize(capturePolicy, actor, 'amend', { mine: remark.enteredBy === accountOf(actor) })
  const open = mayCapture(conference)
  if (!open.ok) return open
  if (remark.version !== input.version) return staleRefusal(tx.db, actor.ward, input.petition)
  const { unit, topic, answer, answeredBy, correction } = input
  await tx.db
    .updateTable('petition')
    .set({
      unit_id: unit,
      topic_code: topic,
      answered_on_spot: answer,
      answered_by: answer === null ? null : answeredBy,
      version: remark.version + 1,
    })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', input.petition)
    .execute()
  await relearn(tx, actor.ward, { text: remark.text, topicCode: remark.topic }, topic)
  if (correction !== null)
    await tx.db
      .insertInto('petition_correction')
      .values({
        ward_id: actor.ward,
        id: newId(),
        petition_id: input.petition,
        text: correction,
        by_account: accountOf(actor) ?? '',
        at: tx.now,
      })
      .execute()
  await signalCapture(tx, actor, conference.id)
  await tx.announce({
    type: 'petition.amended',
    subject: { kind: 'petition', id: input.petition },
    data: {
      conference: conference.id,
      code: remark.code,
      from: { unit: remark.unit, topic: remark.topic, answered: remark.answer !== null },
      to: { unit, topic, answered: answer !== null },
      ...(correction === null ? {} : { correction: true }),
    },
  })
  return ok(null)
})
