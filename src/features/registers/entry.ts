import type { IsoDate } from '#domain/date.ts'
import type { Id } from '#domain/id.ts'
import type { Book } from './book.ts'
import type { EntryState } from './place.ts'

export type EntryId = Id<'RegisterEntry'>

/** `before`: given before the book was kept here. `skipped`: passed over by a later number written by hand. */
export type EntryHow = 'taken' | 'hand' | 'skipped' | 'before'

/** What the columns of the book say of a paper, in the office's words. */
export type PaperFacts = {
  readonly abstract: string
  readonly signer: string | null
  readonly recipients: string | null
  readonly keeper: string | null
  readonly copies: number | null
  readonly note: string | null
}

/** One line of the register of what goes out. */
export type Entry = {
  readonly id: EntryId
  readonly book: Pick<Book, 'id' | 'family' | 'type' | 'body' | 'name' | 'digits'>
  readonly period: string
  readonly number: number
  readonly suffix: string
  readonly symbol: string
  readonly state: EntryState
  readonly how: EntryHow
  readonly purpose: string | null
  readonly documentDate: IsoDate | null
  readonly abstract: string | null
  readonly signer: string | null
  readonly recipients: string | null
  readonly keeper: string | null
  readonly copies: number | null
  readonly note: string | null
  readonly outOfOrder: string | null
  readonly source: { readonly kind: 'reply' | 'notice' | 'document'; readonly id: string } | null
  readonly enteredBy: string | null
  readonly enteredAt: Date
  readonly issuedBy: string | null
  readonly issuedAt: Date | null
  readonly voidedBy: string | null
  readonly voidedAt: Date | null
  readonly voidReason: string | null
}

/** A number is kept, then given or void; void stays void. */
export const stateOf = (row: {
  readonly issued_at: Date | null
  readonly voided_at: Date | null
}): EntryState => (row.voided_at !== null ? 'voided' : row.issued_at !== null ? 'issued' : 'reserved')
