import type { IsoDate } from '#domain/date.ts'
import type { AccountId, Id } from '#domain/id.ts'

export type TemplateId = Id<'ChecklistTemplate'>
export type ChecklistId = Id<'DossierChecklist'>
export const itemKinds = ['document', 'finding', 'decision', 'guidance'] as const
export type ItemKind = (typeof itemKinds)[number]

/** What a procedure wants looked at; the ward's own data. */
export type Template = {
  readonly id: TemplateId
  readonly name: string
  readonly topicCode: string | null
  readonly closed: boolean
  readonly version: number
  readonly items: readonly TemplateItem[]
}
export type TemplateItem = {
  readonly id: Id<'ChecklistTemplateItem'>
  readonly kind: ItemKind
  readonly title: string
  readonly hint: string | null
}

/** A template as taken for one dossier, with what was found. */
export type Checklist = {
  readonly id: ChecklistId
  readonly name: string
  readonly version: number
  readonly items: readonly ChecklistItem[]
}
export type ChecklistItem = TemplateItem & {
  readonly doneOn: IsoDate | null
  readonly text: string | null
  readonly eligible: boolean | null
  readonly answeredBy: AccountId | null
}

export const isAnswered = (item: Pick<ChecklistItem, 'kind' | 'doneOn' | 'text' | 'eligible'>): boolean => {
  switch (item.kind) {
    case 'document':
      return item.doneOn !== null
    case 'finding':
    case 'guidance':
      return item.text !== null
    case 'decision':
      return item.eligible !== null
  }
}

/** The last decision of the list: eligible, not, or not yet said. */
export const eligibilityOf = (items: readonly ChecklistItem[]): boolean | null =>
  items.findLast(({ kind, eligible }) => kind === 'decision' && eligible !== null)?.eligible ?? null

type Starting = {
  readonly name: string
  readonly topicCode: string
  readonly items: readonly (readonly [ItemKind, string, string?])[]
}

/** What a new ward starts with; it changes, adds and closes on the screen. */
export const startingTemplates: readonly Starting[] = [
  {
    name: 'Cấp Giấy chứng nhận lần đầu',
    topicCode: 'gcn',
    items: [
      ['document', 'Đơn đăng ký đất đai, tài sản gắn liền với đất'],
      ['document', 'Giấy tờ về quyền sử dụng đất', 'Hoặc xác nhận không có giấy tờ'],
      ['document', 'Giấy tờ tùy thân, giấy ủy quyền nếu nộp thay'],
      ['document', 'Chứng từ nghĩa vụ tài chính, giấy tờ miễn giảm nếu có'],
      ['finding', 'Nguồn gốc, thời điểm sử dụng đất'],
      ['finding', 'Tranh chấp, ranh giới với hộ liền kề'],
      ['finding', 'Sự phù hợp với quy hoạch'],
      ['decision', 'Đủ điều kiện cấp Giấy chứng nhận'],
      ['guidance', 'Đã hướng dẫn người dân bước tiếp theo', 'Người cao tuổi: ghi rõ ai giúp, giúp tại đâu'],
    ],
  },
  {
    name: 'Trích đo, trích lục bản đồ địa chính',
    topicCode: 'trich-do',
    items: [
      ['document', 'Phiếu yêu cầu trích đo, trích lục'],
      ['document', 'Giấy tờ về thửa đất'],
      ['finding', 'Bản đồ, hồ sơ địa chính đang có'],
      ['finding', 'Kết quả kiểm tra thực địa, ranh giới'],
      ['decision', 'Đủ điều kiện trích đo, trích lục'],
      ['guidance', 'Đã hướng dẫn nơi nộp, lệ phí, thời gian'],
    ],
  },
  {
    name: 'Hạn mức, công nhận đất ở',
    topicCode: 'han-muc',
    items: [
      ['document', 'Đơn đề nghị'],
      ['document', 'Giấy tờ về quyền sử dụng đất, Giấy chứng nhận nếu có'],
      ['finding', 'Hạn mức áp dụng tại thời điểm sử dụng đất'],
      ['finding', 'Diện tích đang sử dụng, quy hoạch'],
      ['decision', 'Đủ điều kiện công nhận theo hạn mức'],
      ['guidance', 'Đã giải thích cách tính và hướng dẫn bước tiếp theo'],
    ],
  },
  {
    name: 'Tu bổ, xây dựng đình làng, công trình tín ngưỡng',
    topicCode: 'di-tich',
    items: [
      ['finding', 'Quy hoạch sử dụng đất, quy hoạch xây dựng'],
      ['document', 'Hồ sơ pháp lý của đất và công trình'],
      ['finding', 'Kết quả khảo sát thực địa'],
      ['finding', 'Nhu cầu của nhân dân, nguồn vốn'],
      ['decision', 'Đủ điều kiện lập thủ tục xin phép'],
      ['guidance', 'Đã hướng dẫn trình tự, hồ sơ xin phép'],
    ],
  },
]
