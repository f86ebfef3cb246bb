import { formatDate, formatMoment } from '#domain/date.ts'
import { formatNumber } from '#domain/number.ts'
import { changeOf, percentText, signed } from '../../change.ts'
import { whole } from '../../facts/figure.ts'
import { markName } from '../../marks.ts'
import type { Days } from '../../period.ts'
import type { RowKind } from '../../report.ts'
import { tableLines } from '../sentences.ts'
import { isWhole, type PeriodicFacts } from './facts.ts'

/** The rows of the great table, chapter by chapter. */
export const indicators: readonly (readonly [RowKind, string])[] = [
  ['petition', 'received'],
  ['petition', 'dialogue'],
  ['petition', 'answered'],
  ['petition', 'unanswered'],
  ['dossier', 'opened'],
  ['dossier', 'done'],
  ['dossier', 'open'],
  ['dossier', 'overrun'],
  ['dossier', 'beyond'],
  ['letter', 'issued'],
  ['letter', 'delivered'],
  ['word', 'solved'],
  ['word', 'partly'],
  ['word', 'not-solved'],
  ['directive', 'given'],
  ['directive', 'closed'],
  ['directive', 'on-time'],
  ['directive', 'closed-late'],
  ['directive', 'extended'],
  ['directive', 'cancelled'],
  ['directive', 'open'],
  ['directive', 'overrun'],
  ['publication', 'published'],
]

/** Part IV: every figure beside that of the period before and of the year before. */
export function comparison(facts: PeriodicFacts): readonly string[] {
  const { counts, before, lastYear, asOf } = facts
  const stretch = ({ from, to }: Days) => `${formatDate(from)} - ${formatDate(to)}`
  return [
    `Kỳ này: ${stretch(facts.counted)}. Kỳ trước: ${stretch(before)}.${lastYear === null ? '' : ` Cùng kỳ năm trước: ${stretch(lastYear)}.`}${isWhole(facts) ? '' : ' Kỳ báo cáo chưa kết thúc, các kỳ so sánh lấy cùng số ngày.'}`,
    ...tableLines([
      ['Chỉ tiêu', 'Kỳ này', 'Kỳ trước', '+/-', '%', ...(lastYear === null ? [] : ['Cùng kỳ', '+/-', '%'])],
      ...indicators.map(([kind, mark]) => {
        const [now, earlier, year] = ([0, 1, 2] as const).map((span) => counts.of(whole(kind, mark, span)))
        return [
          markName(kind, mark),
          ...cells(now ?? 0, earlier ?? 0),
          ...(lastYear === null ? [] : cells(now ?? 0, year ?? 0).slice(1)),
        ]
      }),
    ]),
    `Dấu — ở cột %: kỳ so sánh không có nên không tính tỷ lệ. Quá hạn tính theo hạn ban đầu. Số liệu chốt lúc ${formatMoment(asOf)}.`,
  ]
}

const cells = (now: number, before: number): readonly string[] => {
  const change = changeOf(now, before)
  return [formatNumber(now), formatNumber(before), signed(change.difference), percentText(change)]
}
