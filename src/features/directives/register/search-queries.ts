import { type SqlBool, sql } from 'kysely'
import { foldForSearch } from '#domain/text.ts'
import { type Condition, only, type Search, searchWords } from '#platform/db/word-search.ts'

/** A code stands for that directive alone; anything else is words. */
export function searchFor(text: string): Search {
  const code = codeIn(text)
  if (code !== null) return only(sql`directive.code = ${code}`)
  return searchWords(text, (query) => sql<SqlBool>`directive.search @@ (${query})`)
}

/** Titles that look like what was typed, for when no word fits. */
export const looksLike = (text: string): Condition =>
  sql<SqlBool>`${foldForSearch(text)} <% directive.folded_title`

/** "cđ 2025-12" or "CĐ-2025-012" → "CĐ-2025-012". */
function codeIn(text: string): string | null {
  const parts = /^c[đd][\s-]*(\d{4})[\s-]+(\d{1,7})$/iu.exec(text.trim())
  return parts === null ? null : `CĐ-${parts[1]}-${String(Number(parts[2])).padStart(3, '0')}`
}
