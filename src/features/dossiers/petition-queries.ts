import type { Actor } from '#domain/actor.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DossierId } from './dossier.ts'
import { withinReach } from './reach-queries.ts'

/** In which dossier these petitions lie now, as far as the actor may see it. */
export async function dossierOfPetitions(
  db: DatabaseTransaction,
  actor: Actor,
  ids: readonly PetitionId[],
): Promise<
  ReadonlyMap<
    PetitionId,
    { readonly id: DossierId; readonly code: string; readonly title: string; readonly petitionCode: string }
  >
> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('dossier_petition as place')
    .innerJoin('dossier', (join) =>
      join.onRef('dossier.ward_id', '=', 'place.ward_id').onRef('dossier.id', '=', 'place.dossier_id'),
    )
    .innerJoin('petition', (join) =>
      join.onRef('petition.ward_id', '=', 'place.ward_id').onRef('petition.id', '=', 'place.petition_id'),
    )
    .select(['place.petition_id', 'petition.code as petitionCode'])
    .select(['dossier.id', 'dossier.code', 'dossier.title'])
    .where('place.ward_id', '=', actor.ward)
    .where('place.petition_id', 'in', [...ids])
    .where('place.ended_at', 'is', null)
    .where(withinReach(actor))
    .execute()
  return new Map(
    rows.map(({ petition_id, id, ...row }) => [petition_id as PetitionId, { id: id as DossierId, ...row }]),
  )
}
