import type { ConstraintSentences } from '#platform/db/constraints.ts'
import type { Tone } from '#ui/tone.ts'
import type { Authority, ClockKind, OutcomeKind } from './dossier.ts'
import type { DossierState, Gap } from './state.ts'

export const stateNames: Readonly<Record<DossierState, string>> = {
  unassigned: 'Chưa giao đơn vị',
  'waiting-for-plan': 'Chờ phương án',
  'plan-to-decide': 'Phương án chờ duyệt',
  working: 'Đang giải quyết',
  'answered-not-done': 'Đã trả lời, chưa làm xong',
  'done-not-answered': 'Có kết quả, chưa trả lời',
  'done-not-confirmed': 'Đã làm xong, chờ người dân xác nhận',
  'not-solved': 'Người dân báo chưa xong',
  finished: 'Đã xong',
  empty: 'Không còn ý kiến nào',
  merged: 'Đã nhập vào hồ sơ khác',
}

export const stateTones: Readonly<Record<DossierState, Tone>> = {
  unassigned: 'danger',
  'waiting-for-plan': 'warning',
  'plan-to-decide': 'warning',
  working: 'info',
  'answered-not-done': 'info',
  'done-not-answered': 'warning',
  'done-not-confirmed': 'info',
  'not-solved': 'danger',
  finished: 'success',
  empty: 'neutral',
  merged: 'neutral',
}

export const clockNames: Readonly<Record<ClockKind, string>> = {
  answer: 'Hạn trả lời',
  work: 'Hạn giải quyết',
}
export const gapNames: Readonly<Record<Gap, string>> = {
  clause: 'Chưa vào mục, chỉ đạo nào',
  unit: 'Chưa giao đơn vị',
  answer: 'Chưa trả lời đủ',
}
export const authorityNames: Readonly<Record<Authority, string>> = {
  within: 'Thuộc thẩm quyền của phường',
  beyond: 'Vượt thẩm quyền của phường',
}
export const outcomeNames: Readonly<Record<OutcomeKind, string>> = {
  done: 'Đã giải quyết xong',
  'in-progress': 'Đang giải quyết',
  referred: 'Đã chuyển cơ quan có thẩm quyền',
  'not-possible': 'Không thực hiện được',
}
export const itemKindNames = {
  document: 'Giấy tờ',
  finding: 'Kết quả xem xét',
  decision: 'Kết luận đủ điều kiện hay không',
  guidance: 'Hướng dẫn đã thực hiện',
} as const

export const dossierConstraints: ConstraintSentences = {
  dossier_petition_once: {
    message: 'Có ý kiến vừa được đưa vào hồ sơ khác. Hãy tải lại trang rồi chọn lại.',
  },
  dossier_merge_once: { message: 'Hồ sơ này vừa được nhập vào hồ sơ khác. Hãy tải lại trang.' },
  dossier_link_once: { message: 'Hồ sơ đã được gắn với mục, chỉ đạo này rồi.' },
  dossier_unit_once: { message: 'Đơn vị này đã phối hợp trong hồ sơ.' },
  dossier_plan_open: { message: 'Vừa có người soạn phương án cho hồ sơ này. Hãy tải lại trang để xem.' },
  dossier_extension_request_open: {
    message: 'Vừa có người gửi đề nghị gia hạn cho hồ sơ này. Hãy tải lại trang để xem.',
  },
  dossier_checklist_once: { message: 'Hồ sơ đã có bảng kiểm tra theo mẫu này.' },
  dossier_acceptance_once: { message: 'Vừa có người ghi việc thông báo cho ý kiến này. Hãy tải lại trang.' },
  dossier_document_position: { message: 'Vừa có người thêm tài liệu. Xin bấm lưu lần nữa.' },
  checklist_template_name: { message: 'Đã có mẫu mang tên này. Xin đặt tên khác.', field: 'name' },
  checklist_template_item_position: { message: 'Vừa có người thêm nội dung. Xin bấm lưu lần nữa.' },
}
