import { type SqlBool, sql } from 'kysely'
import { foldForSearch } from '#domain/text.ts'
import { type Condition, only, type Search, searchWords } from '#platform/db/word-search.ts'

/** Where these conditions may use the index of the words; reach is asked row by row. */
export const SEARCHED = 'dossier_search as dossier' as 'dossier'

/** A code stands for that dossier alone; anything else is words. */
export function searchFor(text: string): Search {
  const code = codeIn(text)
  if (code !== null) return only(sql`dossier.code = ${code}`)
  return searchWords(text, (query) => sql<SqlBool>`dossier.search @@ (${query})`)
}

/** Words that look like what was typed, for when no word fits. */
export const looksLike = (text: string): Condition => sql<SqlBool>`${foldForSearch(text)} <% dossier.folded`

/** "hs 2025-12" or "HS-2025-0012" → "HS-2025-0012". */
export function codeIn(text: string): string | null {
  const parts = /^hs[\s-]*(\d{4})[\s-]+(\d{1,7})$/iu.exec(text.trim())
  return parts === null ? null : `HS-${parts[1]}-${String(Number(parts[2])).padStart(4, '0')}`
}
