import { z } from 'zod'
import { formatDate } from '#domain/date.ts'
import { type FormValues, field } from '#platform/http/form.ts'
import type { Notice } from './notice.ts'

const date = field.day('Ngày không đúng. Hãy ghi ngày/tháng/năm, ví dụ 05/12/2025.')

const number = z
  .string()
  .trim()
  .default('')
  .transform((text, context) => {
    if (text === '') return null
    const value = Number(text)
    if (Number.isInteger(value) && value > 0 && value < 1_000_000) return value
    context.addIssue({
      code: 'custom',
      message: 'Số văn bản là số nguyên dương, ví dụ 44. Chưa có số thì để trống.',
    })
    return null
  })

const lines = (max: number) =>
  z
    .string()
    .default('')
    .transform((text) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .slice(0, max),
    )

export const factsForm = z.object({
  version: z.coerce.number().int().catch(0),
  type: field.required('Hãy ghi loại văn bản, ví dụ THÔNG BÁO.', 60),
  number,
  symbol: field.optional(40),
  documentDate: date,
  place: field.optional(80),
  conferenceDate: date,
  subject: field.required('Hãy ghi trích yếu của văn bản.', 1_000),
  authority: lines(4),
  position: field.optional(120),
  signerName: field.optional(120),
  recipients: lines(60),
})

/** The form as it opens for a notice. */
export const factValuesOf = (notice: Notice, recipients: readonly string[]): FormValues => ({
  type: notice.type,
  number: notice.number?.toString() ?? '',
  symbol: notice.symbol ?? '',
  documentDate: notice.documentDate === null ? '' : formatDate(notice.documentDate),
  place: notice.place ?? '',
  conferenceDate: notice.conferenceDate === null ? '' : formatDate(notice.conferenceDate),
  subject: notice.subject,
  authority: notice.signer.authority.join('\n'),
  position: notice.signer.position ?? '',
  signerName: notice.signer.name ?? '',
  recipients: recipients.join('\n'),
})
