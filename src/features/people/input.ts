import { z } from 'zod'
import { type IsoDate, parseIsoDate, parseVietnameseDate } from '#domain/date.ts'
import { type Id, parseId } from '#domain/id.ts'
import { field } from '#platform/http/form.ts'

/** A day typed as 05/12/2025; an empty field is null. */
export const optionalDay = () =>
  field.optional(40).transform((text, context): IsoDate | null => {
    if (text === null) return null
    const day = parseVietnameseDate(text) ?? parseIsoDate(text)
    if (day === null)
      context.addIssue({ code: 'custom', message: 'Ngày chưa đúng. Xin ghi theo mẫu 05/12/2025.' })
    return day
  })

export const requiredDay = (message: string) =>
  optionalDay().transform((day, context): IsoDate => {
    if (day === null) context.addIssue({ code: 'custom', message })
    return day as IsoDate
  })

/** The id a list of choices sent; null when nothing was chosen. */
export const optionalId = <Kind extends string>() =>
  field.optional(60).transform((text): Id<Kind> | null => parseId<Kind>(text ?? undefined))

export const requiredId = <Kind extends string>(message: string) =>
  optionalId<Kind>().transform((id, context): Id<Kind> => {
    if (id === null) context.addIssue({ code: 'custom', message })
    return id as Id<Kind>
  })

export const version = z.coerce.number().int().positive().catch(0)
export const reason = field.required('Xin ghi lý do để người sau hiểu được.', 500)
