import { type Actor, accountOf } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
import type { Tx } from '#platform/command.ts'
import { Forbidden } from '#platform/errors.ts'
import type { Step } from './acts.ts'
import type { ConferenceId } from './conference.ts'

/** Writes down what happened to the conference, inside the caller's command. */
export async function insertStep(tx: Tx, actor: Actor, conference: ConferenceId, step: Step): Promise<void> {
  const account = accountOf(actor)
  if (account === null) throw new Forbidden('conference', 'not a person')
  await tx.db
    .insertInto('conference_event')
    .values({
      ward_id: actor.ward,
      id: newId(),
      conference_id: conference,
      kind: step.kind,
      happened_on: step.on,
      channels: [...step.channels],
      reason: step.reason,
      document: step.document,
      by_account: account,
      at: tx.now,
    })
    .execute()
}
