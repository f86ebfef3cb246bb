import { createHash } from 'node:crypto'
import { type Actor, accountOf } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
import { nameSortKey } from '#domain/name.ts'
import { foldForSearch } from '#domain/text.ts'
import type { Tx } from '#platform/command.ts'
import { sealWith } from '#platform/seal.ts'
import { pinOf, takeCodes } from './code-commands.ts'
import type { NewPetition, Receipt, RestrictedPetitionId, SealedWords } from './petition.ts'
import { keepRowKey, newRowKey } from './restricted/row-key-commands.ts'

/** Writes petitions inside the caller's command, which has authorized and will announce. Receipts in the given order. */
export async function insertPetitions(
  tx: Tx,
  actor: Actor,
  petitions: readonly NewPetition[],
): Promise<readonly Receipt[]> {
  if (petitions.length === 0) return []
  const codes = await takeCodes(tx, actor.ward, 'KN', petitions.length)
  const made = petitions.map((petition, at) => ({
    petition,
    id: newId<'Petition'>(),
    code: codes[at] as string,
  }))
  await tx.db
    .insertInto('petition')
    .values(made.map((one) => petitionRow(tx, actor, one)))
    .execute()
  return made.map(({ id, code }) => ({ id, code, pin: pinOf(tx.deps.seal, actor.ward, code, 1) }))
}

function petitionRow(
  tx: Tx,
  actor: Actor,
  { petition, id, code }: { readonly petition: NewPetition; readonly id: string; readonly code: string },
) {
  const { petitioner, point, answeredOnSpot } = petition
  const [given, family, middle] = petitioner.name === null ? [] : nameSortKey(petitioner.name)
  return {
    ward_id: actor.ward,
    id,
    code,
    kind: petition.kind,
    origin: petition.origin,
    conference_id: petition.conference,
    batch_id: petition.batch,
    speaking_order: petition.speakingOrder,
    source_unit_id: petition.sourceUnit,
    text: petition.text,
    topic_code: petition.topicCode,
    unit_id: petition.unit,
    place: petition.place,
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
    said_on: petition.saidOn,
    said_at: petition.saidAt,
    name: petitioner.name,
    given_key: given ?? null,
    rest_key: family === undefined ? null : `${family} ${middle}`.trim(),
    phone: petitioner.phone,
    email: petitioner.email,
    address: petitioner.address,
    channel: petitioner.channel,
    may_publish_text: petition.mayPublishText,
    may_publish_photo: petition.mayPublishPhoto,
    answered_on_spot: answeredOnSpot?.answer ?? null,
    answered_by: answeredOnSpot?.by ?? null,
    entered_by: accountOf(actor),
    received_at: petition.receivedAt ?? tx.now,
    duplicate_hint: hintOf(petition),
  }
}

/** The same words of the same person from the same group: entered twice, most likely. */
export const hintOf = ({
  text,
  petitioner,
  unit,
}: Pick<NewPetition, 'text' | 'petitioner' | 'unit'>): string =>
  createHash('sha256')
    .update(JSON.stringify([foldForSearch(text), foldForSearch(petitioner.name ?? ''), unit]))
    .digest('hex')

/** Seals words that must never be listed, searched, exported or shown to whom they are about. The caller announces without a word of them. */
export async function insertRestricted(
  tx: Tx,
  actor: Actor,
  words: SealedWords,
  facts: {
    readonly reason: 'to-cao' | 'thai-do'
    readonly conference: string | null
    readonly movedFrom: string | null
  },
): Promise<{ readonly id: RestrictedPetitionId; readonly code: string; readonly pin: string }> {
  const [code = ''] = await takeCodes(tx, actor.ward, 'HC', 1)
  const id = newId<'RestrictedPetition'>()
  const secret = newRowKey()
  await tx.db
    .insertInto('restricted_petition')
    .values({
      ward_id: actor.ward,
      id,
      code,
      reason: facts.reason,
      sealed: sealWith(secret).close(JSON.stringify(words), sealContext(actor.ward, id)),
      conference_id: facts.conference,
      moved_from: facts.movedFrom,
      entered_by: accountOf(actor),
      received_at: tx.now,
    })
    .execute()
  await keepRowKey(tx, actor.ward, id, secret)
  return { id, code, pin: pinOf(tx.deps.seal, actor.ward, code, 1) }
}

/** Bytes sealed for one row open in no other. */
export const sealContext = (ward: string, id: string): string => `restricted-petition/${ward}/${id}`
