import { z } from 'zod'
import { roles } from '#domain/actor.ts'
import { parsePhone } from '#domain/phone.ts'
import { field } from '#platform/http/form.ts'
import { reason, version } from './input.ts'
import { SIGN_IN_NAME, SIGN_IN_NAME_RULE } from './sign-in-name.ts'

const signInName = field
  .optional(60)
  .refine((name) => name === null || SIGN_IN_NAME.test(name), SIGN_IN_NAME_RULE)

const phone = field.optional(40).transform((text, context) => {
  if (text === null) return null
  const number = parsePhone(text)
  if (number === null)
    context.addIssue({
      code: 'custom',
      message: `"${text}" không phải số điện thoại. Ví dụ đúng: 0912 345 678.`,
    })
  return number
})

const email = field
  .optional(200)
  .refine(
    (text) => text === null || z.email().safeParse(text).success,
    'Địa chỉ thư điện tử chưa đúng, ví dụ: ten@haiphong.gov.vn.',
  )

const facts = {
  name: field.required('Xin ghi họ và tên.', 120),
  position: field.optional(200),
  phone,
  email,
}
const role = z.enum(roles, { error: 'Xin chọn vai trò.' })
const unit = field.id<'Unit'>()

export const newAccountForm = z.object({ ...facts, signInName, role, unit })

export const accountForm = z.object({
  ...facts,
  version,
  signInName: field
    .required('Xin ghi tên đăng nhập.', 60)
    .refine((name) => SIGN_IN_NAME.test(name), SIGN_IN_NAME_RULE),
})

export const roleForm = z.object({ role, unit })
export const reasonForm = z.object({ reason })

export const accountsQuery = z.object({
  tim: z.string().max(200).catch(''),
  'don-vi': field.id<'Unit'>().catch(null),
  'vai-tro': z.enum(roles).optional().catch(undefined),
  'trang-thai': z.enum(['dang-dung', 'mat-khau-dau', 'da-ngung']).optional().catch(undefined),
  'hai-buoc': z.enum(['co', 'khong']).optional().catch(undefined),
})
export type AccountsQuery = z.infer<typeof accountsQuery>
