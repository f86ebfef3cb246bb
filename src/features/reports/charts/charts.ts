import { formatDate } from '#domain/date.ts'
import type { Figure } from '#features/documents/index.ts'
import type { Picture } from '#platform/document/document.ts'
import { type Counted, type Counts, whole } from '../facts/figure.ts'
import { CHARTS } from '../words/chart-names.ts'
import type { CombinedFacts } from '../words/combined/facts.ts'
import { LEAST_WEEKS } from '../words/combined/overall.ts'
import { worthBars } from '../words/combined/parts.ts'
import type { PeriodicFacts } from '../words/periodic/facts.ts'
import { colours, lyingBars, type Series, standingBars } from './bars.ts'

/** More bars than this no page holds. */
const MOST_ROWS = 24

export function combinedCharts({ counts, units, clauses }: CombinedFacts): readonly Figure[] {
  const weeks = counts.weeks
  const ofUnits = units.slice(0, MOST_ROWS)
  const ofClauses = clauses.slice(0, MOST_ROWS)
  return [
    figureOf(
      CHARTS.units,
      lyingBars({
        title: 'Nhiệm vụ theo đơn vị chủ trì',
        rows: ofUnits.map(({ name }) => name),
        series: standings(
          counts,
          ofUnits.map(({ id }) => ({ unit: id })),
        ),
      }),
    ),
    ...(!worthBars(counts, ofClauses)
      ? []
      : [
          figureOf(
            CHARTS.parts,
            lyingBars({
              title: 'Nhiệm vụ theo nội dung của thông báo',
              rows: ofClauses.map(({ part }) => (part === '' ? 'Theo quy định' : `Mục ${part}`)),
              series: standings(counts, ofClauses),
            }),
          ),
        ]),
    ...(weeks.length < LEAST_WEEKS
      ? []
      : [
          figureOf(
            CHARTS.weeks,
            standingBars({
              title: 'Nhiệm vụ hoàn thành theo tuần',
              rows: weeks.map(({ from }) => formatDate(from).slice(0, 5)),
              series: [
                series('Đúng hạn hoặc không ghi hạn', colours.done, weeks, (days) => [
                  counts.of({ ...whole('directive', 'on-time'), days }),
                  counts.of({ ...whole('directive', 'closed-undated'), days }),
                ]),
                series('Chậm', colours.late, weeks, (days) => [
                  counts.of({ ...whole('directive', 'closed-late'), days }),
                ]),
              ],
            }),
          ),
        ]),
  ]
}

export function periodicCharts({ counts, units }: PeriodicFacts): readonly Figure[] {
  const shown = units.slice(0, MOST_ROWS)
  if (shown.length === 0) return []
  const of = (mark: string) => (unit: (typeof shown)[number]) =>
    counts.of({ ...whole('directive', mark), unit: unit.id })
  return [
    figureOf(
      CHARTS.units,
      lyingBars({
        title: 'Nhiệm vụ theo đơn vị chủ trì trong kỳ',
        rows: shown.map(({ name }) => name),
        series: [
          series('Hoàn thành trong kỳ', colours.done, shown, (unit) => [of('closed')(unit)]),
          series('Còn lại, trong hạn', colours.open, shown, (unit) => [
            of('open')(unit) - of('overrun')(unit),
          ]),
          series('Còn lại, quá hạn ban đầu', colours.late, shown, (unit) => [of('overrun')(unit)]),
        ],
      }),
    ),
  ]
}

const standings = (counts: Counts, of: readonly Partial<Counted>[]): readonly Series[] =>
  (
    [
      ['Đã hoàn thành', 'closed', colours.done],
      ['Đang thực hiện, trong hạn', 'in-time', colours.open],
      ['Quá hạn', 'late', colours.late],
    ] as const
  ).map(([name, mark, colour]) =>
    series(name, colour, of, (one) => [counts.of({ ...whole('directive', mark), ...one })]),
  )

const series = <Row>(
  name: string,
  colour: string,
  rows: readonly Row[],
  counts: (row: Row) => readonly number[],
): Series => ({ name, colour, values: rows.map((row) => counts(row).reduce((sum, one) => sum + one, 0)) })

const figureOf = (key: string, { svg, widthMm, heightMm, alt }: Picture): Figure => ({
  key,
  title: alt,
  svg,
  widthMm,
  heightMm,
})
