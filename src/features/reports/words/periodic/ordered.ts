import { formatNumber } from '#domain/number.ts'
import { changeWords } from '../../change.ts'
import { whole } from '../../facts/figure.ts'
import { CHARTS } from '../chart-names.ts'
import { countOf, countsOf, tableLines } from '../sentences.ts'
import { beforeWords, figures, type PeriodicFacts } from './facts.ts'

/** Part III: what was ordered and done, and by which unit. */
export function ordered(facts: PeriodicFacts): readonly string[] {
  const of = figures(facts, 'directive')
  const { units, counts } = facts
  const measured = countsOf([
    [of('on-time'), 'đúng hạn ban đầu'],
    [of('closed-late'), 'chậm'],
  ])
  return [
    `1. Đã giao ${countOf(of('given'), 'nhiệm vụ')}; hoàn thành ${countOf(of('closed'), 'nhiệm vụ')}${measured === '' ? '' : ` (${measured})`}, ${changeWords(of('closed'), of('closed', 1), beforeWords(facts))}. Cuối kỳ còn ${countOf(of('open'), 'nhiệm vụ')} đang thực hiện${of('overrun') === 0 ? '' : `, trong đó ${formatNumber(of('overrun'))} đã quá hạn ban đầu`}.`,
    ...(units.length === 0
      ? []
      : [
          '2. Theo đơn vị chủ trì:',
          ...tableLines([
            ['Đơn vị chủ trì', ...periodUnitColumns.map(([, name]) => name)],
            ...units.map(({ id, name }) => [
              name,
              ...periodUnitColumns.map(([mark]) =>
                formatNumber(counts.of({ ...whole('directive', mark), unit: id })),
              ),
            ]),
            ['Cộng', ...periodUnitColumns.map(([mark]) => formatNumber(of(mark)))],
          ]),
          `[biểu đồ: ${CHARTS.units}]`,
        ]),
  ]
}

export const periodUnitColumns = [
  ['given', 'Giao trong kỳ'],
  ['closed', 'Hoàn thành'],
  ['on-time', 'Đúng hạn'],
  ['open', 'Còn lại'],
  ['overrun', 'Quá hạn'],
] as const
