import { z } from 'zod'
import type { IsoDate } from '#domain/date.ts'
import { foldWhitespace } from '#domain/text.ts'
import { asked } from '#platform/http/form.ts'
import type { BookId } from './book.ts'
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

/** The last line shown: when it was entered, its number (a whole batch is entered at one moment), its id. */
export type OutCursor = { readonly at: string; readonly number: number; readonly id: string }

const states = { giu: 'reserved', cap: 'issued', huy: 'voided' } as const satisfies Record<string, EntryState>
export const stateInAddress: Readonly<Record<EntryState, string>> = {
  reserved: 'giu',
  issued: 'cap',
  voided: 'huy',
}

export const outQuery = z
  .object({
    q: z
      .string()
      .transform((text) => foldWhitespace(text).slice(0, 200) || null)
      .catch(null),
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

export const writeCursor = ({ at, number, id }: OutCursor): string => `${at}~${number}~${id}`

function readCursor(text: string): OutCursor | null {
  const found = /^(\d{4}-\d\d-\d\d)~(\d{1,7})~([0-9a-f-]{36})$/.exec(text)
  return found === null ? null : { at: found[1] ?? '', number: Number(found[2]), id: found[3] ?? '' }
}
