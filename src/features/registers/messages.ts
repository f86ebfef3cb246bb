import type { ConstraintSentences } from '#platform/db/constraints.ts'
import type { Tone } from '#ui/tone.ts'
import type { BookLaw } from './book.ts'
import type { EntryHow } from './entry.ts'
import type { EntryState } from './place.ts'

export const stateWords: Readonly<Record<EntryState, { readonly words: string; readonly tone: Tone }>> = {
  reserved: { words: 'Đang giữ', tone: 'warning' },
  issued: { words: 'Đã cấp', tone: 'success' },
  voided: { words: 'Đã hủy', tone: 'danger' },
}

export const howWords: Readonly<Record<EntryHow, string>> = {
  taken: 'Sổ cấp số',
  hand: 'Ghi tay',
  skipped: 'Bỏ qua khi ghi tay, chờ ghi bổ sung',
  before: 'Có từ trước khi mở sổ',
}

export const familyNames = { party: 'Đảng', state: 'Chính quyền' } as const
export const restartNames: Readonly<Record<BookLaw['restarts'], string>> = {
  term: 'Liên tục cả nhiệm kỳ',
  year: 'Từ 01 mỗi năm',
}
export const ruleNames = { refused: 'Không nhận', recorded: 'Cho ghi, có nêu lý do' } as const

export const registerConstraints: ConstraintSentences = {
  register_number: { message: 'Số này vừa có người lấy. Hãy làm lại để lấy số tiếp theo.', field: 'number' },
  incoming_number: { message: 'Số đến này vừa có người lấy. Hãy bấm vào sổ lần nữa.' },
  incoming_document_ward_id_unit_id_fkey: { message: 'Hãy chọn một đơn vị trong danh sách.', field: 'unit' },
  register_book_once: { message: 'Đã có sổ cho loại văn bản này của cơ quan này.', field: 'type' },
  register_term_day: { message: 'Đã có một nhiệm kỳ bắt đầu ngày này.', field: 'beginsOn' },
  register_term_pkey: { message: 'Đã có nhiệm kỳ mang tên này.', field: 'name' },
}
