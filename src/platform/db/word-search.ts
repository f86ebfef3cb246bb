import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import { type SearchTerm, searchTerms, unifyTonePlacement } from '#domain/text.ts'

export type Condition = Expression<SqlBool>

/** Conditions for one search, in the order in which their hits are listed. */
export type Search = {
  /** What is found, best first; no row is in two of them. */
  readonly tiers: readonly [Condition, ...Condition[]]
  /** All tiers together. */
  readonly any: Condition
  /** Whether the index of words is asked. */
  readonly words: boolean
}

/** A search for something else than words, with one kind of hit alone. */
export const only = (condition: Condition): Search => ({ tiers: [condition], any: condition, words: false })

/**
 * Words typed with accents are found as typed, then whatever has the same letters; words typed without accents are found with any. Every
 * word must be there. `has` asks the index of words with a `tsquery`: what that can tell by itself needs no look at the row.
 */
export function searchWords(text: string, has: (query: RawBuilder<unknown>) => Condition): Search {
  const terms = searchTerms(text)
  const folded = allOf(terms.map(withoutAccents))
  const any = has(folded)
  if (!terms.some((term) => term.accented)) return { tiers: [any], any, words: true }
  const typed = allOf(terms.map(asTyped))
  return { tiers: [has(typed), has(sql`(${folded}) && !!(${typed})`)], any, words: true }
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
