import { z } from 'zod'
import { field } from '#platform/http/form.ts'
import { manners } from './signing/copy.ts'

const version = z.coerce.number().int().min(1).catch(0)

export const chosenForm = z.object({ version })
export const returnForm = z.object({
  version,
  reason: field.required('Xin ghi cần sửa gì, để người soạn biết.', 2000),
})
export const withdrawForm = z.object({
  version,
  reason: field.required('Xin ghi vì sao bỏ văn bản này.', 2000),
})
export const issueForm = z.object({
  version,
  on: field.requiredDay('Xin ghi ngày ban hành, ví dụ 05/12/2026.'),
  number: field.optional(12).transform((text, context): number | null => {
    if (text === null) return null
    if (/^0*[1-9]\d{0,5}$/.test(text)) return Number(text)
    context.addIssue({
      code: 'custom',
      message: 'Số văn bản chỉ gồm chữ số. Để trống thì lấy số tiếp theo của sổ.',
    })
    return null
  }),
})
export const commentForm = z.object({
  version,
  quote: field.optional(1000),
  text: field.required('Xin ghi góp ý.', 4000),
})
export const signedForm = z.object({
  manner: z.enum(manners, { error: 'Xin chọn văn bản được ký bằng cách nào.' }),
})
