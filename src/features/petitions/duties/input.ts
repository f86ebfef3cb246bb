import { z } from 'zod'
import { parsePhone } from '#domain/phone.ts'
import { foldWhitespace } from '#domain/text.ts'
import { field } from '#platform/http/form.ts'
import { replyChannels } from '../petition.ts'
import { holdsIdNumber, requestKinds } from './request.ts'
import { retentionCodes } from './retention.ts'

const withoutIdNumber = (message: string) =>
  field
    .required(message, 300)
    .refine(
      (text) => !holdsIdNumber(text),
      'Xin không ghi đủ số căn cước. Chỉ ghi cách nhận biết, ví dụ: xem căn cước, 4 số cuối 1234.',
    )

export const requestForm = z.object({
  kind: z.enum(requestKinds, { error: 'Xin chọn bà con yêu cầu gì.' }),
  askedBy: field.required('Xin ghi ai yêu cầu: chính người đó, người đại diện.', 200),
  identifiedBy: withoutIdNumber('Xin ghi đã nhận biết người yêu cầu bằng cách nào.'),
  receivedOn: field.requiredDay('Xin ghi ngày nhận yêu cầu.'),
})

export const refusalForm = z.object({
  reason: field.required('Xin ghi lý do, để bà con hiểu vì sao.', 2_000),
  legalBasis: field.required('Xin dẫn điều luật cho phép từ chối.', 500),
})

export const extensionForm = z.object({
  reason: field.required('Xin ghi vì sao cần thêm thời gian, để báo cho bà con.', 1_000),
})

export const correctionForm = z
  .object({
    name: field.optional(120).transform((text) => (text === null ? null : foldWhitespace(text))),
    phone: field.optionalAs(parsePhone, 'Số điện thoại chưa đúng. Ví dụ: 0912 345 678.', 40),
    email: field
      .optional(200)
      .refine(
        (text) => text === null || z.email().safeParse(text).success,
        'Địa chỉ thư điện tử chưa đúng. Không có thì để trống.',
      ),
    address: field.optional(300),
    channel: z.enum(replyChannels, { error: 'Xin chọn cách nhận trả lời.' }),
  })
  .superRefine(({ phone, email, channel }, context) => {
    const lacking =
      channel === 'message' && phone === null
        ? 'phone'
        : channel === 'email' && email === null
          ? 'email'
          : null
    if (lacking !== null)
      context.addIssue({
        code: 'custom',
        path: [lacking],
        message:
          lacking === 'phone'
            ? 'Muốn nhận tin nhắn thì cần số điện thoại.'
            : 'Muốn nhận thư điện tử thì cần địa chỉ thư.',
      })
  })

export const erasureForm = z.object({ words: field.checkbox(), consentOnly: field.checkbox() })

export const retentionForm = z
  .object({
    code: z.enum(retentionCodes, { error: 'Xin chọn nhóm hồ sơ.' }),
    name: field.required('Xin đặt tên nhóm.', 120),
    years: field.optional(5).transform((text, context): number | null => {
      const years = text === null ? null : Number(text)
      if (years !== null && !(Number.isInteger(years) && years >= 1 && years <= 200))
        context.addIssue({
          code: 'custom',
          message: 'Xin ghi số năm từ 1 đến 200; lưu vĩnh viễn thì để trống.',
        })
      return years
    }),
    permanent: field.checkbox(),
    source: field.required('Xin ghi căn cứ: luật, bảng thời hạn lưu trữ.', 300),
    status: z.enum(['official', 'needs-check'], { error: 'Xin chọn đã đối chiếu hay chưa.' }),
  })
  .superRefine(({ years, permanent }, context) => {
    if ((years === null) !== permanent)
      context.addIssue({
        code: 'custom',
        path: ['years'],
        message: 'Xin ghi số năm, hoặc để trống và đánh dấu lưu vĩnh viễn.',
      })
  })
  .transform(({ permanent: _, ...facts }) => facts)

export const destructionForm = z.object({
  heldOn: field.requiredDay('Xin ghi ngày tiêu hủy.'),
  members: field.required('Xin ghi những người tham gia tiêu hủy, mỗi người một dòng.', 2_000),
  code: field.many(z.string().max(20)),
  step: z.enum(['preview', 'confirm']).catch('preview'),
  seen: field.optional(64),
})
