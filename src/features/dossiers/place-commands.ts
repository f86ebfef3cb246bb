import type { Actor } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
import { type Refused, refuse } from '#domain/result.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import { personOf, type Tx } from '#platform/command.ts'
import { found } from '#platform/errors.ts'
import type { DossierId, MergeId } from './dossier.ts'

/** A petition's place in a dossier. A petition has at most one at a time; the index dossier_petition_once sees to it. */
export type Place = {
  readonly id: string
  readonly dossier: DossierId
  readonly petition: PetitionId
  readonly code: string
  readonly merge: MergeId | null
  readonly before: string | null
}

/** Petitions that lie in no dossier yet, in the order of their codes; a refusal names those that do. */
export async function freePetitions(
  tx: Tx,
  actor: Pick<Actor, 'ward'>,
  ids: readonly PetitionId[],
): Promise<Refused | readonly { readonly id: PetitionId; readonly code: string }[]> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return refuse('no-petitions', 'Xin chọn ít nhất một ý kiến.', 'petition')
  const rows = await tx.db
    .selectFrom('petition')
    .select(['id', 'code'])
    .where('ward_id', '=', actor.ward)
    .where('id', 'in', wanted)
    .where('moved_away_at', 'is', null)
    .orderBy('code')
    .forNoKeyUpdate()
    .execute()
  found(rows.length === wanted.length ? rows : null, 'petition')
  const taken = await placesOf(tx, actor, wanted)
  if (taken.length > 0)
    return refuse(
      'petition-taken',
      `${taken.map(({ code }) => code).join(', ')} đã ở trong hồ sơ khác. Hãy bỏ chọn, hoặc tách khỏi hồ sơ đó trước.`,
      'petition',
    )
  return rows.map((row) => ({ id: row.id as PetitionId, code: row.code }))
}

const active = (tx: Tx, { ward }: Pick<Actor, 'ward'>) =>
  tx.db
    .selectFrom('dossier_petition as place')
    .innerJoin('petition', (join) =>
      join.onRef('petition.ward_id', '=', 'place.ward_id').onRef('petition.id', '=', 'place.petition_id'),
    )
    .select(['place.id', 'place.dossier_id as dossier', 'place.petition_id as petition', 'petition.code'])
    .select(['place.merge_id as merge', 'place.place_before as before'])
    .where('place.ward_id', '=', ward)
    .where('place.ended_at', 'is', null)
    .orderBy('petition.code')
    .$narrowType<Place>()

const placesOf = async (tx: Tx, actor: Pick<Actor, 'ward'>, petitions: readonly PetitionId[]) =>
  await active(tx, actor)
    .where('place.petition_id', 'in', [...petitions])
    .execute()

export const placesIn = async (tx: Tx, actor: Pick<Actor, 'ward'>, dossier: DossierId) =>
  await active(tx, actor).where('place.dossier_id', '=', dossier).execute()

type NewPlace = {
  readonly petition: PetitionId
  readonly dossier: DossierId
  readonly merge?: MergeId | null
  readonly before?: string | null
}

export async function put(tx: Tx, actor: Actor, places: readonly NewPlace[]): Promise<void> {
  if (places.length === 0) return
  await tx.db
    .insertInto('dossier_petition')
    .values(
      places.map(({ petition, dossier, merge = null, before = null }) => ({
        ward_id: actor.ward,
        id: newId<'DossierPetition'>(),
        dossier_id: dossier,
        petition_id: petition,
        put_by: personOf(actor),
        put_at: tx.now,
        merge_id: merge,
        place_before: before,
      })),
    )
    .execute()
}

export async function end(
  tx: Tx,
  actor: Actor,
  places: readonly Pick<Place, 'id'>[],
  reason: string,
): Promise<void> {
  if (places.length === 0) return
  await tx.db
    .updateTable('dossier_petition')
    .set({ ended_by: personOf(actor), ended_at: tx.now, ended_reason: reason })
    .where('ward_id', '=', actor.ward)
    .where(
      'id',
      'in',
      places.map(({ id }) => id),
    )
    .execute()
}
