import { z } from 'zod'
import type { IsoDate } from '#domain/date.ts'
import { asked } from '#platform/http/form.ts'
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

const states = { giu: 'reserved', cap: 'issued', huy: 'voided' } as const satisfies Record<string, EntryState>
export const stateInAddress: Readonly<Record<EntryState, string>> = {
  reserved: 'giu',
  issued: 'cap',
  voided: 'huy',
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
    'tinh-trang': z
      .string()
      .transform((word) => (Object.hasOwn(states, word) ? states[word as keyof typeof states] : null))
      .catch(null),
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
  'tinh-trang': filter.state === null ? null : stateInAddress[filter.state],
  tu: filter.from,
  den: filter.to,
})
