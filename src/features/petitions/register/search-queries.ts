import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import { foldForSearch, type SearchTerm, searchTerms, unifyTonePlacement } from '#domain/text.ts'

type Condition = Expression<SqlBool>

export type Search = {
  /** What is found, best first; no row is in two of them. */
  readonly tiers: readonly [Condition, ...Condition[]]
  /** All tiers together. */
  readonly any: Condition
}

/**
 * Words typed with accents are found as typed, then whatever has the same letters; words typed without accents are found with any.
 * Every word must be there. A code stands for that petition alone; a street number ("12/34") is a word like any other.
 */
export function searchFor(text: string): Search {
  const code = codeIn(text)
  if (code !== null) return only(sql`petition.code = ${code}`)
  const terms = searchTerms(text)
  const folded = allOf(terms.map(withoutAccents))
  if (!terms.some((term) => term.accented)) return only(has(folded))
  const typed = allOf(terms.map(asTyped))
  return { tiers: [has(typed), has(sql`(${folded}) && !!(${typed})`)], any: has(folded) }
}

/** One question to the index of words: what it can tell by itself needs no look at the row. */
const has = (query: RawBuilder<unknown>) => sql<SqlBool>`petition.search @@ (${query})`

const only = (condition: Condition): Search => ({ tiers: [condition], any: condition })

/** Words that look like what was typed, for when no word fits. */
export const looksLike = (text: string): Condition => sql<SqlBool>`${foldForSearch(text)} <% petition.folded`

/** "kn 2025-12" → "KN-2025-0012". */
function codeIn(text: string): string | null {
  const parts = /^kn[\s-]*(\d{4})[\s-]+(\d{1,7})$/iu.exec(text.trim())
  return parts === null ? null : `KN-${parts[1]}-${String(Number(parts[2])).padStart(4, '0')}`
}

const allOf = (queries: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  queries.length === 0 ? sql`''::tsquery` : sql.join([...queries], sql` && `)

/** Both places of the tone mark: people write hòa and hoà. */
const asTyped = ({ exact }: SearchTerm): RawBuilder<unknown> =>
  anyOf([exact, unifyTonePlacement(exact, 'old')])

const withoutAccents = ({ folded, alternatives }: SearchTerm): RawBuilder<unknown> =>
  anyOf([folded, ...alternatives])

const anyOf = (spellings: readonly string[]): RawBuilder<unknown> =>
  sql`(${sql.join(
    [...new Set(spellings)].map((words) => sql`phraseto_tsquery('simple', ${words})`),
    sql` || `,
  )})`
