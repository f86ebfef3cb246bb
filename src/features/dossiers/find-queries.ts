import { type SqlBool, sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { Condition } from '#platform/db/word-search.ts'
import type { DossierId } from './dossier.ts'
import { withinReach } from './reach-queries.ts'
import { codeIn, looksLike, SEARCHED, searchFor } from './search-queries.ts'

export async function findByCode(
  db: DatabaseTransaction,
  actor: Actor,
  text: string,
): Promise<DossierId | null> {
  const row = await db
    .selectFrom('dossier')
    .select('dossier.id')
    .where('dossier.ward_id', '=', actor.ward)
    .where('dossier.code', '=', codeIn(text) ?? text)
    .where(withinReach(actor))
    .executeTakeFirst()
  return (row?.id as DossierId | undefined) ?? null
}

export type FoundDossier = { readonly id: DossierId; readonly code: string; readonly title: string }

/** The dossiers within reach, the newest first: what one picks from before typing anything. */
export async function listNewestDossiers(
  db: DatabaseTransaction,
  actor: Actor,
  limit: number,
): Promise<readonly FoundDossier[]> {
  const rows = await db
    .selectFrom('dossier')
    .select(['dossier.id', 'dossier.code', 'dossier.title'])
    .where('dossier.ward_id', '=', actor.ward)
    .where('dossier.merged_into', 'is', null)
    .where(withinReach(actor))
    .orderBy('dossier.opened_at', 'desc')
    .orderBy('dossier.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, id: row.id as DossierId }))
}

/** The dossiers within reach that have the words, as typed before without accents; or that look like them. One more than `limit` is not told. */
export async function findDossiers(
  db: DatabaseTransaction,
  actor: Actor,
  text: string,
  limit: number,
  among: Condition = sql`true`,
): Promise<{ readonly rows: readonly FoundDossier[]; readonly more: boolean }> {
  const found: FoundDossier[] = []
  for (const tier of searchFor(text).tiers) found.push(...(await lookUp(tier)))
  if (found.length === 0 && codeIn(text) === null) found.push(...(await lookUp(looksLike(text))))
  return { rows: found.slice(0, limit), more: found.length > limit }

  async function lookUp(tier: Condition): Promise<readonly FoundDossier[]> {
    if (found.length > limit) return []
    const rows = await db
      .selectFrom(SEARCHED)
      .select(['dossier.id', 'dossier.code', 'dossier.title'])
      .where('dossier.ward_id', '=', actor.ward)
      .where(tier)
      .where(among)
      .where((where) => sql<SqlBool>`(${withinReach(actor)(where)}) is true`)
      .orderBy('dossier.opened_at', 'desc')
      .orderBy('dossier.id', 'desc')
      .limit(limit + 1 - found.length)
      .execute()
    return rows.map((row) => ({ ...row, id: row.id as DossierId }))
  }
}
