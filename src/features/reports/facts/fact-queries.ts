import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { groupNames, listLongestOverrun, listMatters, unitNames } from '../matter-queries.ts'
import { listHeadings, type ReportedNotice } from '../notice-queries.ts'
import { beforeOf, type Days, lastYearOf, type Period } from '../period.ts'
import type { ReportId } from '../report.ts'
import { MOST_IN_ANNEX } from '../words/annex.ts'
import type { CombinedFacts, Ordered } from '../words/combined/facts.ts'
import type { Matter } from '../words/matter.ts'
import { indicators } from '../words/periodic/comparison.ts'
import type { PeriodicFacts } from '../words/periodic/facts.ts'
import { type Counts, whole } from './figure.ts'

type Combined = Pick<CombinedFacts, 'counts' | 'today' | 'asOf'> & {
  readonly notices: readonly ReportedNotice[]
  readonly byClause: boolean
}

/** What the words of a combined report need besides its counts, from the rows that were frozen. */
export async function loadCombinedFacts(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  report: ReportId,
  { byClause, ...known }: Combined,
): Promise<CombinedFacts & { readonly total: number }> {
  const { counts, notices } = known
  const matters = await listMatters(db, actor, report, MOST_IN_ANNEX)
  const place = ({ notice }: Matter) => notices.findIndex(({ id }) => id === notice)
  const total = counts.of(whole('directive', 'all'))
  return {
    ...known,
    units: await unitNames(db, actor, counts.units),
    clauses: byClause ? await orderedOf(db, actor, counts, notices) : [],
    matters:
      total > matters.length
        ? matters
        : matters.toSorted(
            (a, b) => place(a) - place(b) || byNumber(a.part, b.part) || a.code.localeCompare(b.code),
          ),
    total,
  }
}

async function orderedOf(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  counts: Counts,
  notices: readonly ReportedNotice[],
): Promise<readonly Ordered[]> {
  const ids = notices.map(({ id }) => id)
  const headings = await listHeadings(db, actor, ids)
  return ids.flatMap((notice) =>
    counts.clauses
      .filter((one) => one.notice === notice)
      .toSorted((a, b) => byNumber(a.part, b.part))
      .map(({ part }) => ({ notice, part: part ?? '', heading: headings.get(`${notice}|${part}`) ?? null })),
  )
}

/** "2.9" before "2.10"; what has no clause comes last. */
function byNumber(a: Matter['part'], b: Matter['part']): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return a.localeCompare(b, 'vi', { numeric: true })
}

type Periodic = Pick<PeriodicFacts, 'counts' | 'period' | 'counted' | 'asOf'>

/** What the words of a periodic report need besides its counts. */
export async function loadPeriodicFacts(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  report: ReportId,
  known: Periodic,
): Promise<PeriodicFacts> {
  const { counts, period, counted } = known
  return {
    ...known,
    before: beforeOf(period, counted),
    lastYear: withData(counts, period, counted),
    units: await unitNames(db, actor, counts.units),
    groups: await groupNames(db, actor),
    longest: await listLongestOverrun(db, actor, report),
  }
}

/** A year of which the ward kept nothing here is not compared with: everything would look new. */
function withData(counts: Counts, period: Period, counted: Days): Days | null {
  const some = indicators.some(([kind, mark]) => counts.of(whole(kind, mark, 2)) > 0)
  return some ? lastYearOf(period, counted) : null
}
