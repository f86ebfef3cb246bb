import { z } from 'zod'
import { type IsoDate, parseIsoDate, parseVietnameseDate } from '#domain/date.ts'
import { type Id, parseId, type UnitId } from '#domain/id.ts'
import { parsePhone } from '#domain/phone.ts'
import { readPoint } from '#domain/point.ts'
import { foldWhitespace } from '#domain/text.ts'
import type { ConferenceId } from '#features/conferences/index.ts'
import { field } from '#platform/http/form.ts'
import { petitionKinds, replyChannels } from '../petition.ts'
import type { Entry } from './entry.ts'

const LONGEST = 8_000

const words = z
  .string({ error: 'Xin ghi lời bà con muốn nói.' })
  .trim()
  .min(5, 'Xin ghi lời bà con muốn nói, ít nhất vài chữ.')
  .max(LONGEST, 'Lời ghi dài quá 8.000 ký tự. Hãy tách thành nhiều ý kiến.')
const kind = z.enum([...petitionKinds, 'to-cao'], { error: 'Xin chọn loại ý kiến.' })
const name = field.optional(120).transform((text) => (text === null ? null : foldWhitespace(text)))
const unit = z
  .string()
  .optional()
  .transform((text) => parseId<'Unit'>(text) as UnitId | null)
const phone = z
  .string()
  .optional()
  .transform((text, context) => {
    if (text === undefined || text.trim() === '') return null
    const read = parsePhone(text)
    if (read !== null) return read
    context.addIssue({
      code: 'custom',
      message: 'Số điện thoại chưa đúng. Ví dụ: 0912 345 678. Không có thì để trống.',
    })
    return z.NEVER
  })
const email = z
  .string()
  .optional()
  .transform((text, context) => {
    if (text === undefined || text.trim() === '') return null
    const read = z.email().safeParse(text.trim())
    if (read.success) return read.data
    context.addIssue({
      code: 'custom',
      message: 'Địa chỉ thư điện tử chưa đúng. Không có thì để trống.',
    })
    return z.NEVER
  })
const channel = z.enum(replyChannels, { error: 'Xin chọn cách nhận trả lời.' })
const day = z.string({ error: 'Xin ghi ngày bà con nói.' }).transform((text, context): IsoDate => {
  const read = parseIsoDate(text.trim()) ?? parseVietnameseDate(text)
  if (read !== null) return read
  context.addIssue({ code: 'custom', message: 'Ngày chưa đúng. Ví dụ: 21/11/2025.' })
  return z.NEVER
})

const contact = {
  name,
  unit,
  phone,
  email,
  address: field.optional(300),
  channel,
  place: field.optional(300),
  mayPublishText: field.checkbox(),
  mayPublishPhoto: field.checkbox(),
}

/** The form of those who write down what others say. */
export const entryForm = z
  .object({
    text: words,
    kind,
    ...contact,
    saidOn: day,
    saidAt: field.optional(200),
    conference: z
      .string()
      .optional()
      .transform((text) => parseId<'Conference'>(text) as ConferenceId | null),
    paper: field.checkbox(),
    restrictionSeen: field.checkbox(),
    doubleSeen: field.checkbox(),
    dossier: z
      .string()
      .optional()
      .transform((text) => parseId<'Dossier'>(text)),
  })
  .transform(
    ({ paper, restrictionSeen, doubleSeen, dossier, name, phone, email, address, channel, ...rest }) => ({
      paper,
      restrictionSeen,
      doubleSeen,
      dossier,
      entry: { ...rest, point: null, petitioner: { name, phone, email, address, channel } } satisfies Omit<
        Entry,
        'origin'
      >,
    }),
  )

/** What is known of words while somebody still types them; nothing of it is refused. */
export const unfinishedForm = z.object({
  text: z
    .string()
    .catch('')
    .transform((text) => text.trim().slice(0, LONGEST)),
  kind: kind.catch('kien-nghi'),
  unit: unit.catch(null),
  place: z
    .string()
    .catch('')
    .transform((text) => text.trim().slice(0, 300) || null),
})

/** The public form. */
export const submissionForm = z
  .object({
    text: words,
    kind: kind.catch('phan-anh'),
    ...contact,
    channel: channel.catch('none'),
    point: field
      .optional(60)
      .transform((text) => readPoint(text ?? ''))
      .catch(null),
    mayKeepContact: field.checkbox(),
    // People leave it empty, because they do not see it.
    website: z
      .string()
      .max(0, 'Ô này phải để trống.')
      .optional()
      .transform(() => undefined),
    _key: z
      .string({ error: 'Trang đã mở quá lâu. Hãy tải lại trang rồi gửi lại.' })
      .transform((text, context): Id<'Form'> => {
        const key = parseId<'Form'>(text)
        if (key !== null) return key
        context.addIssue({ code: 'custom', message: 'Trang đã mở quá lâu. Hãy tải lại trang rồi gửi lại.' })
        return z.NEVER
      }),
  })
  .superRefine(({ name, phone, email, address, mayKeepContact }, context) => {
    if (mayKeepContact || [name, phone, email, address].every((value) => value === null)) return
    context.addIssue({
      code: 'custom',
      path: ['mayKeepContact'],
      message:
        'Nếu ghi tên, điện thoại hay địa chỉ, xin đánh dấu đồng ý cho phường lưu để trả lời; hoặc xóa trống các ô đó.',
    })
  })
  .transform(({ _key: key, name, phone, email, address, channel, website, mayKeepContact, ...rest }) => ({
    key,
    entry: { ...rest, petitioner: { name, phone, email, address, channel } } satisfies Omit<
      Entry,
      'origin' | 'saidOn' | 'saidAt' | 'conference'
    >,
  }))
