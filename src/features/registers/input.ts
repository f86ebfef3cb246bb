import { z } from 'zod'
import { field } from '#platform/http/form.ts'
import type { PaperFacts } from './entry.ts'
import type { Wanted } from './place.ts'
import type { Family } from './types.ts'

const wanted = field.optional(12).transform((text, context): Wanted => {
  if (text === null) return null
  const parts = /^0*([1-9]\d{0,5})\s*([a-z]?)$/i.exec(text)
  if (parts === null)
    context.addIssue({
      code: 'custom',
      message: 'Số văn bản chỉ gồm chữ số, như 45 hoặc 12a. Để trống thì lấy số tiếp theo.',
    })
  return { number: Number(parts?.[1] ?? 0), suffix: (parts?.[2] ?? '').toLowerCase() }
})
const copies = field.optional(6).transform((text, context): number | null => {
  if (text === null || /^[1-9]\d{0,4}$/.test(text)) return text === null ? null : Number(text)
  context.addIssue({ code: 'custom', message: 'Số bản là số nguyên từ 1, hoặc để trống.' })
  return null
})

const paperFields = {
  abstract: field.required('Hãy ghi trích yếu của văn bản.', 1_000),
  signer: field.optional(120),
  recipients: field.optional(1_000),
  keeper: field.optional(200),
  copies,
  note: field.optional(500),
}

type PaperForm = { readonly [Key in keyof PaperFacts]: PaperFacts[Key] }
/** The columns of the book out of a form that holds more. */
export const paperIn = ({ abstract, signer, recipients, keeper, copies, note }: PaperForm): PaperFacts => ({
  abstract,
  signer,
  recipients,
  keeper,
  copies,
  note,
})

const book = field.requiredId<'RegisterBook'>('Hãy chọn sổ.')
const day = field.requiredDay('Hãy ghi ngày văn bản, ví dụ 05/12/2025.')

export const giveForm = z.object({
  book,
  symbol: field.optional(40),
  date: day,
  number: wanted,
  reason: field.optional(500),
  ...paperFields,
})
export const keepForm = z.object({
  book,
  symbol: field.optional(40),
  purpose: field.required('Hãy ghi giữ số cho văn bản nào.', 500),
})
export const useForm = z.object({ date: day, reason: field.optional(500), ...paperFields })
export const correctForm = z.object(paperFields)
export const voidForm = z.object({ reason: field.required('Hãy ghi lý do hủy số.', 500) })

const rule = z.enum(['refused', 'recorded'], { error: 'Hãy chọn một cách.' })
export const lawForm = z.object({
  version: z.coerce.number().int().catch(0),
  name: field.required('Hãy ghi tên sổ.', 120),
  restarts: z.enum(['term', 'year'], { error: 'Hãy chọn cách đánh số lại.' }),
  backdated: rule,
  inserted: rule,
  digits: z.coerce
    .number({ error: 'Số chữ số từ 1 đến 4.' })
    .int('Số chữ số từ 1 đến 4.')
    .min(1, 'Số chữ số từ 1 đến 4.')
    .max(4, 'Số chữ số từ 1 đến 4.'),
  reason: field.required('Hãy ghi căn cứ hoặc lý do sửa quy định của sổ.', 500),
})

export const bookForm = z
  .object({
    type: field.required('Hãy chọn loại văn bản.', 40),
    body: field.required('Hãy ghi ký hiệu cơ quan, ví dụ ĐU hoặc UBND.', 20),
  })
  .transform(({ type, body }, context): { family: Family; type: string; body: string } => {
    const [family, code = ''] = type.split(':')
    if ((family !== 'party' && family !== 'state') || code === '')
      context.addIssue({ code: 'custom', message: 'Hãy chọn loại văn bản.', path: ['type'] })
    if (!/^[\p{L}\d.]{1,20}$/u.test(body))
      context.addIssue({
        code: 'custom',
        message: 'Ký hiệu cơ quan chỉ gồm chữ và số, viết liền, ví dụ ĐU, UBND.',
        path: ['body'],
      })
    return { family: family === 'state' ? 'state' : 'party', type: code, body }
  })
export const termForm = z.object({
  name: z
    .string({ error: 'Hãy ghi nhiệm kỳ, ví dụ 2030-2035.' })
    .trim()
    .transform((text) => text.replace(/\s*[–-]\s*/u, '-'))
    .refine((text) => /^20\d\d-20\d\d$/.test(text), 'Hãy ghi nhiệm kỳ, ví dụ 2030-2035.'),
  beginsOn: field.requiredDay('Hãy ghi ngày bắt đầu nhiệm kỳ.'),
})
