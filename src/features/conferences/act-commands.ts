import { accountOf } from '#domain/actor.ts'
import { dateInVietnam, daysBetween, type IsoDate } from '#domain/date.ts'
import { ok, type Result } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import { announce, cancel, close, open, publishResults, reopen, type Step } from './acts.ts'
import type { Conference, ConferenceId } from './conference.ts'
import { insertStep } from './event-commands.ts'
import { signalCapture } from './live-commands.ts'
import { conferencePolicy } from './policy.ts'
import { getConferenceForUpdate } from './queries.ts'

type Of<Input> = Input & { readonly id: ConferenceId }
type Publicity = {
  readonly on: IsoDate
  readonly channels: readonly string[]
  readonly document: string | null
}

export const announceConference = act(
  'announce',
  (conference, input: Of<Publicity & { readonly aware: boolean }>, today) =>
    announce(conference, input, today),
)
export const openConference = act('open', (conference, _input: Of<object>, today) => open(conference, today))
export const closeConference = act('close', (conference, _input: Of<object>, today) =>
  close(conference, today),
)
export const reopenConference = act('reopen', (conference, input: Of<{ readonly reason: string }>, today) =>
  reopen(conference, input.reason, today),
)
export const publishConferenceResults = act('publish-results', (conference, input: Of<Publicity>, today) =>
  publishResults(conference, input, today),
)

/** One act that moves a conference on: the decision's step is written down and becomes the event of the same name. */
function act<Input>(
  name: string,
  decide: (conference: Conference, input: Of<Input>, today: IsoDate) => Result<Step>,
) {
  return command(`conference.${name}`, async (tx, actor, input: Of<Input>) => {
    const conference = await getConferenceForUpdate(tx.db, actor, input.id)
    authorize(conferencePolicy, actor, 'manage', null)
    const decision = decide(conference, input, dateInVietnam(tx.now))
    if (!decision.ok) return decision
    const { kind, on, channels, document, reason } = decision.value
    await insertStep(tx, actor, input.id, decision.value)
    await signalCapture(tx, actor, input.id)
    await tx.announce({
      type: `conference.${kind}`,
      subject: { kind: 'conference', id: input.id },
      data: {
        date: on,
        ...(channels.length === 0 ? {} : { channels }),
        ...(document === null ? {} : { document }),
        ...(reason === null ? {} : { reason }),
        ...(kind === 'announced' ? { days: daysBetween(on, conference.heldOn) } : {}),
      },
    })
    return ok(null)
  })
}

export const cancelConference = command(
  'conference.cancel',
  async (tx, actor, input: { readonly id: ConferenceId; readonly reason: string }) => {
    const conference = await getConferenceForUpdate(tx.db, actor, input.id)
    authorize(conferencePolicy, actor, 'manage', null)
    const decision = cancel(conference, input.reason)
    if (!decision.ok) return decision
    await tx.db
      .updateTable('conference')
      .set({
        cancelled_at: tx.now,
        cancelled_by: accountOf(actor),
        cancelled_reason: decision.value.reason,
        version: conference.version + 1,
      })
      .where('ward_id', '=', actor.ward)
      .where('id', '=', input.id)
      .execute()
    await tx.announce({
      type: 'conference.cancelled',
      subject: { kind: 'conference', id: input.id },
      data: { reason: input.reason },
    })
    return ok(null)
  },
)
