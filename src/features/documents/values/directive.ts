import { formatDate, type IsoDate } from '#domain/date.ts'
import type { Facts } from './value.ts'
import { dashes, day, table } from './write.ts'

/** What the report of a unit on what it was given to do can be filled in with. */
export const directivePlaces = {
  'mã nhiệm vụ': { what: 'mã nhiệm vụ', sample: 'CĐ-2025-0021' },
  'nhiệm vụ': {
    what: 'nội dung nhiệm vụ',
    sample: 'Khảo sát hệ thống thoát nước các ngõ hay ngập, lập danh mục ưu tiên',
  },
  'nguyên văn': {
    what: 'câu giao việc như trong văn bản',
    sample: [
      'Giao Phòng Kinh tế, Hạ tầng và Đô thị khảo sát hệ thống thoát nước, báo cáo trước ngày 10/12/2025.',
    ],
  },
  'văn bản giao': { what: 'văn bản giao nhiệm vụ', sample: 'Thông báo 12-TB/ĐU ngày 24/11/2025' },
  mục: { what: 'số mục trong văn bản đó', sample: '2.1' },
  'cơ quan giao': { what: 'cơ quan giao', sample: 'Ban Thường vụ Đảng ủy phường' },
  'ngày giao': { what: 'ngày giao', sample: '24/11/2025' },
  'đơn vị chủ trì': { what: 'đơn vị chủ trì', sample: 'Phòng Kinh tế, Hạ tầng và Đô thị phường' },
  'đơn vị thực hiện': { what: 'các đơn vị thực hiện, phối hợp', sample: 'Công an phường; Tổ dân phố số 12' },
  hạn: { what: 'hạn hiện nay', sample: '10/12/2025' },
  'hạn ban đầu': { what: 'hạn ghi lúc giao; trống khi chưa gia hạn lần nào', sample: '05/12/2025' },
  'tình trạng': { what: 'tình trạng hiện nay', sample: 'Đang thực hiện' },
  'sản phẩm': {
    what: 'bảng sản phẩm được yêu cầu và tình trạng',
    sample: table(
      ['STT', 'Sản phẩm', 'Tình trạng'],
      [
        ['1', 'Kết quả khảo sát', 'Đạt'],
        ['2', 'Danh mục ưu tiên', 'Chờ kiểm tra'],
      ],
    ),
  },
  'kết quả đã nộp': {
    what: 'bảng các kết quả đã nộp: ngày, nội dung, số văn bản',
    sample: table(
      ['Ngày', 'Sản phẩm', 'Nội dung', 'Văn bản'],
      [['02/12/2025', 'Kết quả khảo sát', 'Đã khảo sát 14 ngõ, 9 ngõ cần nạo vét.', '15/BC-KT']],
    ),
  },
  'tiến độ': {
    what: 'các lần ghi tiến độ, mỗi lần một gạch đầu dòng',
    sample: dashes(['Ngày 26/11/2025: đã khảo sát 6 ngõ.', 'Ngày 01/12/2025: đã khảo sát đủ 14 ngõ.']),
  },
  'kết quả chung': {
    what: 'kết quả ghi khi kết thúc',
    sample: ['Đã lập danh mục 9 ngõ, xếp thứ tự ưu tiên.'],
  },
} as const

export type DirectivePaperFacts = {
  readonly code: string
  readonly title: string
  readonly quote: string
  readonly notice: string | null
  readonly clause: string | null
  readonly assigner: string
  readonly assignedOn: IsoDate
  readonly lead: string
  readonly others: readonly string[]
  readonly due: IsoDate | null
  readonly originalDue: IsoDate | null
  readonly status: string
  readonly deliverables: readonly { readonly title: string; readonly state: string }[]
  readonly submissions: readonly {
    readonly on: IsoDate
    readonly what: string
    readonly text: string
    readonly document: string | null
  }[]
  readonly progress: readonly { readonly on: IsoDate; readonly text: string }[]
  readonly result: string | null
}

export const directiveValues = (facts: DirectivePaperFacts): Facts<typeof directivePlaces> => ({
  'mã nhiệm vụ': facts.code,
  'nhiệm vụ': facts.title,
  'nguyên văn': facts.quote.split('\n'),
  'văn bản giao': facts.notice,
  mục: facts.clause,
  'cơ quan giao': facts.assigner,
  'ngày giao': formatDate(facts.assignedOn),
  'đơn vị chủ trì': facts.lead,
  'đơn vị thực hiện': facts.others.join('; '),
  hạn: day(facts.due),
  'hạn ban đầu': facts.originalDue === facts.due ? null : day(facts.originalDue),
  'tình trạng': facts.status,
  'sản phẩm': table(
    ['STT', 'Sản phẩm', 'Tình trạng'],
    facts.deliverables.map(({ title, state }, at) => [String(at + 1), title, state]),
  ),
  'kết quả đã nộp': table(
    ['Ngày', 'Sản phẩm', 'Nội dung', 'Văn bản'],
    facts.submissions.map(({ on, what, text, document }) => [formatDate(on), what, text, document ?? '']),
  ),
  'tiến độ': dashes(facts.progress.map(({ on, text }) => `Ngày ${formatDate(on)}: ${text}`)),
  'kết quả chung': facts.result === null ? null : facts.result.split('\n'),
})
