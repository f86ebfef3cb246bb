import { z } from 'zod'
import { field } from '#platform/http/form.ts'
import { codeLists } from './codes.ts'
import { ORGAN_ID } from './edxml/message.ts'

/** Typed with small letters or spaces it is the same code; another shape is refused. */
const organId = field.optional(40).transform((text, context): string | null => {
  if (text === null) return null
  const code = text.replace(/\s/gu, '').toLocaleUpperCase('vi')
  if (!ORGAN_ID.test(code))
    context.addIssue({
      code: 'custom',
      message:
        'Mã định danh gồm bốn phần cách nhau bằng dấu chấm, mã tỉnh đứng cuối, ví dụ 000.00.01.H56. Chưa biết mã thì để trống.',
    })
  return code
})

export const bodyForm = z.object({
  version: z.coerce.number().int().catch(0),
  name: field.required('Hãy ghi tên cơ quan.', 200),
  own: field.checkbox(),
  organId,
  inCharge: organId,
  unit: field.id<'Unit'>(),
  note: field.optional(300),
  closed: field.checkbox(),
})

export const codeForm = z.object({
  list: z.enum(codeLists, { error: 'Không có bảng mã này. Hãy tải lại trang.' }),
  key: field.required('Không có mã này. Hãy tải lại trang.', 100),
  code: field.required('Hãy ghi mã.', 20),
  detail: field.optional(20),
  verified: field.checkbox(),
})
