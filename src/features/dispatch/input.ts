import { z } from 'zod'
import { type IsoDate, momentInVietnam } from '#domain/date.ts'
import { foldWhitespace } from '#domain/text.ts'
import { unitKinds } from '#features/people/index.ts'
import { field } from '#platform/http/form.ts'
import { purposes } from './dispatch.ts'
import { stages } from './receipt.ts'

/** One name a line, each once. */
const names = field.optional(4_000).transform((text, context): readonly string[] => {
  const lines = (text ?? '').split('\n').flatMap((line) => foldWhitespace(line) || [])
  if (lines.some((line) => line.length > 200))
    context.addIssue({ code: 'custom', message: 'Có dòng dài quá 200 chữ. Mỗi nơi nhận ghi một dòng.' })
  return [...new Set(lines)]
})

const chosen = { lists: field.ids<'RecipientList'>(), units: field.ids<'Unit'>(), bodies: names }

export const sendForm = z.object({
  kind: z.enum(['document', 'notice'], { error: 'Hãy chọn văn bản cần gửi.' }),
  source: field.requiredId<'Subject'>('Hãy chọn văn bản cần gửi.'),
  purpose: z.enum(purposes, { error: 'Hãy chọn gửi để biết hay để thực hiện.' }),
  required: z.enum(stages, { error: 'Hãy chọn nơi nhận phải làm gì.' }),
  dueOn: field.requiredDay('Hãy ghi hạn xác nhận, ví dụ 05/12/2025.'),
  note: field.optional(1_000),
  replaces: field.id<'Dispatch'>(),
  ...chosen,
})
export const addForm = z.object(chosen)
export const takeOutForm = z.object({
  recipients: field.ids<'DispatchRecipient'>(),
  reason: field.required('Hãy ghi lý do rút, ví dụ: gửi nhầm tổ.', 500),
})

const hour = field.optional(10).transform((text, context): string | null => {
  if (text === null) return null
  const parts = /^(\d{1,2})\s*(?:[:.hg]\s*(\d{2})?)?$/i.exec(text)
  const [hours, minutes] = [Number(parts?.[1] ?? 99), Number(parts?.[2] ?? 0)]
  if (hours > 23 || minutes > 59)
    context.addIssue({ code: 'custom', message: 'Giờ chưa đúng. Xin ghi theo mẫu 15:30.' })
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
})

export const paperForm = z
  .object({
    stage: z.enum(stages, { error: 'Hãy chọn ghi nhận đến bước nào.' }),
    on: field.requiredDay('Hãy ghi ngày đã giao, ví dụ 05/12/2025.'),
    hour,
    person: field.required('Hãy ghi ai ký nhận.', 120),
    carrier: field.required('Hãy ghi ai giao văn bản.', 120),
    note: field.optional(500),
  })
  .transform(({ on, hour: time, ...facts }) => ({ ...facts, on, time }))

/** Without an hour: the end of that day, or now on the same day. */
export function paperMoment(on: IsoDate, time: string | null, now: Date): Date {
  if (time !== null) return momentInVietnam(on, time)
  const end = momentInVietnam(on, '17:00')
  return end > now && momentInVietnam(on, '00:00') <= now ? now : end
}

export const voidForm = z.object({ reason: field.required('Hãy ghi lý do bỏ lần ghi nhận này.', 500) })
export const doneForm = z.object({
  note: field.required('Hãy ghi đã làm gì, kết quả ra sao.', 2_000),
})

export const listForm = z.object({
  version: z.coerce.number().int().catch(0),
  name: field.required('Hãy ghi tên danh sách.', 120).transform(foldWhitespace),
  follows: field.many(z.enum(unitKinds)).catch([]),
  units: field.ids<'Unit'>(),
  bodies: names,
  closed: field.checkbox(),
})

const whole = (message: string, min: number, max: number) =>
  z.coerce.number({ error: message }).int(message).min(min, message).max(max, message)

export const rulesForm = z.object({
  version: z.coerce.number().int().catch(0),
  dueDays: whole('Số ngày từ 0 đến 60.', 0, 60),
  beforeDays: whole('Số ngày từ 0 đến 30; ghi 0 nếu không nhắc trước hạn.', 0, 30),
  everyDays: whole('Số ngày từ 1 đến 30.', 1, 30),
  times: whole('Số lần từ 1 đến 20.', 1, 20),
  handHours: whole('Số giờ từ 1 đến 72.', 1, 72),
})
