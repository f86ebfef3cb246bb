import { type Actor, accountOf } from '#domain/actor.ts'
import type { WardId } from '#domain/id.ts'
import { ok } from '#domain/result.ts'
import { signalCapture } from '#features/conferences/index.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { listAttachments, type StoredFile } from '#platform/files/attachments.ts'
import { cautionOf } from '../caution.ts'
import { unlearn } from '../classify/learned.ts'
import { forgetTraces } from '../duties/erase-commands.ts'
import type { PetitionLater } from '../duties/later.ts'
import { listRequestsOf } from '../duties/request-queries.ts'
import { requestNames } from '../duties/words.ts'
import { insertRestricted } from '../enter-commands.ts'
import { attachSealed } from '../entry/receive-commands.ts'
import { changeLearned } from '../learning-commands.ts'
import { getPetitionForUpdate, type Petition, subjectOf } from '../load-queries.ts'
import type { PetitionId, SealedFile } from '../petition.ts'
import { petitionPolicy } from '../policy.ts'
import { sealBytes } from './sealed-files.ts'

/**
 * A petition in the register turns out to be a denunciation or to speak of an official's conduct: its words, person and files are sealed,
 * and of the row only the code is left, so that the numbers stay without gaps. Nothing of it is found any more.
 */
export const restrictPetition = (later: Pick<PetitionLater, 'lettersToSeal' | 'forgetLetters'>) =>
  command('petition.restrict', async (tx, actor, id: PetitionId) => {
    const petition = await getPetitionForUpdate(tx.db, actor, id)
    authorize(petitionPolicy, actor, 'restrict', subjectOf(petition))
    const written = await later.lettersToSeal(tx.db, actor, id)
    const files = [
      ...(await sealAttached(tx, actor.ward, id)),
      ...(await sealAll(tx, actor.ward, written.files)),
    ]
    const corrections = await takeCorrections(tx, actor.ward, id)
    const letters = [...written.texts, ...(await requestsOf(tx, actor, id))]
    const { text, petitioner, unit, place, saidOn, saidAt, origin, conference } = petition
    const restricted = await insertRestricted(
      tx,
      actor,
      { text, petitioner, unit, place, saidOn, saidAt, origin, files, corrections, letters },
      { reason: cautionOf(text)?.reason ?? 'to-cao', conference, movedFrom: id },
    )
    await attachSealed(tx, actor, restricted.id, files)
    await blank(tx, actor.ward, id)
    await leaveDossier(tx, actor.ward, id, accountOf(actor))
    await forget(tx, actor.ward, petition)
    await forgetTraces(tx, actor.ward, petition)
    await later.forgetLetters(tx, actor.ward, id)
    if (conference !== null) await signalCapture(tx, actor, conference)
    await tx.announce({
      type: 'petition.restricted',
      subject: { kind: 'petition', id },
      data: { code: petition.code },
    })
    return ok({ code: restricted.code })
  })

/** Seals the bytes of its files and takes the clear ones away: the row at once, the bytes when nothing else uses them. */
async function sealAttached(tx: Tx, ward: WardId, id: PetitionId): Promise<readonly SealedFile[]> {
  const attached = (await listAttachments(tx.db, { ward }, 'petition', [id])).get(id) ?? []
  const sealed = await sealAll(tx, ward, attached)
  await tx.db
    .deleteFrom('attachment')
    .where('ward_id', '=', ward)
    .where('owner_kind', '=', 'petition')
    .where('owner_id', '=', id)
    .execute()
  for (const { sha256 } of attached) await tx.enqueue('petitions.drop-blob', { sha256 })
  return sealed
}

async function sealAll(tx: Tx, ward: WardId, files: readonly StoredFile[]): Promise<readonly SealedFile[]> {
  const sealed: SealedFile[] = []
  for (const { sha256, fileName, mediaType } of files) {
    const bytes = new Uint8Array(await new Response(await tx.deps.blobs.get(sha256)).arrayBuffer())
    sealed.push(await sealBytes(tx.deps, ward, { bytes, fileName, mediaType }))
  }
  return sealed
}

/** Who asked for something about the data of the person, and how they were recognised. */
const requestsOf = async (tx: Tx, actor: Actor, id: PetitionId): Promise<readonly string[]> =>
  (await listRequestsOf(tx.db, actor, id)).map(({ kind, askedBy, identifiedBy }) =>
    [`Yêu cầu ${requestNames[kind]}`, askedBy, identifiedBy].join('; '),
  )

/** What was put beside the words goes with them. */
async function takeCorrections(tx: Tx, ward: WardId, id: PetitionId): Promise<readonly string[]> {
  const taken = await tx.db
    .deleteFrom('petition_correction')
    .where('ward_id', '=', ward)
    .where('petition_id', '=', id)
    .returning(['text', 'at'])
    .execute()
  return taken.toSorted((a, b) => a.at.getTime() - b.at.getTime()).map(({ text }) => text)
}

const blank = (tx: Tx, ward: WardId, id: PetitionId) =>
  tx.db
    .updateTable('petition')
    .set({
      text: '—',
      name: null,
      given_key: null,
      rest_key: null,
      phone: null,
      email: null,
      address: null,
      place: null,
      latitude: null,
      longitude: null,
      said_at: null,
      conference_id: null,
      speaking_order: null,
      batch_id: null,
      unit_id: null,
      topic_code: null,
      answered_on_spot: null,
      answered_by: null,
      duplicate_hint: null,
      may_publish_text: false,
      may_publish_photo: false,
      erased_at: tx.now,
      moved_away_at: tx.now,
    })
    .where('ward_id', '=', ward)
    .where('id', '=', id)
    .execute()

const leaveDossier = (tx: Tx, ward: WardId, id: PetitionId, by: string | null) =>
  tx.db
    .updateTable('dossier_petition')
    .set({ ended_at: tx.now, ended_by: by, ended_reason: 'Ý kiến không còn trong sổ' })
    .where('ward_id', '=', ward)
    .where('petition_id', '=', id)
    .where('ended_at', 'is', null)
    .execute()

/** Its words taught the suggestions while it lay in the register; they do so no longer. */
async function forget(tx: Tx, ward: WardId, { text, topicCode }: Petition): Promise<void> {
  if (topicCode === null) return
  await changeLearned(tx, ward, (before) => unlearn(before, text, topicCode))
}
