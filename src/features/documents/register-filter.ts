import { z } from 'zod'
import { parseId } from '#domain/id.ts'
import { asked } from '#platform/http/form.ts'
import type { DocumentId, DocumentState } from './document.ts'
import { type DocumentKind, documentKinds } from './kinds.ts'

/** What the list is narrowed to; all of it stands in the address. */
export type DocumentFilter = {
  readonly text: string | null
  readonly state: DocumentState | null
  readonly kind: DocumentKind | null
}

/** The last row shown: when it was begun, and its id. */
export type After = { readonly at: Date; readonly id: DocumentId }

const states = {
  'dang-soan': 'drafting',
  'cho-duyet': 'submitted',
  'da-duyet': 'approved',
  'da-ban-hanh': 'issued',
  'da-bo': 'withdrawn',
} as const satisfies Record<string, DocumentState>

export const stateInAddress: Readonly<Record<DocumentState, string>> = {
  drafting: 'dang-soan',
  submitted: 'cho-duyet',
  approved: 'da-duyet',
  issued: 'da-ban-hanh',
  withdrawn: 'da-bo',
}

export const documentQuery = z
  .object({
    q: asked.words(),
    'tinh-trang': z
      .string()
      .transform((word) => (Object.hasOwn(states, word) ? states[word as keyof typeof states] : null))
      .catch(null),
    loai: z.enum(documentKinds).nullable().catch(null).default(null),
    sau: z.string().catch(''),
  })
  .transform((query) => ({
    filter: { text: query.q, state: query['tinh-trang'], kind: query.loai } satisfies DocumentFilter,
    after: readAfter(query.sau),
  }))

/** The filter as it stands in the address; what is not filtered is not there. */
export const documentParameters = ({ text, state, kind }: DocumentFilter) => ({
  q: text,
  'tinh-trang': state === null ? null : stateInAddress[state],
  loai: kind,
})

export const writeAfter = ({ at, id }: After): string => `${at.toISOString()}_${id}`

/** Null for anything but what `writeAfter` wrote: the first page is shown then. */
function readAfter(text: string): After | null {
  const [moment = '', name] = text.split('_')
  const at = new Date(moment)
  const id = parseId<'Document'>(name)
  return id === null || Number.isNaN(at.getTime()) ? null : { at, id }
}
