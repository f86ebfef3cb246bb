import { formatDate, formatMoment } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import { formatNumber } from '#domain/number.ts'
import { upperFirst } from '#domain/text.ts'
import { changeOf, changeWords, percentText, signed } from '../change.ts'
import { type Counts, whole } from '../facts/figure.ts'
import { markName } from '../marks.ts'
import { type Days, hasEnded, type Period, periodName } from '../period.ts'
import type { RowKind } from '../report.ts'
import { CHARTS } from './combined.ts'
import { countOf, countsOf, listOf, quoted, tableLines } from './sentences.ts'

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

/** The report upward for a period: what people said, what became of it, what was ordered and done, beside the period before. */
export function periodicBody(facts: PeriodicFacts): string {
  return [
    opening(facts),
    '',
    'I. TIẾP NHẬN, TRẢ LỜI Ý KIẾN CỦA NHÂN DÂN',
    ...heard(facts),
    '',
    'II. GIẢI QUYẾT VÀ CÔNG KHAI KẾT QUẢ',
    ...solved(facts),
    '',
    'III. THỰC HIỆN KẾT LUẬN, CHỈ ĐẠO SAU ĐỐI THOẠI',
    ...ordered(facts),
    '',
    'IV. SỐ LIỆU SO SÁNH',
    ...comparison(facts),
    '',
    'V. ĐÁNH GIÁ, KIẾN NGHỊ',
    ...judged(facts),
  ].join('\n')
}

const isWhole = ({ period, counted }: PeriodicFacts): boolean =>
  hasEnded(period, counted.to) || period.to === counted.to

function opening(facts: PeriodicFacts): string {
  const when = isWhole(facts) ? '' : `, số liệu tính đến hết ngày ${formatDate(facts.counted.to)}`
  return `Thực hiện chế độ báo cáo theo Kết luận số 215-KL/TW ngày 23/11/2025, Đảng ủy phường báo cáo kết quả tiếp nhận, giải quyết ý kiến, kiến nghị của Nhân dân và thực hiện kết luận đối thoại ${periodName(facts.period)}${when} như sau:`
}

const figures =
  ({ counts }: PeriodicFacts, kind: RowKind) =>
  (mark: string, span: 0 | 1 | 2 = 0) =>
    counts.of(whole(kind, mark, span))

function heard(facts: PeriodicFacts): readonly string[] {
  const of = figures(facts, 'petition')
  const received = of('received')
  const { counts, groups } = facts
  const ofGroup = (part: string) => groupMarks.map((mark) => counts.of({ ...whole('petition', mark), part }))
  const rows = groups
    .map(({ code, name }) => ({ name, some: ofGroup(code) }))
    .filter(({ some }) => (some[0] ?? 0) > 0)
    .toSorted((a, b) => (b.some[0] ?? 0) - (a.some[0] ?? 0))
  return [
    `1. Đã tiếp nhận ${countOf(received, 'ý kiến')}, ${changeWords(received, of('received', 1), beforeWords(facts))}.${
      received === 0
        ? ''
        : ` ${upperFirst(
            countsOf([
              [of('dialogue'), 'ý kiến tại hội nghị đối thoại'],
              [of('spot'), 'ý kiến được trả lời tại chỗ'],
              [of('answered'), 'ý kiến đã có trả lời'],
              [of('unanswered'), 'ý kiến chưa có trả lời'],
            ]),
          )}.`
    }`,
    ...(rows.length === 0
      ? []
      : [
          '2. Theo nhóm vấn đề:',
          ...tableLines([
            ['Nhóm vấn đề', 'Tiếp nhận', 'Đã trả lời', 'Chưa trả lời'],
            ...rows.map(({ name, some }) => [name, ...some.map((one) => formatNumber(one))]),
          ]),
        ]),
    'Số liệu không gồm đơn tố cáo và đơn thuộc diện hạn chế.',
  ]
}
export const groupMarks = ['received', 'answered', 'unanswered'] as const

/** What it is compared with, in words that fit a running period too. */
const beforeWords = (facts: PeriodicFacts): string =>
  isWhole(facts) ? 'kỳ trước' : 'cùng số ngày của kỳ trước'

function solved(facts: PeriodicFacts): readonly string[] {
  const dossier = figures(facts, 'dossier')
  const letter = figures(facts, 'letter')
  const word = figures(facts, 'word')
  const published = figures(facts, 'publication')('published')
  const said = countsOf([
    [word('solved'), 'người xác nhận đã xong'],
    [word('partly'), 'người cho biết mới xong một phần'],
    [word('not-solved'), 'người cho biết chưa xong'],
  ])
  return [
    `1. Đã lập ${countOf(dossier('opened'), 'hồ sơ')}; giải quyết xong ${countOf(dossier('done'), 'hồ sơ')}, ${changeWords(dossier('done'), dossier('done', 1), beforeWords(facts))}. Cuối kỳ còn ${countOf(dossier('open'), 'hồ sơ')} đang giải quyết${dossier('overrun') === 0 ? '' : `, trong đó ${formatNumber(dossier('overrun'))} hồ sơ quá hạn`}.`,
    ...(dossier('beyond') === 0
      ? []
      : [
          `- ${formatNumber(dossier('beyond'))} hồ sơ vượt thẩm quyền của phường, đã hoặc cần kiến nghị cấp trên.`,
        ]),
    `2. Đã ban hành ${countOf(letter('issued'), 'thư trả lời')}${letter('delivered') === 0 ? '' : `, ${formatNumber(letter('delivered'))} thư đã giao tận tay`}. ${said === '' ? 'Chưa có người dân nào cho biết ý kiến về kết quả trong kỳ.' : `Về kết quả, ${said}.`}`,
    `3. Đã công khai kết quả ${published === 0 ? '0' : formatNumber(published)} lần.`,
  ]
}

function ordered(facts: PeriodicFacts): readonly string[] {
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

function comparison(facts: PeriodicFacts): readonly string[] {
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

function judged(facts: PeriodicFacts): readonly string[] {
  const directive = figures(facts, 'directive')
  const petition = figures(facts, 'petition')
  const dossier = figures(facts, 'dossier')
  const late = directive('overrun') + dossier('overrun')
  const names = facts.longest
    .flatMap(({ title }) => (title === null ? [] : [`“${quoted(title)}”`]))
    .slice(0, 3)
  return [
    late === 0
      ? '1. Không có nhiệm vụ, hồ sơ nào quá hạn ban đầu.'
      : `1. Hạn chế: ${countsOf([
          [directive('overrun'), 'nhiệm vụ'],
          [dossier('overrun'), 'hồ sơ'],
        ])} đã quá hạn ban đầu mà chưa xong${names.length === 0 ? '' : `, chậm nhất là ${listOf(names)}`}.`,
    ...(petition('unanswered') === 0
      ? []
      : [`2. Thời gian tới tập trung trả lời ${formatNumber(petition('unanswered'))} ý kiến còn lại.`]),
    ...(dossier('beyond') === 0
      ? []
      : [
          `${petition('unanswered') === 0 ? 2 : 3}. Kiến nghị cấp có thẩm quyền xem xét ${formatNumber(dossier('beyond'))} nội dung vượt thẩm quyền của phường.`,
        ]),
  ]
}
