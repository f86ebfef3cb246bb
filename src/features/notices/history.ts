import type { AccountId } from '#domain/id.ts'
import type { ChangeKind } from './clause-queries.ts'
import type { NoticeId } from './draft.ts'
import { changeNames } from './messages.ts'

/** One event of a notice's history, as the audit chain keeps it. */
export type NoticeEvent = {
  readonly seq: number
  readonly at: Date
  readonly by: AccountId | null
  readonly type: string
  readonly data: Readonly<Record<string, unknown>>
}

/** A change of a clause of an earlier notice, as the event of the issue that brought it keeps it. */
export type RecordedChange = {
  readonly notice: NoticeId
  readonly number: string
  readonly kind: ChangeKind
  readonly reason: string
}

/** What the issue of a later notice meant for this one. */
export const changesBy = (event: NoticeEvent, notice: NoticeId): readonly NoticeEvent[] =>
  ((event.data.changes ?? []) as readonly RecordedChange[])
    .filter((change) => change.notice === notice)
    .map((data) => ({ ...event, type: data.kind === 'cancel' ? 'clause.cancelled' : 'clause.changed', data }))

/** What happened, as the second half of a sentence that begins with a person. */
export function tell({ type, data }: NoticeEvent): string {
  const title = typeof data.title === 'string' ? ` “${data.title}”` : ''
  switch (type) {
    case 'notice.received':
      if (data.origin === 'document') return 'đưa văn bản soạn ở đây vào theo dõi'
      return data.origin === 'paste' ? 'dán nội dung thông báo' : 'tải tệp thông báo lên'
    case 'notice.recognised':
      return 'đọc xong bản chụp'
    case 'notice.text-corrected':
      return 'sửa chữ máy đọc sai trong văn bản'
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
      return `ghi nhận mục ${String(data.number)} được ${data.kind === 'replace' ? changeNames.replace : changeNames.amend} bởi thông báo sau`
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
