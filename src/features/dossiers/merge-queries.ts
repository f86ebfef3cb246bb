import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DossierId, MergeId } from './dossier.ts'

export type Merge = {
  readonly id: MergeId
  readonly dossier: DossierId
  readonly code: string
  readonly title: string
}

export async function listMerges(db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>, id: DossierId) {
  return db
    .selectFrom('dossier_merge as merge')
    .innerJoin('dossier', (join) =>
      join.onRef('dossier.ward_id', '=', 'merge.ward_id').onRef('dossier.id', '=', 'merge.from_id'),
    )
    .select(['merge.id', 'dossier.id as dossier', 'dossier.code', 'dossier.title'])
    .where('merge.ward_id', '=', ward)
    .where('merge.into_id', '=', id)
    .where('merge.undone_at', 'is', null)
    .orderBy('merge.merged_at')
    .$narrowType<Merge>()
    .execute()
}
