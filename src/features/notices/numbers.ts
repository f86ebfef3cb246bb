import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { Result } from '#domain/result.ts'
import type { Tx } from '#platform/command.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'

/** A paper that goes out under a number, as the office's register describes it. */
export type NumberedPaper = {
  readonly kind: 'notice' | 'reply' | 'document'
  readonly id: string
  readonly abstract: string
  readonly signer: string | null
  readonly recipients: string | null
}

/** `first`: the number that stands on the paper already; null: the next ones of the book. Refusals name `number` or `date`. */
export type NumberRequest = {
  readonly family: 'party' | 'state'
  readonly symbol: string
  readonly date: IsoDate
  readonly first: number | null
  readonly papers: readonly NumberedPaper[]
}

/** Numbers that the office's register gave, one after the other, in the period they count in. */
export type GivenNumbers = { readonly first: number; readonly last: number; readonly period: string }

/**
 * The register stands later in the order of the work: the composition root hands it in. `take` belongs to the command that issues the
 * paper: what is rolled back was never given.
 */
export type OfficeNumbers = {
  readonly take: (tx: Tx, actor: Actor, request: NumberRequest) => Promise<Result<GivenNumbers>>
  /** The number that `take` would give now. */
  readonly next: (
    db: DatabaseTransaction,
    actor: Pick<Actor, 'ward'>,
    book: Pick<NumberRequest, 'family' | 'symbol' | 'date'>,
  ) => Promise<number>
}
