import type { Actor } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import type { ConferenceId } from '#features/conferences/index.ts'
import { authorize, command, personOf, type Tx } from '#platform/command.ts'
import { attach } from '#platform/files/attachments.ts'
import { insertPetitions, sealContext } from '../enter-commands.ts'
import type { PetitionId, PetitionKind, RestrictedPetitionId, SealedWords } from '../petition.ts'
import { restrictedPolicy } from '../policy.ts'
import type { Decision, Restricted } from './restricted.ts'
import { findOpened, getRestricted, getRestrictedForUpdate, wordsOf } from './restricted-queries.ts'
import { sealOfRow } from './row-key-commands.ts'
import { openFile } from './sealed-files.ts'

/** Opens the seal for a quarter of an hour, for a stated purpose. The purpose is kept beside the seal, not in the audit log. */
export const openRestricted = command(
  'restricted.open',
  async (tx, actor, input: { readonly id: RestrictedPetitionId; readonly purpose: string }) => {
    authorize(restrictedPolicy, actor, 'open', null)
    const { code, destroyedAt } = await getRestricted(tx.db, actor, input.id)
    if (destroyedAt !== null) return refuse('destroyed', 'Đơn này đã tiêu hủy, không ai mở được nữa.')
    await tx.db
      .insertInto('restricted_view')
      .values({
        ward_id: actor.ward,
        id: newId<'RestrictedView'>(),
        petition_id: input.id,
        viewed_by: personOf(actor),
        viewed_at: tx.now,
        purpose: input.purpose,
      })
      .execute()
    await tx.announce({
      type: 'restricted.opened',
      subject: { kind: 'restricted-petition', id: input.id },
      data: { code },
    })
    return ok(null)
  },
)

export type DecideInput = {
  readonly id: RestrictedPetitionId
  readonly version: number
  readonly decision: Decision
  /** Why, to whom; sealed like the words. */
  readonly note: string
  /** What it is, when it is released as an ordinary petition. */
  readonly kind: PetitionKind
}

/** The inspector decides, with the seal open. What is no denunciation becomes an ordinary petition in the petitioner's name. */
export const decideRestricted = command('restricted.decide', async (tx, actor, input: DecideInput) => {
  authorize(restrictedPolicy, actor, 'decide', null)
  const { facts, sealed, conference } = await getRestrictedForUpdate(tx.db, actor, input.id)
  if (facts.version !== input.version || facts.releasedAs !== null)
    return refuse('stale', 'Đơn này vừa được xử lý hoặc có giấy tờ gửi thêm. Hãy xem lại rồi quyết định.')
  if ((await findOpened(tx.db, actor, tx.deps.seal, input.id, tx.now)) === null)
    return refuse('closed', 'Hãy mở đơn đọc trước khi quyết định.')
  const own = await sealOfRow(tx.db, tx.deps.seal, actor.ward, input.id)
  const words = wordsOf(own, actor.ward, input.id, sealed)
  const released =
    input.decision === 'released' ? await release(tx, actor, { facts, words, conference }, input.kind) : null
  await tx.db
    .updateTable('restricted_petition')
    .set({
      decided: input.decision,
      decided_by: personOf(actor),
      decided_at: tx.now,
      decision_sealed: own.close(input.note, `${sealContext(actor.ward, input.id)}/decision`),
      released_as: released,
      version: facts.version + 1,
    })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', input.id)
    .execute()
  await tx.announce({
    type: 'restricted.decided',
    subject: { kind: 'restricted-petition', id: input.id },
    data: { code: facts.code, decision: input.decision, petition: released },
  })
  return ok({ petition: released })
})

/** In the petitioner's name, as of the day it came in, with the files that came with it. */
async function release(
  tx: Tx,
  actor: Actor,
  sealed: { readonly facts: Restricted; readonly words: SealedWords; readonly conference: string | null },
  kind: PetitionKind,
): Promise<PetitionId> {
  const { facts, words } = sealed
  const conference = sealed.conference as ConferenceId | null
  const [receipt] = await insertPetitions(tx, actor, [
    {
      kind,
      origin: words.origin ?? (conference === null ? 'desk' : 'live'),
      text: words.text,
      saidOn: words.saidOn,
      saidAt: words.saidAt,
      unit: words.unit,
      place: words.place,
      point: null,
      topicCode: null,
      petitioner: words.petitioner,
      mayPublishText: false,
      mayPublishPhoto: false,
      answeredOnSpot: null,
      conference,
      speakingOrder: null,
      batch: null,
      sourceUnit: null,
      receivedAt: facts.receivedAt,
    },
  ])
  if (receipt === undefined) throw new Error('a petition was not written')
  const files = []
  for (const file of words.files ?? []) {
    const { sha256, size } = await tx.deps.blobs.put(await openFile(tx.deps, actor.ward, file))
    files.push({ sha256, size, fileName: file.fileName, mediaType: file.mediaType })
  }
  await attach(tx, actor, { kind: 'petition', id: receipt.id }, files)
  return receipt.id
}
