import type { Tone } from '#ui/tone.ts'
import type { DeliverableState, DeliverableType, PartState, Status, UnitRole } from './directive.ts'

export const statusNames: Readonly<Record<Status, string>> = {
  assigned: 'Mới giao',
  'in-progress': 'Đang thực hiện',
  'handed-in': 'Chờ kiểm tra',
  closed: 'Đã kết thúc',
  cancelled: 'Đã hủy',
}
export const statusTones: Readonly<Record<Status, Tone>> = {
  assigned: 'neutral',
  'in-progress': 'info',
  'handed-in': 'warning',
  closed: 'success',
  cancelled: 'neutral',
}

export const unitRoleNames: Readonly<Record<UnitRole, string>> = {
  lead: 'Chủ trì',
  executing: 'Thực hiện',
  coordinating: 'Phối hợp',
  via: 'Báo cáo qua',
  'report-to': 'Báo cáo về',
}

export const partStateNames: Readonly<Record<PartState, string>> = {
  waiting: 'Chờ tiếp nhận',
  accepted: 'Đã tiếp nhận',
  refused: 'Từ chối',
  done: 'Xong phần việc',
  waived: 'Được miễn',
}
export const partStateTones: Readonly<Record<PartState, Tone>> = {
  waiting: 'neutral',
  accepted: 'info',
  refused: 'danger',
  done: 'success',
  waived: 'neutral',
}

export const deliverableNames: Readonly<Record<DeliverableType, string>> = {
  survey: 'Kết quả khảo sát',
  inspection: 'Kết quả kiểm tra',
  'priority-list': 'Danh mục ưu tiên',
  plan: 'Kế hoạch',
  proposal: 'Phương án đề xuất',
  repair: 'Kết quả sửa chữa, khắc phục',
  guidance: 'Nội dung hướng dẫn',
  'citizen-reply': 'Trả lời công dân',
  report: 'Báo cáo kết quả',
  announcement: 'Thông báo, công khai',
  campaign: 'Kết quả phong trào',
}
export const deliverableStateNames: Readonly<Record<DeliverableState, string>> = {
  open: 'Chưa nộp',
  'handed-in': 'Chờ kiểm tra',
  returned: 'Trả lại để bổ sung',
  accepted: 'Đạt',
  waived: 'Được miễn',
}
export const deliverableStateTones: Readonly<Record<DeliverableState, Tone>> = {
  open: 'neutral',
  'handed-in': 'warning',
  returned: 'danger',
  accepted: 'success',
  waived: 'neutral',
}

/** The deliverable as one names it in a sentence: its type, and what exactly is wanted when somebody said. */
export const deliverableTitle = (deliverable: {
  readonly type: DeliverableType
  readonly description: string | null
}): string =>
  deliverable.description === null
    ? deliverableNames[deliverable.type]
    : `${deliverableNames[deliverable.type]}: ${deliverable.description}`

export const directiveConstraints = {
  directive_unit_once: {
    message: 'Đơn vị này đã có tên trong chỉ đạo. Xin chọn đơn vị khác.',
    field: 'unit',
  },
  directive_unit_ward_id_unit_id_fkey: {
    message: 'Không tìm thấy đơn vị đã chọn. Xin chọn lại.',
    field: 'lead',
  },
  directive_ward_id_lead_unit_id_fkey: {
    message: 'Không tìm thấy đơn vị đã chọn. Xin chọn lại.',
    field: 'lead',
  },
  directive_ward_id_topic_code_fkey: { message: 'Không có lĩnh vực này. Xin chọn lại.', field: 'topic' },
  submission_open: { message: 'Sản phẩm này đã được nộp và đang chờ kiểm tra.' },
  extension_open: { message: 'Đã có một đề nghị gia hạn đang chờ trả lời.' },
} as const
