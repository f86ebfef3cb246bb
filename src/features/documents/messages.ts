import type { ConstraintSentences } from '#platform/db/constraints.ts'
import type { Tone } from '#ui/tone.ts'
import type { DocumentState, DocumentStepKind } from './document.ts'

export const stateTones: Readonly<Record<DocumentState, Tone>> = {
  drafting: 'neutral',
  submitted: 'warning',
  approved: 'info',
  issued: 'success',
  withdrawn: 'danger',
}

/** What a person did, as the end of a sentence that begins with who. */
export const stepWords: Readonly<Record<DocumentStepKind, string>> = {
  drafted: 'bắt đầu soạn',
  saved: 'lưu bản mới',
  submitted: 'trình duyệt',
  returned: 'trả lại để sửa',
  approved: 'duyệt',
  issued: 'ban hành',
  signed: 'nhận bản đã ký',
  withdrawn: 'bỏ văn bản',
}

export const stepTones: Readonly<Record<DocumentStepKind, Tone>> = {
  drafted: 'neutral',
  saved: 'neutral',
  submitted: 'warning',
  returned: 'danger',
  approved: 'info',
  issued: 'success',
  signed: 'success',
  withdrawn: 'danger',
}

export const documentConstraints: ConstraintSentences = {
  document_template_name: { message: 'Đã có mẫu mang tên này. Xin đặt tên khác.', field: 'name' },
}
