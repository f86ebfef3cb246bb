import { z } from 'zod'
import type { DayOff, OfficeHours } from '#domain/calendar.ts'
import { type IsoDate, parseIsoDate, parseVietnameseDate } from '#domain/date.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import type { Term } from '#domain/term.ts'
import { field } from '#platform/http/form.ts'

const date = (message: string) => field.requiredDay(message, message)

const kind = z.enum(['holiday', 'swap-off', 'make-up'], { error: 'Hãy chọn loại ngày.' })
const status = z.enum(['official', 'provisional'], {
  error: 'Hãy chọn tình trạng: đã có văn bản hay tạm tính.',
})

/** A day as the form posts it; `step` tells a preview from the saving of what was previewed. */
export const dayForm = z
  .object({
    date: date('Hãy ghi một ngày có thật, theo mẫu 05/12/2025.'),
    kind,
    name: field.required('Hãy ghi tên ngày, ví dụ: Quốc khánh.', 120),
    source: field.required('Hãy ghi số, ngày của văn bản làm căn cứ.', 200),
    status,
    step: z.enum(['preview', 'save']).catch('preview'),
    seen: z.string().catch(''),
  })
  .transform(({ step, seen, ...day }): { day: DayOff; step: 'preview' | 'save'; seen: string } => ({
    day,
    step,
    seen,
  }))

export const removalForm = z.object({ seen: z.string().catch('') })

const time = (message: string) =>
  field.required(message, 5).transform((text, context) => {
    const parts = /^(\d{1,2})[:gh](\d{2})$/.exec(text)
    const [hour, minute] = [Number(parts?.[1]), Number(parts?.[2])]
    if (parts === null || hour > 23 || minute > 59)
      context.addIssue({ code: 'custom', message: `Hãy ghi giờ theo mẫu 07:30, không phải “${text}”.` })
    return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  })

const needed = 'Hãy ghi giờ bắt đầu và giờ kết thúc của buổi.'
const session = { from: time(needed), to: time(needed) }

/** The morning and, when either of its times is filled in, the afternoon. */
export const hoursForm = z
  .object({
    morningFrom: session.from,
    morningTo: session.to,
    afternoonFrom: z.string().catch(''),
    afternoonTo: z.string().catch(''),
    seen: z.string().catch(''),
  })
  .transform((form, context): { hours: readonly OfficeHours[]; seen: string } => {
    const morning = { from: form.morningFrom, to: form.morningTo }
    const { afternoonFrom, afternoonTo, seen } = form
    if (afternoonFrom.trim() === '' && afternoonTo.trim() === '') return { hours: [morning], seen }
    const afternoon = z
      .object({ afternoonFrom: session.from, afternoonTo: session.to })
      .safeParse({ afternoonFrom, afternoonTo })
    if (afternoon.success)
      return {
        hours: [morning, { from: afternoon.data.afternoonFrom, to: afternoon.data.afternoonTo }],
        seen,
      }
    for (const { path, message } of afternoon.error.issues)
      context.addIssue({ code: 'custom', path, message })
    return z.NEVER
  })

export const lenientForm = z
  .object({
    lenient: z.enum(['yes', 'no'], { error: 'Hãy chọn một cách hiểu.' }),
    seen: z.string().catch(''),
  })
  .transform(({ lenient, seen }) => ({ lenient: lenient === 'yes', seen: seen === 'yes' }))

const numbers = (text: string): readonly number[] =>
  text
    .split(/[,;\s]+/)
    .filter((part) => part !== '')
    .map(Number)

export const remindersForm = z
  .object({ reminderDays: z.string().max(60).catch(''), seen: z.string().catch('') })
  .transform(({ reminderDays, seen }) => ({ days: numbers(reminderDays), seen: numbers(seen) }))

/** The address of the form for one day: the day itself and, when the clerk comes back from the preview, what was proposed. */
export const dayQuery = z.object({
  ngay: z.string().catch(''),
  loai: z.string().optional().catch(undefined),
  ten: z.string().optional().catch(undefined),
  cancu: z.string().optional().catch(undefined),
  tinhtrang: z.string().optional().catch(undefined),
})

export const yearQuery = z.object({
  nam: z.coerce.number().int().min(1900).max(2199).optional().catch(undefined),
})

const typed = z.string().trim().max(300).catch('')

/** What the workout page is asked: a sentence, or a start with a number of days. */
export const workoutQuery = z.object({ cau: typed, tu: typed, so: typed, loai: typed })

const units = ['working-day', 'day', 'week', 'month', 'year'] as const

/** The start and the term of the question, or what is wrong with them. */
export function termForm(query: z.infer<typeof workoutQuery>): Result<Term & { readonly start: IsoDate }> {
  const start = parseVietnameseDate(query.tu) ?? parseIsoDate(query.tu)
  if (start === null) return refuse('date', 'Hãy ghi ngày bắt đầu có thật, theo mẫu 05/12/2025.', 'tu')
  const count = Number(query.so)
  if (!/^\d{1,3}$/.test(query.so)) return refuse('count', 'Hãy ghi một số từ 0 đến 999.', 'so')
  return ok({ start, count, unit: units.find((unit) => unit === query.loai) ?? 'working-day' })
}
