import { type SqlBool, sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import { foldForSearch, searchTerms, unifyTonePlacement } from '#domain/text.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DossierId } from './dossier.ts'
import { withinReach } from './reach-queries.ts'

/** "hs 2025-12" or "HS-2025-0012" → "HS-2025-0012". */
export function codeIn(text: string): string | null {
  const parts = /^hs[\s-]*(\d{4})[\s-]+(\d{1,7})$/iu.exec(text.trim())
  return parts === null ? null : `HS-${parts[1]}-${String(Number(parts[2])).padStart(4, '0')}`
}

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

/** The dossiers within reach that have the words, as typed before without accents; or that look like them. One more than `limit` is not told. */
export async function findDossiers(
  db: DatabaseTransaction,
  actor: Actor,
  text: string,
  limit: number,
): Promise<{ readonly rows: readonly FoundDossier[]; readonly more: boolean }> {
  const code = codeIn(text)
  const exact = code === null ? hasWords(text) : sql<SqlBool>`dossier.code = ${code}`
  const rows = await lookUp(exact, code === null ? typed(text) : null)
  const found = rows.length > 0 || code !== null ? rows : await lookUp(looksLike(text), null)
  return { rows: found.slice(0, limit), more: found.length > limit }

  // The view may use the index of the words; reach is asked row by row.
  async function lookUp(condition: ReturnType<typeof hasWords>, first: ReturnType<typeof hasWords> | null) {
    const fitting = db
      .selectFrom('dossier_search as dossier' as 'dossier')
      .select(['dossier.id', 'dossier.code', 'dossier.title'])
      .where('dossier.ward_id', '=', actor.ward)
      .where(condition)
      .where((where) => sql<SqlBool>`(${withinReach(actor)(where)}) is true`)
      .limit(limit + 1)
    const ordered = first === null ? fitting : fitting.orderBy(sql`(${first}) desc`)
    const found = await ordered.orderBy('dossier.opened_at', 'desc').orderBy('dossier.id', 'desc').execute()
    return found.map((row): FoundDossier => ({ ...row, id: row.id as DossierId }))
  }
}

/** Every word, with or without accents. */
export const hasWords = (text: string) =>
  matches(searchTerms(text).map(({ folded, alternatives }) => [folded, ...alternatives]))

/** Every word as typed, both places of the tone mark. */
const typed = (text: string) =>
  matches(searchTerms(text).map(({ exact }) => [exact, unifyTonePlacement(exact, 'old')]))

export const looksLike = (text: string) => sql<SqlBool>`${foldForSearch(text)} <% dossier.folded`

const matches = (terms: readonly (readonly string[])[]) =>
  terms.length === 0
    ? sql<SqlBool>`false`
    : sql<SqlBool>`dossier.search @@ (${sql.join(
        terms.map(
          (spellings) =>
            sql`(${sql.join(
              [...new Set(spellings)].map((words) => sql`phraseto_tsquery('simple', ${words})`),
              sql` || `,
            )})`,
        ),
        sql` && `,
      )})`
