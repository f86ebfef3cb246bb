import { z } from 'zod'
import { field } from '#platform/http/form.ts'
import { petitionKinds } from '../petition.ts'
import { termUnits } from './term.ts'

const number = (message: string) =>
  z.coerce.number({ error: message }).int('Xin ghi số nguyên.').min(1, message).max(1000, 'Thời hạn dài quá.')

const facts = {
  count: number('Xin ghi bao nhiêu ngày, tuần hay tháng, ít nhất là 1.'),
  unit: z.enum(termUnits, { error: 'Xin chọn đơn vị thời gian.' }),
  extension: field.optional(4).transform((text, context): number | null => {
    const value = text === null ? null : Number(text)
    if (value !== null && !(Number.isInteger(value) && value >= 1 && value <= 1000))
      context.addIssue({
        code: 'custom',
        message: 'Xin ghi số nguyên từ 1; luật không cho gia hạn thì để trống.',
      })
    return value
  }),
  source: field.required('Xin ghi căn cứ: luật, quy định của phường.', 500),
  status: z.enum(['official', 'provisional'], { error: 'Xin chọn đã đối chiếu văn bản hay chưa.' }),
  note: field.optional(300),
  effectiveFrom: field.requiredDay('Xin ghi áp dụng từ ngày nào.'),
}
const act = {
  step: z.enum(['preview', 'save']).catch('preview'),
  seen: z.string().catch(''),
}

export const changeForm = z
  .object({ ...facts, ...act })
  .transform(({ step, seen, ...rest }) => ({ step, seen, facts: rest }))

export const addForm = z
  .object({
    ...facts,
    ...act,
    of: z.enum(['tell', 'answer'], { error: 'Xin chọn việc gì.' }),
    kind: z.enum(petitionKinds).nullable().catch(null),
    topic: field.optional(100),
  })
  .transform(({ step, seen, of, kind, topic, ...rest }) => ({
    step,
    seen,
    of,
    kind,
    topicCode: topic,
    facts: rest,
  }))

export const endForm = z.object({ seen: z.string().catch('') })
