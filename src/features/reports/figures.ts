import { formatDate } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import { type Counted, type Counts, type ReportFigure, whole } from './facts/figure.ts'
import { markName, markNames } from './marks.ts'
import type { RowKind, Span } from './report.ts'
import type { CombinedFacts } from './words/combined/facts.ts'
import { unitColumns } from './words/combined/overall.ts'
import { shownNotices } from './words/combined/parts.ts'
import { indicators } from './words/periodic/comparison.ts'
import type { PeriodicFacts } from './words/periodic/facts.ts'
import { periodUnitColumns } from './words/periodic/ordered.ts'
import { groupMarks } from './words/periodic/people.ts'

type Naming = (what: Counted, label: string) => ReportFigure
const naming =
  (counts: Counts): Naming =>
  (what, label) => ({ ...what, label, value: counts.of(what) })

/** Every figure that the combined report states, in the order in which it does. */
export function combinedFigures(facts: CombinedFacts): readonly ReportFigure[] {
  const figure = naming(facts.counts)
  const all = (kind: RowKind) =>
    Object.keys(markNames[kind]).map((mark) => figure(whole(kind, mark), markName(kind, mark)))
  return [
    ...all('directive').filter(({ mark }) => mark !== 'given'),
    ...byUnit(facts, figure, [...unitColumns.map(([mark]) => mark), 'in-time']),
    ...facts.clauses.flatMap(({ notice, part }) =>
      ['all', 'closed', 'in-time', 'late', 'cancelled'].map((mark) =>
        figure(
          { ...whole('directive', mark), notice, part },
          `${part === '' ? 'Theo quy định' : `Mục ${part}`}: ${markName('directive', mark)}`,
        ),
      ),
    ),
    ...shownNotices(facts).flatMap(({ id, title }) =>
      unitColumns.map(([mark]) =>
        figure({ ...whole('directive', mark), notice: id }, `${title}: ${markName('directive', mark)}`),
      ),
    ),
    ...facts.counts.weeks.flatMap((days) =>
      ['closed', 'on-time', 'closed-late', 'closed-undated'].map((mark) =>
        figure(
          { ...whole('directive', mark), days },
          `Tuần ${formatDate(days.from)} - ${formatDate(days.to)}: ${markName('directive', mark)}`,
        ),
      ),
    ),
    ...pick(all('petition'), ['all', 'spot', 'answered', 'unanswered']),
    ...pick(all('dossier'), ['all', 'done', 'open', 'referred', 'not-possible', 'beyond']),
    ...all('letter'),
    ...all('word'),
    ...all('publication'),
  ].filter(({ value, unit, part, notice, days }) => value > 0 || isWhole({ unit, part, notice, days }))
}

/** Zeros of the whole are said; of the hundreds by unit and clause only what counts something. */
const isWhole = ({ unit, part, notice, days }: Pick<Counted, 'unit' | 'part' | 'notice' | 'days'>): boolean =>
  unit === null && part === null && notice === null && days === null

const pick = (figures: readonly ReportFigure[], marks: readonly string[]): readonly ReportFigure[] =>
  marks.flatMap((mark) => figures.find((one) => one.mark === mark) ?? [])

const byUnit = (
  { units }: { readonly units: readonly { readonly id: UnitId; readonly name: string }[] },
  figure: Naming,
  marks: readonly string[],
): readonly ReportFigure[] =>
  units.flatMap(({ id, name }) =>
    marks.map((mark) =>
      figure({ ...whole('directive', mark), unit: id }, `${name}: ${markName('directive', mark)}`),
    ),
  )

const spanNames: Readonly<Record<Span, string>> = { 0: '', 1: 'Kỳ trước: ', 2: 'Cùng kỳ năm trước: ' }

/** The same of a periodic report, with the periods it is compared with. */
export function periodicFigures(facts: PeriodicFacts): readonly ReportFigure[] {
  const figure = naming(facts.counts)
  const spans: readonly Span[] = facts.lastYear === null ? [0, 1] : [0, 1, 2]
  return [
    ...spans.flatMap((span) =>
      indicators.map(([kind, mark]) =>
        figure(whole(kind, mark, span), `${spanNames[span]}${markName(kind, mark)}`),
      ),
    ),
    figure(whole('petition', 'spot'), markName('petition', 'spot')),
    ...facts.groups.flatMap(({ code, name }) =>
      groupMarks.map((mark) =>
        figure({ ...whole('petition', mark), part: code }, `${name}: ${markName('petition', mark)}`),
      ),
    ),
    ...byUnit(
      facts,
      figure,
      periodUnitColumns.map(([mark]) => mark),
    ),
  ].filter((one) => one.value > 0 || isWhole(one))
}

export const unitFigures = (counts: Counts): readonly ReportFigure[] =>
  Object.keys(markNames.deliverable).map((mark) =>
    naming(counts)(whole('deliverable', mark), markName('deliverable', mark)),
  )
