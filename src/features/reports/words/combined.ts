import { formatDate, formatMoment, type IsoDate } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import { formatNumber } from '#domain/number.ts'
import { lowerFirst, upperFirst } from '#domain/text.ts'
import type { NoticeId } from '#features/notices/index.ts'
import { type Counts, whole } from '../facts/figure.ts'
import { dueWords, has, type Matter, nameOfMatter, standing } from './matter.ts'
import { countOf, countsOf, ended, listOf, quoted, shareOf, tableLines } from './sentences.ts'

export type Ordered = { readonly notice: NoticeId; readonly part: string; readonly heading: string | null }
export type CombinedFacts = {
  readonly today: IsoDate
  readonly asOf: Date
  readonly notices: readonly { readonly id: NoticeId; readonly title: string; readonly subject: string }[]
  readonly counts: Counts
  /** Units that lead something, in the order of the table. */
  readonly units: readonly { readonly id: UnitId; readonly name: string }[]
  /** In the order of the notice; empty when there are too many notices to go clause by clause. */
  readonly clauses: readonly Ordered[]
  /** All of them, or as many as the annex takes: the most pressing first. */
  readonly matters: readonly Matter[]
}

/** More notices than this are told of one by one, not clause by clause. */
export const MOST_BY_CLAUSE = 3
/** In a list within the report; the others stand in the annex. */
const MOST_NAMED = 10
/** Of one clause. */
const MOST_OF_CLAUSE = 12

/** What the Standing Board reads: sentences that say a figure each, tables and charts, what is late or stuck, and what is asked of the Board. */
export function combinedBody(facts: CombinedFacts): string {
  return [
    opening(facts),
    '',
    'I. KẾT QUẢ CHUNG',
    ...overall(facts),
    '',
    'II. KẾT QUẢ THEO TỪNG NỘI DUNG',
    ...(facts.clauses.length > 0 ? byClause(facts) : byNotice(facts)),
    '',
    'III. Ý KIẾN CỦA NHÂN DÂN',
    ...people(facts),
    '',
    'IV. KHÓ KHĂN, VƯỚNG MẮC',
    ...troubles(facts),
    '',
    'V. ĐỀ XUẤT, KIẾN NGHỊ',
    ...proposals(facts),
    '',
    'Văn phòng Đảng ủy báo cáo Ban Thường vụ xem xét, cho ý kiến chỉ đạo.',
  ].join('\n')
}

function opening({ notices, today }: CombinedFacts): string {
  const [first, ...others] = notices
  const until = `Kết quả thực hiện đến hết ngày ${formatDate(today)} như sau:`
  if (first === undefined) return until
  if (others.length > 0)
    return `Văn phòng Đảng ủy tổng hợp kết quả thực hiện ${formatNumber(notices.length)} thông báo kết luận của Đảng ủy phường. ${until}`
  const about = first.subject === '' ? '' : ` về ${lowerFirst(quoted(first.subject))}`
  return `Thực hiện ${first.title}${about}, Văn phòng Đảng ủy đã theo dõi, đôn đốc các đơn vị được giao nhiệm vụ. ${until}`
}

function overall({ counts, units, notices, asOf }: CombinedFacts): readonly string[] {
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

/** Bars of one directive each would say nothing. */
export const worthBars = (counts: Counts, clauses: CombinedFacts['clauses']): boolean =>
  clauses.length > 1 &&
  clauses.some(({ notice, part }) => counts.of({ ...whole('directive', 'all'), notice, part }) > 1)

export const CHARTS = { units: 'theo đơn vị', parts: 'theo nội dung', weeks: 'theo tuần' } as const

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

function byClause({ clauses, counts, matters, notices, today }: CombinedFacts): readonly string[] {
  const several = notices.length > 1
  const lines = clauses.flatMap(({ notice, part, heading }, at) => {
    const of = (mark: string) => counts.of({ ...whole('directive', mark), notice, part })
    const own = matters.filter((one) => one.notice === notice && (one.part ?? '') === part)
    const title = several ? ` (${notices.find(({ id }) => id === notice)?.title ?? ''})` : ''
    const name = part === '' ? 'Nhiệm vụ theo quy định' : `Mục ${part}`
    const about = heading === null ? '' : ` ${ended(quoted(heading).replace(/[:;]$/u, ''))}`
    const [only] = own
    if (own.length === 1 && only !== undefined && of('all') === 1)
      return [`${at + 1}. **${name}${title}.** ${told(only, today)}`]
    return [
      `${at + 1}. **${name}${title}.**${about} ${upperFirst(tally(of))}`,
      ...own.slice(0, MOST_OF_CLAUSE).map((one) => `- ${told(one, today)}`),
      ...(of('all') <= MOST_OF_CLAUSE ? [] : ['- Các nhiệm vụ khác: xem Phụ lục.']),
    ]
  })
  return worthBars(counts, clauses) ? [...lines, `[biểu đồ: ${CHARTS.parts}]`] : lines
}

/** "Phòng KT: khảo sát … (hạn 04/12/2025). Đã hoàn thành …" */
const told = (matter: Matter, today: IsoDate): string =>
  `${matter.unit}: ${nameOfMatter(matter)} (${dueWords(matter)}). ${standing(matter, today)}`

const tally = (of: (mark: string) => number): string =>
  `giao ${countOf(of('all'), 'nhiệm vụ')}: ${countsOf([
    [of('closed'), 'đã hoàn thành'],
    [of('in-time'), 'đang thực hiện'],
    [of('late'), 'quá hạn'],
    [of('cancelled'), 'đã hủy'],
  ])}.`

/** Of many notices those with most left to do; the rest are counted together. */
const MOST_NOTICES = 40

const countOfNotice =
  ({ counts }: CombinedFacts) =>
  (notice: NoticeId, mark: string) =>
    counts.of({ ...whole('directive', mark), notice })

/** None where the report goes clause by clause. */
export function shownNotices(facts: CombinedFacts): CombinedFacts['notices'] {
  if (facts.clauses.length > 0) return []
  const of = countOfNotice(facts)
  return facts.notices
    .toSorted((a, b) => of(b.id, 'late') - of(a.id, 'late') || of(b.id, 'open') - of(a.id, 'open'))
    .slice(0, MOST_NOTICES)
}

function byNotice(facts: CombinedFacts): readonly string[] {
  const { notices, counts } = facts
  const of = countOfNotice(facts)
  const shown = shownNotices(facts)
  const columns = unitColumns.map(([mark]) => mark)
  const rest = notices.length - shown.length
  const restRow = columns.map((mark) =>
    formatNumber(counts.of(whole('directive', mark)) - shown.reduce((sum, { id }) => sum + of(id, mark), 0)),
  )
  return tableLines([
    ['Thông báo', ...unitColumns.map(([, name]) => name)],
    ...shown.map(({ id, title }) => [title, ...columns.map((mark) => formatNumber(of(id, mark)))]),
    ...(rest === 0 ? [] : [[`${formatNumber(rest)} thông báo khác`, ...restRow]]),
    ['Cộng', ...columns.map((mark) => formatNumber(counts.of(whole('directive', mark))))],
  ])
}

function people({ counts }: CombinedFacts): readonly string[] {
  const petitions = (mark: string) => counts.of(whole('petition', mark))
  const words = (mark: string) => counts.of(whole('word', mark))
  const dossiers = (mark: string) => counts.of(whole('dossier', mark))
  if (petitions('all') === 0) return ['Chưa có ý kiến nào của Nhân dân được gắn với các nội dung này.']
  const said = countsOf([
    [words('solved'), 'người xác nhận đã xong'],
    [words('partly'), 'người cho biết mới xong một phần'],
    [words('not-solved'), 'người cho biết chưa xong'],
  ])
  return [
    `1. Có ${countOf(petitions('all'), 'ý kiến')} của Nhân dân gắn với các nội dung trên, tập hợp trong ${countOf(dossiers('all'), 'hồ sơ')}.`,
    `- ${upperFirst(
      countsOf([
        [petitions('answered'), 'ý kiến đã có trả lời'],
        [petitions('unanswered'), 'ý kiến chưa có trả lời'],
      ]),
    )}.${petitions('spot') === 0 ? '' : ` ${formatNumber(petitions('spot'))} ý kiến được trả lời ngay tại hội nghị.`}`,
    `- ${upperFirst(
      countsOf([
        [dossiers('done'), 'hồ sơ đã giải quyết xong'],
        [dossiers('open'), 'hồ sơ đang giải quyết'],
        [dossiers('referred'), 'hồ sơ đã chuyển cơ quan có thẩm quyền'],
        [dossiers('not-possible'), 'hồ sơ không giải quyết được theo quy định'],
      ]),
    )}.`,
    said === '' ? '2. Chưa có người dân nào cho biết ý kiến về kết quả.' : `2. Về kết quả, ${said}.`,
    'Số liệu không gồm đơn tố cáo và đơn thuộc diện hạn chế.',
  ]
}

function troubles({ counts, matters, today }: CombinedFacts): readonly string[] {
  const kinds = [
    ['late', 'nhiệm vụ đã quá hạn'],
    ['refused', 'nhiệm vụ đơn vị từ chối, chưa có quyết định'],
    ['beyond', 'nhiệm vụ vướng việc vượt thẩm quyền của phường'],
  ] as const
  const found = kinds.filter(([mark]) => counts.of(whole('directive', mark)) > 0)
  if (found.length === 0) return ['Không có nhiệm vụ quá hạn, bị từ chối hoặc vượt thẩm quyền của phường.']
  return found.flatMap(([mark, words], at) => {
    const count = counts.of(whole('directive', mark))
    const named = matters.filter((one) => has(one, mark)).slice(0, MOST_NAMED)
    return [
      `${at + 1}. Có ${formatNumber(count)} ${words}:`,
      ...named.map((one) => `- ${told(one, today)}`),
      ...(count <= named.length
        ? []
        : [`- ${formatNumber(count - named.length)} nhiệm vụ khác: xem Phụ lục.`]),
    ]
  })
}

function proposals({ counts, matters }: CombinedFacts): readonly string[] {
  const of = (mark: string) => counts.of(whole('directive', mark))
  const unitsWith = (mark: string) => {
    const names = [...new Set(matters.filter((one) => has(one, mark)).map(({ unit }) => unit))]
    return names.length > 4 ? `${formatNumber(names.length)} đơn vị` : listOf(names)
  }
  const unanswered = counts.of(whole('petition', 'unanswered'))
  const asked = [
    ...(of('late') === 0
      ? []
      : [`Chỉ đạo ${unitsWith('late')} hoàn thành ${formatNumber(of('late'))} nhiệm vụ đã quá hạn.`]),
    ...(of('asking') === 0 ? [] : [`Cho ý kiến về ${formatNumber(of('asking'))} đề nghị gia hạn đang chờ.`]),
    ...(of('refused') === 0
      ? []
      : [`Quyết định đơn vị chủ trì đối với ${formatNumber(of('refused'))} nhiệm vụ bị từ chối.`]),
    ...(of('beyond') === 0
      ? []
      : [
          `Kiến nghị cấp có thẩm quyền xem xét ${formatNumber(of('beyond'))} nội dung vượt thẩm quyền của phường.`,
        ]),
    ...(unanswered === 0
      ? []
      : [`Chỉ đạo các đơn vị trả lời bằng văn bản ${formatNumber(unanswered)} ý kiến chưa có trả lời.`]),
  ]
  if (asked.length === 0)
    return ['Các đơn vị tiếp tục thực hiện các nhiệm vụ còn lại theo đúng thời hạn được giao.']
  return ['Đề nghị Ban Thường vụ:', ...asked.map((one) => `- ${one}`)]
}
