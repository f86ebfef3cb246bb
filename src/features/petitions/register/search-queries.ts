import { type SqlBool, sql } from 'kysely'
import { foldForSearch } from '#domain/text.ts'
import { type Condition, only, type Search, searchWords } from '#platform/db/word-search.ts'

/** A code stands for that petition alone; anything else is words. A street number ("12/34") is a word like any other. */
export function searchFor(text: string): Search {
  const code = codeIn(text)
  if (code !== null) return only(sql`petition.code = ${code}`)
  return searchWords(text, (query) => sql<SqlBool>`petition.search @@ (${query})`)
}

/** Words that look like what was typed, for when no word fits. */
export const looksLike = (text: string): Condition => sql<SqlBool>`${foldForSearch(text)} <% petition.folded`

/** "kn 2025-12" → "KN-2025-0012". */
function codeIn(text: string): string | null {
  const parts = /^kn[\s-]*(\d{4})[\s-]+(\d{1,7})$/iu.exec(text.trim())
  return parts === null ? null : `KN-${parts[1]}-${String(Number(parts[2])).padStart(4, '0')}`
}
