import type { Tone } from '#ui/tone.ts'

type Kind = { readonly words: string; readonly tone: Tone }

const kinds: Readonly<Record<string, Kind>> = {
  assigned: { words: 'Việc mới giao', tone: 'info' },
  edited: { words: 'Nội dung được sửa', tone: 'neutral' },
  accepted: { words: 'Đã tiếp nhận', tone: 'success' },
  refused: { words: 'Từ chối phần việc', tone: 'danger' },
  'asked-again': { words: 'Yêu cầu làm tiếp', tone: 'warning' },
  'part-done': { words: 'Xong phần việc', tone: 'success' },
  'part-waived': { words: 'Được miễn', tone: 'neutral' },
  'unit-replaced': { words: 'Đổi đơn vị', tone: 'warning' },
  'unit-added': { words: 'Thêm đơn vị phối hợp', tone: 'info' },
  'officer-assigned': { words: 'Phân công', tone: 'info' },
  'officers-assigned': { words: 'Phân công', tone: 'info' },
  'progress-noted': { words: 'Ý kiến', tone: 'neutral' },
  'handed-in': { words: 'Chờ kiểm tra', tone: 'warning' },
  'submission-accepted': { words: 'Sản phẩm đạt', tone: 'success' },
  'submission-returned': { words: 'Trả lại để bổ sung', tone: 'danger' },
  'deliverable-added': { words: 'Yêu cầu thêm', tone: 'info' },
  'deliverable-waived': { words: 'Được miễn', tone: 'neutral' },
  'extension-asked': { words: 'Đề nghị gia hạn', tone: 'warning' },
  'extension-granted': { words: 'Được gia hạn', tone: 'success' },
  'extension-refused': { words: 'Không được gia hạn', tone: 'danger' },
  reminded: { words: 'Nhắc việc', tone: 'warning' },
  closed: { words: 'Đã kết thúc', tone: 'success' },
  reopened: { words: 'Mở lại', tone: 'warning' },
  cancelled: { words: 'Đã hủy', tone: 'neutral' },
  restricted: { words: 'Đơn hạn chế', tone: 'warning' },
  reminder: { words: 'Sắp đến hạn', tone: 'warning' },
  late: { words: 'Quá hạn', tone: 'danger' },
  'party-office': { words: 'Quá hạn, cần đôn đốc', tone: 'danger' },
  leader: { words: 'Quá hạn lâu, báo lãnh đạo', tone: 'danger' },
}

/** What sort of news it is, in a few words. */
export const kindOf = (kind: string): Kind => kinds[kind] ?? { words: 'Tin', tone: 'neutral' }
