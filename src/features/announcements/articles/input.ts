import { z } from 'zod'
import { field } from '#platform/http/form.ts'

const LONGEST_BODY = 30_000

/** The form of an article; a text longer than a column of the ward's page should be is refused with its length. */
export const articleForm = z.object({
  step: z.enum(['save', 'preview']).catch('save'),
  version: z.coerce.number().int().catch(0),
  topicCode: field.optional(60),
  title: field.required('Xin ghi tiêu đề của bài.', 200),
  summary: z.string().trim().max(300, 'Câu tóm tắt dài quá 300 ký tự, hãy rút gọn.').catch(''),
  body: z.string().trim().max(LONGEST_BODY, 'Bài dài quá 30.000 ký tự. Hãy tách thành nhiều bài.').catch(''),
})

export const articlePublicationForm = z.object({ seen: z.string().catch(''), checked: field.checkbox() })
