import type { Actor } from '#domain/actor.ts'
import type { Id } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DossierId } from './dossier.ts'

export type Site = {
  readonly id: Id<'DossierSite'>
  readonly name: string
  readonly latitude: number | null
  readonly longitude: number | null
}

export async function listSites(db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>, id: DossierId) {
  const rows = await db
    .selectFrom('dossier_site')
    .select(['id', 'name', 'latitude', 'longitude'])
    .where('ward_id', '=', ward)
    .where('dossier_id', '=', id)
    .where('ended_at', 'is', null)
    .orderBy('added_at')
    .execute()
  return rows.map((row): Site => ({ ...row, id: row.id as Site['id'] }))
}
