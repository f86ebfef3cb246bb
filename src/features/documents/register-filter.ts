import { z } from 'zod'
import { readMomentKey } from '#platform/db/moment.ts'
import { asked, wordFor } from '#platform/http/query.ts'
import type { DocumentState } from './document.ts'
import { type DocumentKind, documentKinds } from './kinds.ts'

/** What the list is narrowed to; all of it stands in the address. */
export type DocumentFilter = {
  readonly text: string | null
  readonly state: DocumentState | null
  readonly kind: DocumentKind | null
}

/** Each word of the address and the state it stands for. */
export const addressStates: Readonly<Record<string, DocumentState>> = {
  'dang-soan': 'drafting',
  'cho-duyet': 'submitted',
  'da-duyet': 'approved',
  'da-ban-hanh': 'issued',
  'da-bo': 'withdrawn',
}

export const documentQuery = z
  .object({
    q: asked.words(),
    'tinh-trang': asked.oneOf(addressStates),
    loai: z.enum(documentKinds).nullable().catch(null).default(null),
    sau: z.string().catch(''),
  })
  .transform((query) => ({
    filter: { text: query.q, state: query['tinh-trang'], kind: query.loai } satisfies DocumentFilter,
    after: readMomentKey(query.sau),
  }))

/** The filter as it stands in the address; what is not filtered is not there. */
export const documentParameters = ({ text, state, kind }: DocumentFilter) => ({
  q: text,
  'tinh-trang': wordFor(addressStates, state),
  loai: kind,
})
