import { z } from 'zod'
import { field } from '#platform/http/form.ts'

export const followQuery = z.object({ ma: z.string().trim().max(40).catch('') })

export const receiptForm = z.object({
  code: field.required('Xin ghi mã ý kiến, ví dụ KN-2025-0012.', 40),
  pin: field.required('Xin ghi 6 chữ số PIN trên biên nhận.', 20),
})

export const wordForm = receiptForm.extend({
  word: z.enum(['solved', 'partly', 'not-solved'], { error: 'Xin chọn một câu trả lời.' }),
  reason: field.optional(2_000),
})
