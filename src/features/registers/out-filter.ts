import { z } from 'zod'
import type { IsoDate } from '#domain/date.ts'
import { asked, wordFor } from '#platform/http/query.ts'
import type { BookId } from './book.ts'
import { readCursor } from './cursor.ts'
import type { EntryState } from './place.ts'

/** What the register is narrowed to; all of it stands in the address. */
export type OutFilter = {
  readonly text: string | null
  readonly book: BookId | null
  readonly period: string | null
  readonly state: EntryState | null
  readonly from: IsoDate | null
  readonly to: IsoDate | null
}

/** Each word of the address and the state it stands for. */
const addressStates: Readonly<Record<string, EntryState>> = {
  giu: 'reserved',
  cap: 'issued',
  huy: 'voided',
}
export const outQuery = z
  .object({
    q: asked.words(),
    so: asked.id<'RegisterBook'>(),
    ky: z
      .string()
      .regex(/^\d{4}(-\d{4})?$/)
      .nullable()
      .catch(null),
    'tinh-trang': asked.oneOf(addressStates),
    tu: asked.day(),
    den: asked.day(),
    sau: z.string().catch(''),
  })
  .transform((query) => ({
    filter: {
      text: query.q,
      book: query.so,
      period: query.ky,
      state: query['tinh-trang'],
      from: query.tu,
      to: query.den,
    } satisfies OutFilter,
    after: readCursor(query.sau),
  }))

/** The filter as it stands in the address; what is not filtered is not there. */
export const outParameters = (filter: OutFilter) => ({
  q: filter.text,
  so: filter.book,
  ky: filter.period,
  'tinh-trang': wordFor(addressStates, filter.state),
  tu: filter.from,
  den: filter.to,
})
