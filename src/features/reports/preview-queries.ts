import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { combinedRows } from './facts/combined-queries.ts'
import { countRows } from './facts/count-queries.ts'
import { whole } from './facts/figure.ts'
import { periodRows } from './facts/period-queries.ts'
import { periodOf, type ScopeQuery } from './input.ts'
import { markName } from './marks.ts'
import { countedOf, periodName } from './period.ts'
import { spansOf } from './spans.ts'
import { indicators } from './words/periodic/comparison.ts'

/** The figures as they would be frozen now: of this stretch, and of those it is compared with. */
export type Preview = {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly label: string; readonly values: readonly number[] }[]
}

const combinedMarks = [
  'all',
  'closed',
  'on-time',
  'closed-late',
  'open',
  'late',
  'extended',
  'refused',
  'beyond',
]

/** Null while nothing was chosen that can be counted. */
export async function previewOf(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  scope: ScopeQuery,
  today: IsoDate,
): Promise<Preview | null> {
  if (scope.xem === undefined) return null
  if (scope.loai === 'periodic-report') return periodicPreview(db, ward, scope, today)
  if (scope.nguon.length === 0) return null
  const counts = await countRows(db, combinedRows({ ward, notices: scope.nguon, today }), { byClause: false })
  const rows = [
    ...combinedMarks.map((mark) => whole('directive', mark)),
    ...['all', 'answered', 'unanswered'].map((mark) => whole('petition', mark)),
  ]
  return {
    name: scope.nguon.length === 1 ? 'Một thông báo' : `${scope.nguon.length} thông báo`,
    columns: ['Hôm nay'],
    rows: rows.map((what) => ({ label: markName(what.kind, what.mark), values: [counts.of(what)] })),
  }
}

async function periodicPreview(
  db: DatabaseTransaction,
  ward: Actor['ward'],
  scope: ScopeQuery,
  today: IsoDate,
): Promise<Preview | null> {
  const period = periodOf(scope, today)
  const counted = period === null ? null : countedOf(period, today)
  if (period === null || counted === null) return null
  const spans = spansOf(period, counted)
  const counts = await countRows(db, periodRows({ ward, spans }), { byClause: false })
  return {
    name: periodName(period),
    columns: ['Kỳ này', 'Kỳ trước', 'Cùng kỳ năm trước'].slice(0, spans.length),
    rows: indicators.map(([kind, mark]) => ({
      label: markName(kind, mark),
      values: spans.map(({ span }) => counts.of(whole(kind, mark, span))),
    })),
  }
}
