import { z } from 'zod'
import { field } from '#platform/http/form.ts'
import { documentKinds } from '../kinds.ts'

const lines = field.optional(4000).transform((text) => text ?? '')

export const templateForm = z.object({
  step: z.enum(['save', 'preview']).catch('save'),
  version: z.coerce.number().int().min(0).catch(0),
  kind: z.enum(documentKinds, { error: 'Xin chọn loại văn bản.' }),
  name: field.required('Xin đặt tên mẫu.', 200),
  family: z.enum(['party', 'state'], { error: 'Xin chọn văn bản Đảng hay Nhà nước.' }),
  type: field
    .optional(8)
    .transform((text) => text ?? '')
    .refine(
      (text) => /^\p{L}{0,8}$/u.test(text),
      'Chữ viết tắt của loại văn bản chỉ gồm chữ cái, ví dụ TB, BC, CV.',
    ),
  abstract: field.required('Xin ghi trích yếu.', 500),
  addressees: lines,
  bases: lines,
  body: field.required('Xin ghi nội dung.', 60_000),
  recipients: lines,
  /** For looking at: what it is filled in with; empty: the examples. */
  source: field.optional(60),
})
export const endForm = z.object({ closed: field.checkbox() })

export const templateQuery = z.object({
  loai: z.enum(documentKinds).nullable().catch(null).default(null),
  nguon: z.string().max(60).nullable().catch(null).default(null),
})
export const versionsQuery = z.object({
  ban: z.coerce.number().int().min(1).nullable().catch(null).default(null),
})
