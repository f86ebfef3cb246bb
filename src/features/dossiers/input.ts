import { z } from 'zod'
import { readAskedTime, WRONG_TIME } from '#domain/extension.ts'
import { readPoint } from '#domain/point.ts'
import { type FormValues, field, readDay, WRONG_DAY } from '#platform/http/form.ts'
import { asked } from '#platform/http/query.ts'
import { itemKinds } from './checklist.ts'
import { outcomeKinds } from './dossier.ts'

const LONG = 20_000
const reason = (message: string) => field.required(message, 2000)
const version = z.coerce.number().int().catch(-1)
const topic = field.optional(60)

/** What ticked rows of another list bring: the petitions. */
export const pickForm = z.object({ petition: field.ids<'Petition'>(), dossier: field.id<'Dossier'>() })

const content = {
  title: field.required('Xin đặt tên cho hồ sơ: việc gì, ở đâu.', 300),
  summary: field.optional(LONG),
  topic,
  sensitive: field.checkbox(),
  group: field.id<'Unit'>(),
  place: field.optional(300),
}
export const openForm = z.object({ ...content, petition: field.ids<'Petition'>(), lead: field.id<'Unit'>() })
export const editForm = z.object({ ...content, version })

export const unitsForm = z.object({
  version,
  lead: field.requiredId<'Unit'>('Xin chọn đơn vị chủ trì giải quyết.'),
  coordinating: field.ids<'Unit'>(),
})

export const removalForm = z.object({ reason: reason('Xin ghi lý do để người sau hiểu được.') })
export const splitForm = z.object({
  petition: field.ids<'Petition'>(),
  title: field.required('Xin đặt tên cho hồ sơ mới.', 300),
  reason: reason('Xin ghi vì sao đây là việc khác.'),
})
export const mergeForm = z.object({
  into: field.requiredId<'Dossier'>('Xin chọn hồ sơ nhận các ý kiến.'),
  reason: reason('Xin ghi vì sao hai hồ sơ là cùng một việc.'),
})

export const linkQuery = z.object({
  q: asked.words(),
})
export const linkForm = z.object({ clause: field.id<'Clause'>(), directive: field.id<'Directive'>() })

export const documentForm = z.object({
  title: field.required('Xin ghi tên tài liệu.', 300),
  number: field.optional(60),
  dated: field.day(),
  issuer: field.optional(200),
  pages: field.optional(6).transform((text, context): number | null => {
    if (text === null) return null
    const pages = /^\d{1,5}$/.test(text) ? Number(text) : 0
    if (pages < 1) context.addIssue({ code: 'custom', message: 'Số tờ phải là số từ 1 trở lên.' })
    return pages
  }),
})

const point = field.optionalAs(
  readPoint,
  'Tọa độ chưa đúng. Xin chép từ bản đồ, ví dụ 20.8123, 106.6045; không có thì để trống.',
)
export const siteForm = z.object({ name: field.required('Xin ghi tên địa điểm.', 300), point })

export const planForm = z.object({
  version,
  text: field.required('Xin ghi phương án: làm gì, ai làm, bao giờ xong.', LONG),
  legalBasis: field.optional(4000),
  authority: z.enum(['within', 'beyond']).nullable().catch(null),
  beyondTo: field.optional(300),
  step: z.enum(['save', 'submit']).catch('save'),
})
export const planDecisionForm = z.object({
  decision: z.enum(['approved', 'returned'], { error: 'Xin chọn duyệt hay trả lại.' }),
  reason: field.optional(2000),
})

export const dueForm = z.object({
  version,
  clock: z.enum(['answer', 'work'], { error: 'Xin chọn hạn cần sửa.' }),
  to: field.requiredDay('Xin ghi ngày, ví dụ 05/12/2025.'),
  reason: reason('Xin ghi lý do hoặc căn cứ của hạn này.'),
  document: field.optional(60),
})

/** The unit asks; whoever assigns answers. */
export const askForm = z.object({
  toDay: field.requiredAs('Xin ghi hạn mới đề nghị, ví dụ 15/12/2025.', readAskedTime, WRONG_TIME, 40),
  reason: reason('Xin ghi lý do đề nghị gia hạn.'),
})
export const grantForm = z.object({
  day: field.requiredDay('Xin ghi hạn mới.'),
  reason: reason('Xin ghi lý do đồng ý.'),
  document: field.optional(60),
})
export const refusalForm = z.object({ reason: reason('Xin ghi lý do để đơn vị hiểu được.') })

export const tellForm = z.object({
  petition: field.ids<'Petition'>(),
  kind: z.enum(['accepted', 'transferred'], { error: 'Xin chọn đã tiếp nhận hay đã chuyển.' }),
  on: field.requiredDay('Xin ghi ngày gửi văn bản.'),
  document: field.optional(60),
  owner: field.optional(300),
})

export const outcomeForm = z.object({
  version,
  kind: z.enum(outcomeKinds, { error: 'Xin chọn kết quả.' }),
  explanation: field.required('Xin ghi kết quả bằng lời người dân hiểu được.', LONG),
  until: field.day(),
  referredTo: field.optional(300),
  referredNumber: field.optional(60),
  referredOn: field.day(),
  legalBasis: field.optional(4000),
  nextStep: field.optional(4000),
})

export const workDoneForm = z.object({
  on: field.requiredDay('Xin ghi ngày làm xong.'),
  note: field.required('Xin ghi đã làm được gì.', LONG),
})

export const startForm = z.object({
  template: field.requiredId<'ChecklistTemplate'>('Xin chọn mẫu kiểm tra.'),
})
export const templateForm = z.object({
  name: field.required('Xin đặt tên mẫu.', 200),
  topic,
  closed: field.checkbox(),
})
export const templateItemForm = z.object({
  kind: z.enum(itemKinds, { error: 'Xin chọn loại nội dung.' }),
  title: field.required('Xin ghi nội dung cần xem.', 300),
  hint: field.optional(300),
})

/** A list filled in at once: `on.ID`, `text.ID`, `eligible.ID`. A wrong day is told by its field. */
export function checklistAnswers(values: FormValues, items: readonly { readonly id: string }[]) {
  const text = (name: string) => {
    const value = values[name]
    return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, LONG) : null
  }
  const wrong: { code: string; message: string; field: string }[] = []
  const answers = new Map(
    items.map(({ id: item }) => {
      const typed = text(`on.${item}`)
      const doneOn = typed === null ? null : readDay(typed)
      if (typed !== null && doneOn === null)
        wrong.push({ code: 'invalid', message: WRONG_DAY, field: `on.${item}` })
      const decided = text(`eligible.${item}`)
      const eligible = decided === 'yes' ? true : decided === 'no' ? false : null
      return [item, { doneOn, text: text(`text.${item}`), eligible }] as const
    }),
  )
  return { answers, wrong }
}

export const checklistVersion = z.object({ version })
