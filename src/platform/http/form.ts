import { z } from 'zod'
import { type IsoDate, parseIsoDate, parseVietnameseDate } from '#domain/date.ts'
import { type Id, parseId } from '#domain/id.ts'
import type { Refusal } from '#domain/result.ts'
import { nfc } from '#domain/text.ts'
import { Unreadable } from '../errors.ts'
import type { HttpContext } from './context.ts'

/** What the browser posted: text fields as typed (NFC, \n line ends), uploaded files apart. */
export type PostedForm = {
  readonly values: FormValues
  readonly files: Readonly<Record<string, readonly File[]>>
}
/** Fields by name; a name posted more than once has a list. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>

export const emptyForm: PostedForm = { values: {}, files: {} }

/** What was read, or why not, with what was typed in either case. */
export type ReadForm<T> =
  | { readonly ok: true; readonly value: T; readonly values: FormValues }
  | { readonly ok: false; readonly errors: readonly [Refusal, ...Refusal[]]; readonly values: FormValues }

/** The posted fields through a schema. On refusal the page is rendered again (422) with `values` and `errors`. */
export function readForm<T>(c: HttpContext, schema: z.ZodType<T>): ReadForm<T> {
  const { values } = c.var.form
  const parsed = schema.safeParse(values)
  return parsed.success
    ? { ok: true, value: parsed.data, values }
    : { ok: false, errors: refusalsOf(parsed.error), values }
}

/** NFC, \n line ends, and without the zero sign, which no keyboard types and PostgreSQL cannot keep. */
export const asTyped = (text: string): string => nfc(text).replace(/\r\n?/g, '\n').replaceAll('\0', '')

/** One sentence per field at fault, in the order of the schema. */
function refusalsOf(error: z.ZodError): readonly [Refusal, ...Refusal[]] {
  const refusals = error.issues.map((issue) => ({
    code: 'invalid',
    message: issue.message,
    ...(issue.path.length === 0 ? {} : { field: issue.path.join('.') }),
  }))
  const first = new Map(refusals.map((refusal) => [refusal.field ?? '', refusal] as const).reverse())
  const kept = refusals.filter((refusal) => first.get(refusal.field ?? '') === refusal)
  return kept as [Refusal, ...Refusal[]]
}

/** Reads a urlencoded or multipart body. File inputs where nothing was chosen are dropped; a chosen file without a byte is not. */
export async function readPostedForm(request: Request): Promise<PostedForm> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(type)) return emptyForm
  const values: Record<string, string | string[]> = {}
  const files: Record<string, File[]> = {}
  for (const [name, entry] of await fieldsOf(request)) {
    if (typeof entry !== 'string') {
      if (entry.size > 0 || entry.name !== '') files[name] = [...(files[name] ?? []), entry]
      continue
    }
    const text = asTyped(entry)
    const earlier = values[name]
    values[name] = earlier === undefined ? text : [...(Array.isArray(earlier) ? earlier : [earlier]), text]
  }
  return { values, files }
}

/** A body that breaks the rules of its own type is the sender's mistake, not ours. */
const fieldsOf = (request: Request): Promise<FormData> =>
  request.formData().catch((error: unknown) => {
    throw error instanceof TypeError ? new Unreadable(error) : error
  })

z.config(z.locales.vi())

/** Fields as browsers send them: text trimmed, an empty field absent, one checkbox or many always a list. */
export const field = {
  required: (message: string, max = 500) =>
    z
      .string({ error: message })
      .trim()
      .min(1, message)
      .max(max, `Nội dung dài quá ${max} ký tự, hãy rút gọn.`),
  optional: (max = 500) =>
    z
      .string()
      .trim()
      .max(max, `Nội dung dài quá ${max} ký tự, hãy rút gọn.`)
      .optional()
      .transform((text) => (text === undefined || text === '' ? null : text)),
  many: <T extends z.ZodType>(item: T) =>
    z.preprocess(
      (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
      z.array(item),
    ),
  /** What `read` makes of the words typed; null for an empty field. `wrong` is said of words it can make nothing of. */
  optionalAs: <T>(read: (text: string) => T | null, wrong: string, max = 60) =>
    field.optional(max).transform((text, context): T | null => {
      const value = text === null ? null : read(text)
      if (text !== null && value === null) context.addIssue({ code: 'custom', message: wrong })
      return value
    }),
  requiredAs: <T>(message: string, read: (text: string) => T | null, wrong: string, max = 60) =>
    field.required(message, max).transform((text, context): T => {
      const value = read(text)
      if (value === null) context.addIssue({ code: 'custom', message: wrong })
      return value as T
    }),
  checkbox: () => z.preprocess((value) => value !== undefined && value !== '', z.boolean()),
  day: optionalDay,
  /** `wrong` is said of what is no day; without it the common sentence is. */
  requiredDay: (message: string, wrong?: string) =>
    optionalDay(wrong).transform((day, context): IsoDate => {
      if (day === null) context.addIssue({ code: 'custom', message })
      return day as IsoDate
    }),
  id: optionalId,
  /** The ids a group of boxes or a list of choices sent; what is no id is left out. */
  ids: <Kind extends string>() =>
    field.many(z.string()).transform((all) => all.flatMap((text) => parseId<Kind>(text) ?? [])),
  requiredId: <Kind extends string>(message: string) =>
    optionalId<Kind>().transform((id, context): Id<Kind> => {
      if (id === null) context.addIssue({ code: 'custom', message })
      return id as Id<Kind>
    }),
} as const

export const WRONG_DAY = 'Ngày chưa đúng. Xin ghi theo mẫu 05/12/2025.'

/** A day as people type it (05/12/2025) or as a browser's date field sends it. */
export const readDay = (text: string): IsoDate | null =>
  parseVietnameseDate(text) ?? parseIsoDate(text.trim())

/** An empty field is null. */
function optionalDay(wrong = WRONG_DAY) {
  return field.optionalAs(readDay, wrong, 40)
}

/** The id a list of choices sent; null when nothing was chosen. */
function optionalId<Kind extends string>() {
  return field.optional(60).transform((text): Id<Kind> | null => parseId<Kind>(text ?? undefined))
}
