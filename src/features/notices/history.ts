import type { AccountId } from '#domain/id.ts'

/** One event of a notice's history, as the audit chain keeps it. */
export type NoticeEvent = {
  readonly seq: number
  readonly at: Date
  readonly by: AccountId | null
  readonly type: string
  readonly data: Readonly<Record<string, unknown>>
}

/** What happened, as the second half of a sentence that begins with a person. */
export function tell({ type, data }: NoticeEvent): string {
  const title = typeof data.title === 'string' ? ` “${data.title}”` : ''
  switch (type) {
    case 'notice.received':
      if (data.origin === 'document') return 'đưa văn bản soạn ở đây vào theo dõi'
      return data.origin === 'paste' ? 'dán nội dung thông báo' : 'tải tệp thông báo lên'
    case 'notice.recognised':
      return 'đọc xong bản chụp'
    case 'notice.facts-changed':
      return 'sửa số, ngày, người ký hoặc nơi nhận'
    case 'notice.issued':
      return `ban hành, giao ${Number(data.directives)} chỉ đạo`
    case 'notice.discarded':
      return 'bỏ thông báo'
    case 'draft.changed':
      return `sửa nhiệm vụ${title}`
    case 'draft.added':
      return `thêm nhiệm vụ${title}`
    case 'draft.split':
      return 'tách một nhiệm vụ thành hai'
    case 'draft.merged':
      return 'gộp hai nhiệm vụ'
    case 'draft.dropped':
      return `không giao nhiệm vụ${title}`
    case 'draft.restored':
      return `lấy lại nhiệm vụ${title}`
    case 'draft.unit-named':
      return `ghi rõ “${String(data.name)}” là đơn vị nào`
    case 'clause.changed':
      return `ghi nhận mục ${String(data.number)} được sửa đổi bởi thông báo sau`
    case 'clause.cancelled':
      return `ghi nhận mục ${String(data.number)} bị hủy bỏ bởi thông báo sau`
    case 'announcement.published':
      return 'công khai kết quả'
    case 'announcement.withdrawn':
      return 'thu hồi bản công khai'
    default:
      return 'cập nhật thông báo'
  }
}
