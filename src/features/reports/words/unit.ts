import { dateInVietnam, formatDate, type IsoDate } from '#domain/date.ts'
import { formatNumber } from '#domain/number.ts'
import { upperFirst } from '#domain/text.ts'
import type { DocumentAnnex } from '#features/documents/index.ts'
import { stateWord } from '../marks.ts'
import { countsOf, ended, quoted, tableLines } from './sentences.ts'

export type UnitFacts = {
  readonly unit: string
  readonly code: string
  readonly title: string
  readonly quote: string
  readonly notice: string | null
  readonly clause: string | null
  readonly due: IsoDate | null
  readonly lastDay: IsoDate | null
  readonly deliverables: readonly {
    readonly name: string
    readonly state: string
    readonly number: string | null
    readonly on: IsoDate | null
    /** The report itself: this paper is it. */
    readonly isReport: boolean
  }[]
  readonly notes: readonly { readonly at: Date; readonly text: string }[]
  readonly partners: readonly { readonly name: string; readonly done: boolean }[]
  readonly extensions: readonly {
    readonly to: IsoDate
    readonly reason: string
    readonly decision: string | null
  }[]
  readonly sites: readonly { readonly name: string; readonly dossier: string }[]
  readonly files: readonly { readonly name: string; readonly of: string }[]
}

/** What a unit answers for one directive: what it was told, what came of each thing asked for, what it wrote on the way, what stands in its way. */
export function unitBody(facts: UnitFacts): string {
  const wanted = facts.deliverables.filter(({ isReport, state }) => !isReport && state !== 'waived')
  const in_ = (state: string) => wanted.filter((one) => one.state === state).length
  const tally = countsOf([
    [in_('accepted'), 'sản phẩm được ghi nhận đạt'],
    [in_('handed-in'), 'sản phẩm đã nộp, chờ kiểm tra'],
    [in_('open') + in_('returned'), 'sản phẩm chưa xong'],
  ])
  return [
    opening(facts),
    '',
    'I. NHIỆM VỤ ĐƯỢC GIAO',
    `${ended(`“${quoted(facts.quote)}”`)} Hạn hoàn thành: ${dueOf(facts)}.`,
    '',
    'II. KẾT QUẢ THỰC HIỆN',
    ...(wanted.length === 0 ? [] : [`${upperFirst(tally)}:`, ...products(wanted)]),
    ...(facts.notes.length === 0
      ? ['Đơn vị đã triển khai thực hiện nhiệm vụ được giao.']
      : facts.notes.map(({ at, text }) => `- Ngày ${formatDate(dateInVietnam(at))}: ${ended(quoted(text))}`)),
    ...partners(facts),
    '',
    'III. KHÓ KHĂN, VƯỚNG MẮC',
    ...troubles(facts),
    '',
    'IV. ĐỀ XUẤT, KIẾN NGHỊ',
    in_('open') + in_('returned') === 0
      ? 'Đề nghị Ban Thường vụ Đảng ủy xem xét, cho kết thúc nhiệm vụ.'
      : `Đơn vị tiếp tục hoàn thành ${formatNumber(in_('open') + in_('returned'))} sản phẩm còn lại và báo cáo bổ sung.`,
    '',
    `${facts.unit} báo cáo Ban Thường vụ Đảng ủy.`,
  ].join('\n')
}

const opening = ({ notice, clause, unit }: UnitFacts): string =>
  notice === null
    ? `${unit} báo cáo kết quả thực hiện nhiệm vụ được giao như sau:`
    : `Thực hiện ${clause === null ? '' : `mục ${clause} `}${notice}, ${unit} báo cáo kết quả như sau:`

function dueOf({ due, lastDay }: UnitFacts): string {
  if (due === null && lastDay === null) return 'không ghi'
  if (due === null || due === lastDay) return formatDate((due ?? lastDay) as IsoDate)
  return `${formatDate(due)}${lastDay === null ? '' : `, được gia hạn đến ${formatDate(lastDay)}`}`
}

const products = (wanted: UnitFacts['deliverables']): readonly string[] =>
  tableLines([
    ['STT', 'Sản phẩm', 'Tình trạng', 'Số văn bản', 'Ngày nộp'],
    ...wanted.map(({ name, state, number, on }, at) => [
      String(at + 1),
      quoted(name),
      stateWord('deliverable', state),
      number ?? '—',
      on === null ? '—' : formatDate(on),
    ]),
  ])

const partners = ({ partners: some }: UnitFacts): readonly string[] =>
  some.map(({ name, done }) => `- ${name}: ${done ? 'đã xong phần phối hợp' : 'đang phối hợp thực hiện'}.`)

function troubles({ extensions }: UnitFacts): readonly string[] {
  if (extensions.length === 0) return ['Không có.']
  return extensions.map(({ to, reason, decision }) => {
    const said =
      decision === null ? 'đang chờ trả lời' : decision === 'granted' ? 'đã được đồng ý' : 'không được đồng ý'
    return `- Đề nghị gia hạn đến ${formatDate(to)} (${said}): ${ended(quoted(reason))}`
  })
}

/** The places that were gone to, and the files that prove it; nothing when there are none. */
export function unitAnnexes({ sites, files }: UnitFacts): readonly DocumentAnnex[] {
  const sheets = [
    ...(sites.length === 0
      ? []
      : [
          {
            title: `Danh sách ${formatNumber(sites.length)} địa điểm`,
            rows: [
              ['STT', 'Địa điểm', 'Hồ sơ'],
              ...sites.map(({ name, dossier }, at) => [String(at + 1), quoted(name), dossier]),
            ],
          },
        ]),
    ...(files.length === 0
      ? []
      : [
          {
            title: 'Danh mục tài liệu kèm theo',
            rows: [
              ['STT', 'Tên tệp', 'Kèm theo'],
              ...files.map(({ name, of }, at) => [String(at + 1), quoted(name), quoted(of)]),
            ],
          },
        ]),
  ]
  return sheets.map(({ title, rows }, at) => ({
    name: sheets.length === 1 ? 'Phụ lục' : `Phụ lục ${'I'.repeat(at + 1)}`,
    title,
    landscape: false,
    body: tableLines(rows).join('\n'),
  }))
}
