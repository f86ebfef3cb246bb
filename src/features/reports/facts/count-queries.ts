import { sql } from 'kysely'
import { addDays, type IsoDate } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import type { NoticeId } from '#features/notices/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { RowKind, Span } from '../report.ts'
import { type Counted, type Counts, keyOf, whole } from './figure.ts'
import { type Rows, rowColumns } from './rows-queries.ts'

type Line = {
  readonly span: Span
  readonly kind: RowKind
  readonly mark: string
  readonly unit: UnitId | null
  readonly notice: NoticeId | null
  readonly part: string | null
  readonly week: IsoDate | null
  /** By what it is grouped besides kind and mark. */
  readonly by: 'whole' | 'unit' | 'notice' | 'part' | 'week'
  readonly count: number
}

/**
 * Every count of the rows in one reading: of the whole, by unit, notice, clause or group of topics, and by the week in which it ended. Clauses
 * only where `byClause`: five years of notices have a hundred thousand.
 */
export async function countRows(
  db: DatabaseTransaction,
  rows: Rows,
  { byClause }: { readonly byClause: boolean },
): Promise<Counts> {
  const clause = byClause ? sql`part` : sql`case when kind = 'directive' then null else part end`
  const parts = byClause ? sql`(span, kind, mark, notice_id, part)` : sql`(span, kind, mark, part)`
  const { rows: lines } = await sql<Line>`
    with rows as materialized (select ${rowColumns} from (${rows}) all_rows),
      marked as (select span, kind, mark, unit_id, notice_id, ${clause} as part, date_trunc('week', ended_on)::date as week
        from rows cross join lateral unnest(marks) mark)
    select span, kind, mark, unit_id as unit, notice_id as notice, part, week, count(*)::int as count,
      case when grouping(unit_id) = 0 then 'unit' when grouping(part) = 0 then 'part' when grouping(notice_id) = 0 then 'notice'
        when grouping(week) = 0 then 'week' else 'whole' end as by
    from marked
    group by grouping sets ((span, kind, mark), (span, kind, mark, unit_id), (span, kind, mark, notice_id), ${parts}, (span, kind, mark, week))
    having grouping(week) = 1 or (kind = 'directive' and span = 0)`.execute(db)
  return countsOf(lines)
}

const WEEKS = 12

function countsOf(lines: readonly Line[]): Counts {
  const known = new Map(
    lines.flatMap((line) => {
      const what = countedIn(line)
      return what === null ? [] : [[keyOf(what), line.count] as const]
    }),
  )
  const own = lines.filter(({ span, kind }) => span === 0 && kind === 'directive')
  const parts = own.filter(
    ({ by, mark }) => by === 'part' && (mark === 'all' || mark === 'open' || mark === 'closed'),
  )
  const closed = own.filter(({ by, mark, week }) => by === 'week' && mark === 'closed' && week !== null)
  return {
    of: (what) => known.get(keyOf(what)) ?? 0,
    units: [...new Set(own.flatMap(({ by, unit }) => (by === 'unit' && unit !== null ? [unit] : [])))],
    clauses: [...new Map(parts.map(({ notice, part }) => [`${notice}|${part}`, { notice, part }])).values()],
    groups: [
      ...new Set(
        lines.flatMap(({ by, kind, part }) =>
          by === 'part' && kind === 'petition' && part !== null ? [part] : [],
        ),
      ),
    ],
    weeks: closed
      .map(({ week }) => week as IsoDate)
      .toSorted()
      .slice(-WEEKS)
      .map((from) => ({ from, to: addDays(from, 6) })),
  }
}

/** Null: rows of no unit, notice or week, which no figure counts by it. */
function countedIn({ span, kind, mark, unit, notice, part, week, by }: Line): Counted | null {
  const counted = whole(kind, mark, span)
  switch (by) {
    case 'whole':
      return counted
    case 'unit':
      return unit === null ? null : { ...counted, unit }
    case 'notice':
      return notice === null ? null : { ...counted, notice }
    case 'part':
      return { ...counted, notice, part: part ?? '' }
    case 'week':
      return week === null ? null : { ...counted, days: { from: week, to: addDays(week, 6) } }
  }
}
