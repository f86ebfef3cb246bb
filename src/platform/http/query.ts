import { z } from 'zod'
import { parseId } from '#domain/id.ts'
import { foldWhitespace } from '#domain/text.ts'
import type { HttpContext } from './context.ts'
import { asTyped, readDay } from './form.ts'

/** The query string through a schema; a value that does not fit is left to the schema's `.catch`, never an error page. */
export function readQuery<T>(c: HttpContext, schema: z.ZodType<T>): T {
  const many = c.req.queries()
  const values = Object.entries(many).map(([key, all]) => {
    const texts = all.map(asTyped)
    return [key, texts.length > 1 ? texts : texts[0]]
  })
  return schema.parse(Object.fromEntries(values))
}

/** Parts of an address. A value that does not fit is as if it were not there: an old or hand-written address still opens a page. */
export const asked = {
  /** Words to search for, at most 200 letters. */
  words: () =>
    z
      .string()
      .transform((text) => foldWhitespace(text).slice(0, 200) || null)
      .catch(null),
  day: () => z.string().transform(readDay).catch(null),
  id: <Kind extends string>() =>
    z
      .string()
      .transform((text) => parseId<Kind>(text))
      .catch(null),
  /** A code of the ward's own lists: small letters, digits and dashes. */
  code: () =>
    z
      .string()
      .regex(/^[a-z0-9-]{1,60}$/)
      .nullable()
      .catch(null),
  /** What a word of the address stands for. */
  oneOf: <Value>(table: Readonly<Record<string, Value>>) =>
    z
      .string()
      .transform((word) => (Object.hasOwn(table, word) ? (table[word] as Value) : null))
      .catch(null),
  /** "co": said or not. */
  yes: () =>
    z
      .literal('co')
      .transform(() => true)
      .catch(false),
} as const

/** The word that stands for `value` in an address, as `asked.oneOf` reads it; null for null. */
export const wordFor = <Value>(table: Readonly<Record<string, Value>>, value: Value | null): string | null =>
  Object.entries(table).find(([, one]) => one === value)?.[0] ?? null
