import { z } from 'zod'
import type { UnitId } from '#domain/id.ts'
import { parseId } from '#domain/id.ts'
import { field } from '#platform/http/form.ts'
import { petitionKinds } from '../petition.ts'

/** What is said is of one kind; words that accuse are sealed, and then nothing else is known of them. */
const kinds = [...petitionKinds, 'to-cao', 'thai-do'] as const
export type CapturedKind = (typeof kinds)[number]

const unit = z
  .string()
  .catch('')
  .transform((text) => parseId<'Unit'>(text) as UnitId | null)
const topic = field.optional(100)
const answer = field.optional(4_000)

const answered = <T extends { answer: string | null; answeredBy: string | null }>(
  value: T,
  context: z.core.$RefinementCtx<T>,
) => {
  if (value.answeredBy !== null && value.answer === null)
    context.addIssue({
      code: 'custom',
      path: ['answer'],
      message: 'Hãy ghi câu trả lời, hoặc bỏ trống cả người trả lời.',
    })
}

export const remarkForm = z
  .object({
    speaker: field.optional(200),
    unit,
    text: field.required('Hãy ghi lời người phát biểu.', 8_000),
    kind: z.enum(kinds).catch('kien-nghi'),
    topic,
    answer,
    answeredBy: field.optional(200),
    checked: field.checkbox(),
  })
  .superRefine(answered)

export const amendForm = z
  .object({
    unit,
    topic,
    answer,
    answeredBy: field.optional(200),
    correction: field.optional(2_000),
    version: z.coerce.number().int().catch(0),
  })
  .superRefine(answered)

export const typingForm = z.object({ speaker: field.optional(200).catch(null) })

export const wordsForm = z.object({
  text: field.optional(8_000).catch(null),
  unit,
})
