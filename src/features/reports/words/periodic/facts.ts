import type { UnitId } from '#domain/id.ts'
import { type Counts, whole } from '../../facts/figure.ts'
import { type Days, hasEnded, type Period } from '../../period.ts'
import type { RowKind } from '../../report.ts'

/** What a report for a period counts, the period before and the year before beside it. */
export type PeriodicFacts = {
  readonly period: Period
  readonly counted: Days
  readonly before: Days
  /** Null: there is nothing of that year to compare with. */
  readonly lastYear: Days | null
  readonly asOf: Date
  readonly counts: Counts
  readonly units: readonly { readonly id: UnitId; readonly name: string }[]
  readonly groups: readonly { readonly code: string; readonly name: string }[]
  /** Work that was open and past its original day at the end, the longest late first. */
  readonly longest: readonly { readonly title: string | null; readonly code: string; readonly unit: string }[]
}

/** The period was over, or counted to its last day. */
export const isWhole = ({ period, counted }: PeriodicFacts): boolean =>
  hasEnded(period, counted.to) || period.to === counted.to

/** What it is compared with, in words that fit a running period too. */
export const beforeWords = (facts: PeriodicFacts): string =>
  isWhole(facts) ? 'kỳ trước' : 'cùng số ngày của kỳ trước'

/** How many of a kind bear a mark; `span` 1: in the period before, 2: a year ago. */
export const figures =
  ({ counts }: PeriodicFacts, kind: RowKind) =>
  (mark: string, span: 0 | 1 | 2 = 0) =>
    counts.of(whole(kind, mark, span))
