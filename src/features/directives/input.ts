import { z } from 'zod'
import { readAskedTime, WRONG_TIME } from '#domain/extension.ts'
import { field } from '#platform/http/form.ts'
import { deliverableTypes } from './directive.ts'

const LONG = 20_000

const reason = (message: string) => field.required(message, 2000)

export const refusalForm = z.object({
  reason: reason('Xin ghi lý do từ chối để Văn phòng Đảng ủy quyết định.'),
})
export const reasonForm = z.object({ reason: reason('Xin ghi lý do để người sau hiểu được.') })
export const returnForm = z.object({ reason: reason('Xin ghi rõ cần bổ sung điều gì.') })
export const remarkForm = z.object({ reason: field.optional(2000) })
export const noteForm = z.object({
  part: field.id<'Part'>(),
  text: field.required('Xin ghi nội dung tiến độ.', LONG),
})
export const finishForm = z.object({ text: field.required('Xin ghi kết quả phần việc.', LONG) })
export const officerForm = z.object({ officer: field.id<'Account'>() })

export const replaceForm = z.object({
  unit: field.requiredId<'Unit'>('Xin chọn đơn vị nhận việc.'),
  reason: reason('Xin ghi lý do đổi đơn vị.'),
})
export const unitForm = z.object({
  unit: field.requiredId<'Unit'>('Xin chọn đơn vị phối hợp.'),
  reason: reason('Xin ghi đơn vị cần làm gì, để họ biết phần việc của mình.'),
})

export const submissionForm = z
  .object({
    part: field.requiredId<'Part'>('Xin chọn đơn vị nộp.'),
    text: field.required('Xin ghi tóm tắt kết quả.', LONG),
    documentNumber: field.optional(60),
    documentDate: field.day(),
  })
  .superRefine(({ documentNumber, documentDate }, context) => {
    if (documentDate !== null && documentNumber === null)
      context.addIssue({
        code: 'custom',
        path: ['documentNumber'],
        message: 'Xin ghi số văn bản kèm theo ngày.',
      })
  })

export const deliverableForm = z.object({
  type: z.enum(deliverableTypes, { error: 'Xin chọn loại sản phẩm.' }),
  description: field.optional(300),
  required: field.checkbox(),
})

/** Another last day ("15/12/2025"), or working days to add ("5 ngày làm việc", "5"). */
const extendedTo = field.requiredAs(
  'Xin ghi hạn mới đề nghị: một ngày, hoặc số ngày làm việc thêm.',
  readAskedTime,
  WRONG_TIME,
  40,
)

export const extensionForm = z.object({
  part: field.requiredId<'Part'>('Xin chọn đơn vị đề nghị.'),
  toDay: extendedTo,
  reason: reason('Xin ghi lý do đề nghị gia hạn.'),
})

export const grantForm = z.object({
  day: field.requiredDay('Xin ghi hạn mới.'),
  reason: reason('Xin ghi lý do đồng ý.'),
  document: field.optional(60),
})

export const closureForm = z.object({
  summary: field.required('Xin ghi tóm tắt kết quả: đã làm được gì, còn gì theo dõi tiếp.', LONG),
})
export const reopeningForm = z.object({
  deliverables: field.ids<'Deliverable'>(),
  parts: field.ids<'Part'>(),
  reason: reason('Xin ghi lý do mở lại.'),
})
/** A clause says something only together with its notice. */
export const cancellationForm = z
  .object({
    reason: reason('Xin ghi lý do hủy.'),
    notice: field.id<'Notice'>(),
    clause: field.id<'Clause'>(),
  })
  .transform(({ clause, ...form }) => ({ ...form, clause: form.notice === null ? null : clause }))

export const editForm = z.object({
  version: z.coerce.number().int().catch(0),
  title: field.required('Xin ghi tên việc.', 500),
  topic: field.optional(60),
})

export const assignForm = z.object({
  title: field.required('Xin ghi tên việc.', 500),
  content: field.required('Xin ghi nội dung giao: làm gì, đến đâu.', LONG),
  topic: field.optional(60),
  lead: field.requiredId<'Unit'>('Xin chọn đơn vị chủ trì.'),
  executing: field.ids<'Unit'>(),
  coordinating: field.ids<'Unit'>(),
  deliverables: field.many(z.enum(deliverableTypes)).catch([]),
  due: field.optional(200),
  basis: field.id<'Dispatch'>(),
})
export type AssignForm = z.infer<typeof assignForm>
