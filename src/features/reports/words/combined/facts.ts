import type { IsoDate } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import type { NoticeId } from '#features/notices/index.ts'
import type { Counts } from '../../facts/figure.ts'
import type { Matter } from '../matter.ts'

/** What a notice orders under one of its numbers; no number: what the rules order anyway. */
export type Ordered = { readonly notice: NoticeId; readonly part: string; readonly heading: string | null }

/** What a combined report counts and tells. */
export type CombinedFacts = {
  readonly today: IsoDate
  readonly asOf: Date
  readonly notices: readonly { readonly id: NoticeId; readonly title: string; readonly subject: string }[]
  readonly counts: Counts
  /** Units that lead something, in the order of the table. */
  readonly units: readonly { readonly id: UnitId; readonly name: string }[]
  /** In the order of the notice; empty when there are too many notices to go clause by clause. */
  readonly clauses: readonly Ordered[]
  /** All of them, or as many as the annex takes: the most pressing first. */
  readonly matters: readonly Matter[]
}

/** More notices than this are told of one by one, not clause by clause. */
export const MOST_BY_CLAUSE = 3
