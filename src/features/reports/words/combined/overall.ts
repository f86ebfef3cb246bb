import { formatMoment } from '#domain/date.ts'
import { formatNumber } from '#domain/number.ts'
import { upperFirst } from '#domain/text.ts'
import { type Counts, whole } from '../../facts/figure.ts'
import { CHARTS } from '../chart-names.ts'
import { countOf, countsOf, shareOf, tableLines } from '../sentences.ts'
import type { CombinedFacts } from './facts.ts'

/** Part I: how many directives there are, how far they are, and which unit leads how many. */
export function overall({ counts, units, notices, asOf }: CombinedFacts): readonly string[] {
  const of = (mark: string) => counts.of(whole('directive', mark))
  const running = of('all') - of('cancelled')
  const subject = notices.length === 1 ? 'Thông báo' : 'Các thông báo'
  return [
    `1. ${subject} giao ${countOf(of('all'), 'nhiệm vụ')} cho ${countOf(units.length, 'đơn vị chủ trì')}.`,
    ...(of('cancelled') === 0
      ? []
      : [`- Đã hủy ${formatNumber(of('cancelled'))} nhiệm vụ, còn ${formatNumber(running)}.`]),
    `- Đã hoàn thành ${withDetail(
      `${countOf(of('closed'), 'nhiệm vụ')}${of('closed') === 0 ? '' : ` (${shareOf(of('closed'), running)})`}`,
      [
        [of('on-time'), 'đúng hạn'],
        [of('closed-late'), 'chậm'],
        [of('closed-undated'), 'không ghi hạn'],
      ],
    )}.`,
    `- Đang thực hiện ${withDetail(countOf(of('open'), 'nhiệm vụ'), [
      [of('in-time'), 'còn trong hạn hoặc không ghi hạn'],
      [of('late'), 'đã quá hạn'],
    ])}.${of('handed-in') === 0 ? '' : ` ${formatNumber(of('handed-in'))} nhiệm vụ đã nộp kết quả, chờ kiểm tra.`}`,
    ...(of('extended') + of('asking') === 0
      ? []
      : [
          `- ${upperFirst(
            countsOf([
              [of('extended'), 'nhiệm vụ được gia hạn'],
              [of('asking'), 'nhiệm vụ đang đề nghị gia hạn'],
            ]),
          )}.`,
        ]),
    '2. Kết quả theo đơn vị chủ trì:',
    ...unitTable(counts, units),
    `[biểu đồ: ${CHARTS.units}]`,
    `Đúng hạn và chậm tính theo hạn ban đầu, kể cả khi đã được gia hạn. Số liệu chốt lúc ${formatMoment(asOf)}.`,
    ...(counts.weeks.length < LEAST_WEEKS
      ? []
      : ['3. Nhiệm vụ hoàn thành theo tuần:', `[biểu đồ: ${CHARTS.weeks}]`]),
  ]
}

/** Fewer weeks are no trend. */
export const LEAST_WEEKS = 3

const withDetail = (head: string, parts: readonly (readonly [number, string])[]): string => {
  const detail = countsOf(parts)
  return detail === '' ? head : `${head}: ${detail}`
}

export const unitColumns = [
  ['all', 'Được giao'],
  ['closed', 'Hoàn thành'],
  ['on-time', 'Đúng hạn'],
  ['closed-late', 'Chậm'],
  ['open', 'Đang làm'],
  ['late', 'Quá hạn'],
] as const

function unitTable(counts: Counts, units: CombinedFacts['units']): readonly string[] {
  const cells = (count: (mark: string) => number) => unitColumns.map(([mark]) => formatNumber(count(mark)))
  return tableLines([
    ['Đơn vị chủ trì', ...unitColumns.map(([, name]) => name)],
    ...units.map(({ id, name }) => [
      name,
      ...cells((mark) => counts.of({ ...whole('directive', mark), unit: id })),
    ]),
    ['Cộng', ...cells((mark) => counts.of(whole('directive', mark)))],
  ])
}
