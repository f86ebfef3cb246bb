import { type SqlBool, sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DossierId } from '../dossier.ts'
import { type FoundDossier, findDossiers } from '../find-queries.ts'
import { isUnlinked } from '../narrow-queries.ts'
import { withinReach } from '../reach-queries.ts'

const MOST = 20

export type Tieable = { readonly rows: readonly FoundDossier[]; readonly more: boolean }

/** Dossiers that have the words; without words the newest that nothing deals with yet. Merged ones are no matter of their own. */
export async function listTieable(
  db: DatabaseTransaction,
  actor: Actor,
  words: string | null,
): Promise<Tieable> {
  if (words !== null) return findDossiers(db, actor, words, MOST, sql`dossier.merged_into is null`)
  const rows = await db
    .selectFrom('dossier')
    .select(['dossier.id', 'dossier.code', 'dossier.title'])
    .where('dossier.ward_id', '=', actor.ward)
    .where('dossier.merged_into', 'is', null)
    .where(sql<SqlBool>`${isUnlinked}`)
    .where(withinReach(actor))
    .orderBy('dossier.opened_at', 'desc')
    .orderBy('dossier.id', 'desc')
    .limit(MOST + 1)
    .execute()
  const found = rows.map((row) => ({ ...row, id: row.id as DossierId }))
  return { rows: found.slice(0, MOST), more: found.length > MOST }
}
