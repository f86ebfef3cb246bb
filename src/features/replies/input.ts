import { z } from 'zod'
import { type IsoDate, parseVietnameseDate } from '#domain/date.ts'
import { type Id, parseId } from '#domain/id.ts'
import { field } from '#platform/http/form.ts'
import { deliveryChannels, outcomeKinds, paperForms, replyKinds } from './reply.ts'
import { wordKinds } from './word.ts'

const id = <Kind extends string>(message: string) =>
  z.string({ error: message }).transform((text, context): Id<Kind> => {
    const found = parseId<Kind>(text)
    if (found !== null) return found
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })
const date = (message: string) =>
  z.string({ error: message }).transform((text, context): IsoDate => {
    const day = parseVietnameseDate(text)
    if (day !== null) return day
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })
const channel = z.enum(deliveryChannels, { error: 'Xin chọn cách giao thư.' })
const honorific = z.enum(['ông', 'bà', 'ông/bà'], { error: 'Xin chọn cách xưng hô.' })
const ids = field.many(id<'Reply'>('Thư không còn ở đây.'))

export const draftForm = z.object({
  kind: z.enum(replyKinds, { error: 'Xin chọn loại thư.' }),
  template: id<'ReplyTemplate'>('Xin chọn mẫu thư.'),
  letterhead: id<'ReplyLetterhead'>('Xin chọn nơi ký. Chưa có nơi ký nào thì thêm ở trang Mẫu thư.'),
  legalBasis: field.optional(1000),
  petition: field.many(id<'Petition'>('Ý kiến không còn ở đây.')),
})
export const honorificOf = honorific.catch('ông/bà')

export const commonForm = z.object({
  version: z.coerce.number().int(),
  letterhead: id<'ReplyLetterhead'>('Xin chọn nơi ký.'),
  subject: field.required('Xin ghi trích yếu.', 300),
  body: field.required('Xin ghi nội dung thư.', 20_000),
  legalBasis: field.optional(1000),
})

export const ownForm = z.object({
  version: z.coerce.number().int(),
  honorific,
  addressee: field.required('Xin ghi họ và tên người nhận.', 200),
  address: field.optional(500),
  channel,
  personal: field.optional(5000),
})

export const chosenForm = z.object({ reply: ids })
export const reasonForm = z.object({ reply: ids, reason: field.required('Xin ghi lý do.', 2000) })
export const numberForm = z.object({
  reply: ids,
  /** Empty: the register gives the next. */
  first: field.optional(10).transform((text, context): number | null => {
    if (text === null || /^0*[1-9]\d{0,5}$/.test(text)) return text === null ? null : Number(text)
    context.addIssue({ code: 'custom', message: 'Số văn bản chỉ gồm chữ số, từ 1 đến 999999.' })
    return null
  }),
  issuedOn: date('Xin ghi ngày văn bản, ví dụ 05/12/2025.'),
})
export const sendForm = z.object({
  reply: ids,
  channel: z
    .enum(deliveryChannels)
    .or(z.literal(''))
    .optional()
    .transform((way) => (way === '' || way === undefined ? null : way)),
  on: date('Xin ghi ngày gửi, ví dụ 05/12/2025.'),
})
export const deliverForm = z.object({
  on: date('Xin ghi ngày giao, ví dụ 05/12/2025.'),
  receiver: field.required('Xin ghi ai đã nhận thư.', 200),
  channel: z
    .enum(deliveryChannels)
    .or(z.literal(''))
    .optional()
    .transform((way) => (way === '' || way === undefined ? null : way)),
})
export const failForm = z.object({ reason: field.required('Xin ghi vì sao chưa giao được.', 1000) })
export const replaceForm = z.object({ reason: field.required('Xin ghi vì sao phải thay thư này.', 1000) })

const word = z.enum(wordKinds, { error: 'Xin chọn một trong ba câu trả lời.' })
export const sayForm = z.object({ word, reason: field.optional(4000) })
export const writeDownForm = sayForm.extend({ saidOn: date('Xin ghi ngày người dân nói, ví dụ 05/12/2025.') })
export const decisionForm = z.object({
  decision: z.enum(['reopened', 'explained'], { error: 'Xin chọn làm tiếp hay giải thích.' }),
  reason: field.required('Xin ghi lý do: sẽ làm gì tiếp, hoặc vì sao không làm.', 2000),
})

export const templateForm = z.object({
  version: z.coerce.number().int().catch(0),
  step: z.enum(['preview', 'save']).catch('save'),
  name: field.required('Xin đặt tên mẫu.', 200),
  kind: z.enum(replyKinds, { error: 'Xin chọn loại thư.' }),
  outcome: z
    .enum(outcomeKinds)
    .or(z.literal(''))
    .optional()
    .transform((one) => (one === '' || one === undefined ? null : one)),
  topicCode: field.optional(40),
  form: z.enum(paperForms, { error: 'Xin chọn thể loại văn bản.' }),
  subject: field.required('Xin ghi trích yếu.', 300),
  body: field.required('Xin ghi nội dung.', 20_000),
  legalBasis: field.optional(1000),
})

export const letterheadForm = z.object({
  version: z.coerce.number().int().catch(0),
  name: field.required('Xin đặt tên để dễ chọn, ví dụ “Đảng ủy, Phó Chánh Văn phòng ký”.', 200),
  family: z.enum(['party', 'state'], { error: 'Xin chọn văn bản Đảng hay Nhà nước.' }),
  superior: field.optional(200),
  issuer: field.required('Xin ghi cơ quan ban hành.', 200),
  bodySymbol: field.required('Xin ghi ký hiệu cơ quan, ví dụ ĐU hoặc UBND.', 40),
  officeSymbol: field.optional(40),
  authority: field.required('Xin ghi thẩm quyền ký, ví dụ T/L BAN THƯỜNG VỤ.', 200),
  position: field.optional(200).transform((text) => text ?? ''),
  signer: field.required('Xin ghi họ tên người ký.', 200),
  recipients: field
    .required('Xin ghi nơi nhận, mỗi nơi một dòng.', 2000)
    .transform((text) => text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))),
  contact: field.optional(300),
  unit: field.id<'Unit'>(),
  closed: field.checkbox(),
})

export const registerQuery = z.object({
  q: z.string().trim().max(200).catch(''),
  state: z.string().max(40).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

/** `sau`: the code of the last person of the page before. */
export const unansweredQuery = z.object({ sau: z.string().max(40).nullable().catch(null).default(null) })
