import type { IsoDate } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import type { NoticeId } from '#features/notices/index.ts'
import type { RowKind, Span } from '../report.ts'

/** Which rows a figure counts: those of a kind with a mark, of one unit, one clause or group of topics, or that ended within some days. */
export type Counted = {
  readonly span: Span
  readonly kind: RowKind
  readonly mark: string
  readonly unit: UnitId | null
  readonly notice: NoticeId | null
  /** Empty: those without one. */
  readonly part: string | null
  readonly days: { readonly from: IsoDate; readonly to: IsoDate } | null
}
export type ReportFigure = Counted & { readonly label: string; readonly value: number }

/** A figure of the whole. */
export const whole = (kind: RowKind, mark: string, span: Span = 0): Counted => ({
  span,
  kind,
  mark,
  unit: null,
  notice: null,
  part: null,
  days: null,
})

export const keyOf = ({ span, kind, mark, unit, notice, part, days }: Counted): string =>
  [span, kind, mark, unit, notice, part, days?.from].map((one) => one ?? '*').join('|')

/** The counts of a report, each by what it counts; what no row bears is 0. */
export type Counts = {
  of(what: Counted): number
  /** Every unit, clause or group that has rows of this kind. */
  readonly units: readonly UnitId[]
  readonly clauses: readonly { readonly notice: NoticeId | null; readonly part: string | null }[]
  readonly groups: readonly string[]
  readonly weeks: readonly { readonly from: IsoDate; readonly to: IsoDate }[]
}
