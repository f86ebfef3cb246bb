import { z } from 'zod'
import { field } from '#platform/http/form.ts'
import { readAgenda } from './agenda.ts'
import { type Channel, channelNames } from './messages.ts'

const day = (message: string) => field.requiredDay(message, message)

const CLOCK = 'Hãy ghi giờ bắt đầu theo mẫu 08:00.'
const time = field.required(CLOCK, 8).transform((text, context) => {
  const [, hour, minute] = /^(\d{1,2})(?:[:gh.](\d{2})?|\s*giờ)?$/u.exec(text) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute ?? 0) > 59)
    context.addIssue({ code: 'custom', message: CLOCK })
  return `${String(hour).padStart(2, '0')}:${minute ?? '00'}`
})

const lines = (text: string | null): readonly string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

export const conferenceForm = z.object({
  title: field.required('Hãy ghi tên hội nghị.', 300),
  heldOn: day('Hãy ghi ngày họp có thật, theo mẫu 05/12/2025.'),
  startsAt: time,
  place: field.required('Hãy ghi nơi họp.', 300),
  chairs: field.optional(2_000).transform(lines),
  agenda: field.optional(6_000).transform((text) => readAgenda(text ?? '')),
  description: field.optional(4_000),
  version: z.coerce.number().int().catch(0),
})

const channels = field
  .many(z.enum(Object.keys(channelNames) as [Channel, ...Channel[]]))
  .refine((chosen) => chosen.length > 0, 'Hãy đánh dấu ít nhất một hình thức.')

export const announcementForm = z.object({
  on: day('Hãy ghi ngày thông báo có thật, theo mẫu 05/12/2025.'),
  channels,
  document: field.optional(200),
  aware: field.checkbox(),
})

export const resultsForm = z.object({
  on: day('Hãy ghi ngày công bố có thật, theo mẫu 05/12/2025.'),
  channels,
  document: field.optional(200),
})

export const reopeningForm = z.object({ reason: field.required('Hãy ghi lý do mở lại hội nghị.', 1_000) })
export const cancellationForm = z.object({ reason: field.required('Hãy ghi lý do hủy hội nghị.', 1_000) })

export const delegatesForm = z.object({
  people: field.required('Hãy ghi ít nhất một người, mỗi dòng một người.', 20_000),
})

/** Ticks compared with what the page had shown, so that two people ticking at once never undo each other. */
export const attendanceForm = z
  .object({
    present: field.many(z.uuid()).catch([]),
    late: field.many(z.uuid()).catch([]),
    shownPresent: z.string().catch(''),
    shownLate: z.string().catch(''),
  })
  .transform(({ present, late, shownPresent, shownLate }) => {
    const came = new Set([...present, ...late])
    const before = { present: new Set(shownPresent.split(' ')), late: new Set(shownLate.split(' ')) }
    return {
      came: [...came].filter((id) => !before.present.has(id)),
      left: [...before.present].filter((id) => id !== '' && !came.has(id)),
      late: late.filter((id) => !before.late.has(id)),
      onTime: [...before.late].filter((id) => id !== '' && came.has(id) && !late.includes(id)),
    }
  })
