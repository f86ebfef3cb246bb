import type { Actor } from '#domain/actor.ts'
import { dateInVietnam } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import {
  type Conference,
  type ConferenceId,
  getConferenceForUpdate,
  insertDelegates,
  listDelegates,
  markPresent,
  signalCapture,
} from '#features/conferences/index.ts'
import { resolveUnits } from '#features/people/index.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { type Caution, cautionOf } from '../caution.ts'
import { relearn } from '../classify-commands.ts'
import { insertPetitions, insertRestricted } from '../enter-commands.ts'
import type { Petitioner, PetitionId } from '../petition.ts'
import type { CapturedKind } from './input.ts'
import { capturePolicy } from './policy.ts'
import { cautionWords, mayCapture, type Speaker, speakerIn } from './remark.ts'

export type RemarkInput = {
  readonly conference: ConferenceId
  readonly speaker: string | null
  readonly unit: UnitId | null
  readonly text: string
  readonly kind: CapturedKind
  readonly topic: string | null
  readonly answer: string | null
  readonly answeredBy: string | null
  /** The note-taker looked twice: words that smell of a denunciation are none. */
  readonly checked: boolean
}

/** What the note-taker learns; no PIN, for the answer is remembered with the form's key. */
export type Captured =
  | { readonly kind: 'remark'; readonly id: PetitionId; readonly order: number }
  | { readonly kind: 'sealed'; readonly code: string }

/** One opinion, as spoken. The conference's row is the queue in which words spoken at it get their order. */
export const captureRemark = command('petition.capture', async (tx, actor, input: RemarkInput) => {
  const conference = await getConferenceForUpdate(tx.db, actor, input.conference)
  authorize(capturePolicy, actor, 'capture', { mine: true })
  const open = mayCapture(conference)
  if (!open.ok) return open
  const caution = unlessSeen(input)
  if (caution !== null) return refuse('doubtful', cautionWords(caution), 'kind')
  const speaker = speakerIn(input.speaker, await listDelegates(tx.db, actor, conference.id))
  const unit = input.unit ?? (await unitOf(tx, actor, speaker))
  await signalCapture(tx, actor, conference.id)
  return input.kind === 'to-cao' || input.kind === 'thai-do'
    ? seal(tx, actor, conference, { ...input, kind: input.kind }, nameOf(speaker), unit)
    : takeDown(tx, actor, conference, { ...input, kind: input.kind }, speaker, unit)
})

/** Words that smell of a denunciation are not everybody's before somebody looked at them twice. */
const unlessSeen = ({ kind, text, checked }: RemarkInput): Caution | null =>
  checked || kind === 'to-cao' || kind === 'thai-do' ? null : cautionOf(text)

type Kind<Some extends CapturedKind> = RemarkInput & { readonly kind: Some }

async function takeDown(
  tx: Tx,
  actor: Actor,
  conference: Conference,
  input: Kind<Exclude<CapturedKind, 'to-cao' | 'thai-do'>>,
  speaker: Speaker,
  unit: UnitId | null,
) {
  const order = (await lastOrder(tx, actor, conference.id)) + 1
  const [receipt] = await insertPetitions(tx, actor, [
    {
      kind: input.kind,
      origin: 'live',
      text: input.text,
      saidOn: conference.heldOn,
      saidAt: conference.place,
      unit,
      place: null,
      point: null,
      topicCode: input.topic,
      petitioner: petitioner(nameOf(speaker)),
      mayPublishText: false,
      mayPublishPhoto: false,
      answeredOnSpot: input.answer === null ? null : { answer: input.answer, by: input.answeredBy },
      conference: conference.id,
      speakingOrder: order,
      batch: null,
      sourceUnit: null,
    },
  ])
  if (receipt === undefined) throw new Error('a remark got no receipt')
  await relearn(tx, actor.ward, { text: input.text, topicCode: null }, input.topic)
  if (speaker.kind === 'delegate') await markPresent(tx, actor, speaker.delegate.id)
  if (speaker.kind === 'new')
    await insertDelegates(tx, actor, conference.id, [
      { name: speaker.name, unit, description: null, presentAt: tx.now, addedOnSpot: true },
    ])
  await tx.announce({
    type: 'petition.captured',
    subject: { kind: 'petition', id: receipt.id },
    data: { conference: conference.id, code: receipt.code, order, answered: input.answer !== null },
  })
  return ok<Captured>({ kind: 'remark', id: receipt.id, order })
}

/** Nobody is put on the list of delegates because of sealed words: the list would tell who spoke them. */
async function seal(
  tx: Tx,
  actor: Actor,
  conference: Conference,
  input: Kind<'to-cao' | 'thai-do'>,
  name: string | null,
  unit: UnitId | null,
) {
  const text =
    input.answer === null
      ? input.text
      : `${input.text}\n\nTrả lời tại chỗ${input.answeredBy === null ? '' : ` (${input.answeredBy})`}: ${input.answer}`
  const words = {
    text,
    petitioner: petitioner(name),
    unit,
    place: null,
    saidOn: conference.heldOn,
    saidAt: conference.place,
    origin: 'live' as const,
  }
  const facts = { reason: input.kind, conference: conference.id, movedFrom: null }
  const { id, code } = await insertRestricted(tx, actor, words, facts)
  await tx.announce({
    type: 'restricted.captured',
    subject: { kind: 'restricted-petition', id },
    data: { conference: conference.id, code },
  })
  return ok<Captured>({ kind: 'sealed', code })
}

const petitioner = (name: string | null): Petitioner => ({
  name,
  phone: null,
  email: null,
  address: null,
  channel: 'group-head',
})

const nameOf = (speaker: Speaker): string | null =>
  speaker.kind === 'delegate' ? speaker.delegate.name : speaker.kind === 'new' ? speaker.name : null

async function unitOf(tx: Tx, actor: Pick<Actor, 'ward'>, speaker: Speaker): Promise<UnitId | null> {
  if (speaker.kind === 'delegate') return speaker.delegate.unit
  if (speaker.kind === 'unknown' || speaker.from === null) return null
  const units = await resolveUnits(tx.db, actor.ward, [speaker.from], dateInVietnam(tx.now))
  return units.get(speaker.from) ?? null
}

/** Read after the conference's row was locked, so that two note-takers never see the same last one. */
async function lastOrder(tx: Tx, actor: Pick<Actor, 'ward'>, conference: ConferenceId): Promise<number> {
  const { last } = await tx.db
    .selectFrom('petition')
    .select(({ fn }) => fn.max<number | null>('speaking_order').as('last'))
    .where('ward_id', '=', actor.ward)
    .where('conference_id', '=', conference)
    .executeTakeFirstOrThrow()
  return last ?? 0
}
