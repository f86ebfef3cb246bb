import type { Actor } from '#domain/actor.ts'
import { dateInVietnam, formatDate, type IsoDate } from '#domain/date.ts'
import { newId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import { authorize, command, personOf, type Tx } from '#platform/command.ts'
import { announce, merged, touch } from './act-commands.ts'
import type { DossierId } from './dossier.ts'
import { getDossierForUpdate } from './load-queries.ts'
import { type Place, placesIn } from './place-commands.ts'
import { dossierPolicy } from './policy.ts'

export type TellInput = {
  readonly dossier: DossierId
  readonly petitions: readonly PetitionId[]
  readonly kind: 'accepted' | 'transferred'
  readonly on: IsoDate
  readonly document: string | null
  readonly owner: string | null
}

/** Records that these people were told in writing that their matter is accepted, or to whom it was transferred. */
export const tellAcceptance = command('dossier.tell', async (tx, actor, input: TellInput) => {
  const dossier = await getDossierForUpdate(tx.db, actor, input.dossier)
  authorize(dossierPolicy, actor, 'tell', dossier)
  const refused = merged(dossier)
  if (refused !== null) return refused
  const places = (await placesIn(tx, actor, dossier.id)).filter(({ petition }) =>
    input.petitions.includes(petition),
  )
  if (places.length === 0)
    return refuse('no-petitions', 'Xin đánh dấu những người đã được thông báo.', 'petition')
  if (input.on > dateInVietnam(tx.now))
    return refuse('future', 'Ngày thông báo chưa tới. Xin ghi ngày văn bản đã gửi đi.', 'on')
  const early = await receivedAfter(tx, actor, places, input.on)
  if (early !== null)
    return refuse(
      'too-early',
      `Ngày thông báo sớm hơn ngày phường nhận ý kiến ${early.code} (${formatDate(early.day)}). Xin xem lại ngày.`,
      'on',
    )
  if (input.kind === 'transferred' && input.owner === null)
    return refuse('no-owner', 'Xin ghi đã chuyển đến cơ quan nào.', 'owner')
  const { kind, on, document } = input
  const owner = kind === 'transferred' ? input.owner : null
  await tx.db
    .insertInto('dossier_acceptance')
    .values(
      places.map(({ petition }) => ({
        ward_id: actor.ward,
        id: newId<'DossierAcceptance'>(),
        dossier_id: dossier.id,
        petition_id: petition,
        kind,
        told_on: on,
        document_number: document,
        transferred_to: owner,
        by_account: personOf(actor),
        at: tx.now,
      })),
    )
    .execute()
  await touch(tx, actor, dossier.id)
  const petitions = places.map(({ code }) => code)
  await announce(tx, dossier.id, {
    type: 'dossier.told',
    data: { kind, petitions, date: on, document, owner },
  })
  return ok({ count: places.length })
})

/** The last received of these petitions, when that was after the day: nobody is told of what has not come in. */
async function receivedAfter(tx: Tx, { ward }: Pick<Actor, 'ward'>, places: readonly Place[], on: IsoDate) {
  const last = await tx.db
    .selectFrom('petition')
    .select(['code', 'received_at'])
    .where('ward_id', '=', ward)
    .where(
      'id',
      'in',
      places.map(({ petition }) => petition),
    )
    .orderBy('received_at', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const day = dateInVietnam(last.received_at)
  return day > on ? { code: last.code, day } : null
}
