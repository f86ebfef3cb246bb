import type { ConstraintSentences } from '#platform/db/constraints.ts'
import type { DeliveryChannel, OutcomeKind, PaperForm, ReplyKind } from './reply.ts'

export const kindNames: Readonly<Record<ReplyKind, string>> = {
  acceptance: 'Thông báo tiếp nhận',
  transfer: 'Thông báo chuyển cơ quan khác',
  answer: 'Trả lời kết quả',
}

/** As the register of outgoing papers calls a letter: by the code of the petition, since names stay with the letter. */
export const registerAbstract: Readonly<Record<ReplyKind, (code: string) => string>> = {
  acceptance: (code) => `Tiếp nhận ý kiến ${code}`,
  transfer: (code) => `Chuyển ý kiến ${code} đến cơ quan khác`,
  answer: (code) => `Trả lời kết quả ý kiến ${code}`,
}

export const outcomeNames: Readonly<Record<OutcomeKind, string>> = {
  done: 'Đã giải quyết xong',
  'in-progress': 'Đang giải quyết, hẹn ngày',
  referred: 'Đã kiến nghị cơ quan khác',
  'not-possible': 'Chưa giải quyết được, nêu lý do',
}

export const formNames: Readonly<Record<PaperForm, string>> = { letter: 'Công văn', notice: 'Thông báo' }

export const channelNames: Readonly<Record<DeliveryChannel, string>> = {
  hand: 'Trao tận tay tại phường',
  post: 'Gửi bưu điện',
  'group-head': 'Qua tổ trưởng',
  email: 'Thư điện tử',
  message: 'Tin nhắn',
}

export const replyConstraints: ConstraintSentences = {
  reply_number: {
    message: 'Số này vừa được cấp cho một thư khác. Hãy tải lại trang để lấy số tiếp theo.',
    field: 'first',
  },
  reply_step_once: { message: 'Vừa có người làm việc này trước. Hãy tải lại trang để xem tình trạng mới.' },
  reply_frozen: { message: 'Thư đã có số nên không đổi nội dung được. Muốn sửa, hãy làm thư thay thế.' },
  reply_template_name: { message: 'Đã có mẫu mang tên này. Xin đặt tên khác.', field: 'name' },
  reply_template_outcome: {
    message: 'Mẫu trả lời phải chọn kết quả; mẫu tiếp nhận, chuyển thì không.',
    field: 'outcome',
  },
  reply_letterhead_name: { message: 'Đã có nơi ký mang tên này. Xin đặt tên khác.', field: 'name' },
}
