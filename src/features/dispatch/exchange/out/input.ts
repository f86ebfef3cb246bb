import { z } from 'zod'
import { parseId } from '#domain/id.ts'
import { field } from '#platform/http/form.ts'
import type { ExchangeBodyId } from '../body.ts'
import { forms, ways } from '../messages.ts'
import type { PaperKind } from './paper.ts'

const paper = field
  .optional(80)
  .transform((text, context): { readonly kind: PaperKind; readonly id: string } => {
    const parts = /^(document|notice):(.+)$/u.exec(text ?? '')
    const id = parseId(parts?.[2])
    if (id === null || parts === null) context.addIssue({ code: 'custom', message: 'Hãy chọn văn bản.' })
    return { kind: parts?.[1] as PaperKind, id: id ?? '' }
  })

export const handoffForm = z.object({
  paper,
  form: z.enum(forms, { error: 'Hãy chọn loại gói.' }),
  sender: field.requiredId<'ExchangeBody'>('Hãy chọn cơ quan gửi.'),
  to: field.many(z.string()).transform((ids, context): readonly ExchangeBodyId[] => {
    const chosen = ids.flatMap((id) => parseId<'ExchangeBody'>(id) ?? [])
    if (chosen.length === 0) context.addIssue({ code: 'custom', message: 'Hãy chọn ít nhất một nơi nhận.' })
    return chosen
  }),
  carried: z.enum(ways, { error: 'Hãy chọn cách mang gói đi.' }),
  handedOn: field.requiredDay('Hãy ghi ngày giao, ví dụ 05/12/2025.'),
  handedBy: field.required('Hãy ghi người mang gói đi.', 200),
  note: field.optional(500),
})

export const receiptForm = z.object({
  receivedBy: field.required('Hãy ghi ai ở nơi nhận xác nhận.', 200),
  receivedOn: field.requiredDay('Hãy ghi ngày nhận, ví dụ 05/12/2025.'),
  receipt: field.optional(200),
})
export const voidForm = z.object({ reason: field.required('Hãy ghi lý do hủy.', 500) })
