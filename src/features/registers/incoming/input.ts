import { z } from 'zod'
import { field } from '#platform/http/form.ts'

const facts = {
  sender: field.required('Hãy ghi cơ quan hoặc người gửi.', 200),
  code: field.optional(60),
  documentDate: field.day(),
  abstract: field.required('Hãy ghi trích yếu của văn bản.', 1_000),
  deadline: field.day(),
  note: field.optional(500),
}
export const enterForm = z.object({
  book: field.requiredId<'RegisterBook'>('Hãy chọn sổ.'),
  arrivedOn: field.requiredDay('Hãy ghi ngày đến, ví dụ 05/12/2025.'),
  ...facts,
  again: field.checkbox(),
})
export const correctForm = z.object({
  ...facts,
  reason: field.required('Hãy ghi lý do sửa, ví dụ ghi nhầm số.', 500),
})
export const assignForm = z.object({
  unit: field.requiredId<'Unit'>('Hãy chọn đơn vị nhận.'),
  deadline: field.day(),
})
export const doneForm = z.object({
  note: field.required('Hãy ghi kết quả, ví dụ số văn bản trả lời.', 1_000),
})
export const voidForm = z.object({ reason: field.required('Hãy ghi lý do hủy.', 500) })
export const clearForm = z.object({
  reason: field.required('Hãy ghi vì sao biết đây không phải văn bản mật.', 500),
})
export const destroyForm = z.object({
  reason: field.required('Hãy ghi đã giao bản giấy cho ai giữ, ngày nào.', 500),
})
