import { addDays, endOfYear, type IsoDate, isoDate, yearOf } from '#domain/date.ts'
import type { Id } from '#domain/id.ts'
import type { Family, SymbolParts } from './types.ts'

export type BookId = Id<'RegisterBook'>

/** What the rules say of the numbers of a book. `refused`: not at all; `recorded`: with the reason, for everybody to see. */
export type BookLaw = {
  readonly restarts: 'term' | 'year'
  readonly backdated: 'refused' | 'recorded'
  readonly inserted: 'refused' | 'recorded'
  /** Written with at least so many digits: 2 makes 07 of 7. */
  readonly digits: number
}

export type Book = SymbolParts &
  BookLaw & {
    readonly id: BookId
    readonly direction: 'out' | 'in'
    readonly name: string
    readonly version: number
  }

/** A term of the Party committee; the one before ends the day before. */
export type Term = { readonly name: string; readonly beginsOn: IsoDate }

/** The year or the term that a number counts in; `to` is null while nobody knows its end. */
export type Period = { readonly name: string; readonly from: IsoDate; readonly to: IsoDate | null }

/**
 * Numbers of a State office run from 01 on 1 January to 31 December (Decree 30/2020/NĐ-CP, Article 15), those of a Party committee through
 * its term. Neither lets a number be inserted or dated back.
 */
export const lawOf = (family: Family, direction: Book['direction']): BookLaw => ({
  restarts: family === 'party' && direction === 'out' ? 'term' : 'year',
  backdated: 'refused',
  inserted: 'refused',
  digits: 2,
})

/** The period a day belongs to, by the day in Vietnam; null before the first term anybody wrote down. */
export function periodOn(restarts: BookLaw['restarts'], terms: readonly Term[], day: IsoDate): Period | null {
  if (restarts === 'year') {
    const year = String(yearOf(day))
    return { name: year, from: isoDate(`${year}-01-01`), to: endOfYear(day) }
  }
  const inOrder = terms.toSorted((a, b) => (a.beginsOn < b.beginsOn ? -1 : 1))
  const at = inOrder.findLastIndex(({ beginsOn }) => beginsOn <= day)
  const term = inOrder[at]
  if (term === undefined) return null
  const next = inOrder[at + 1]
  return {
    name: term.name,
    from: term.beginsOn,
    to: next === undefined ? null : addDays(next.beginsOn, -1),
  }
}

/** "12-TB/ĐU", "07/UBND-VP", "12a-TB/ĐU". */
export const numberSign = (
  { family, digits }: Pick<Book, 'family' | 'digits'>,
  entry: { readonly number: number; readonly suffix: string; readonly symbol: string },
): string =>
  `${String(entry.number).padStart(digits, '0')}${entry.suffix}${family === 'party' ? '-' : '/'}${entry.symbol}`
