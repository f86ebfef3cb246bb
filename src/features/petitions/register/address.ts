import { z } from 'zod'
import type { Page } from '#platform/db/pages.ts'
import { pageFields, readPage } from '#platform/http/page-address.ts'
import { asked, wordFor } from '#platform/http/query.ts'
import { href, routes } from '#routes'
import { petitionKinds, type petitionOrigins } from '../petition.ts'
import { byReceipt, noFilter, type RegisterFilter } from './filter.ts'

export type RegisterQuery = { readonly filter: RegisterFilter; readonly page: Page }

const originWords = {
  'tong-hop': 'summary',
  'hoi-nghi': 'live',
  'tru-so': 'desk',
  'to-truong': 'group-head',
  mang: 'public',
  giay: 'paper',
} as const satisfies Record<string, (typeof petitionOrigins)[number]>
const kinds: Readonly<Record<string, (typeof petitionKinds)[number]>> = Object.fromEntries(
  petitionKinds.map((kind) => [kind, kind]),
)

const id = asked.id<never>()
const day = asked.day()

/** The register's address. A value that does not fit is as if it were not there; it never becomes an error. */
export const registerQuery = z
  .object({
    q: asked.words(),
    to: id,
    'linh-vuc': asked.code(),
    loai: asked.oneOf(kinds),
    nguon: asked.oneOf(originWords),
    'hoi-nghi': id,
    dot: id,
    'chua-linh-vuc': asked.yes(),
    'chua-ho-so': asked.yes(),
    tu: day,
    den: day,
    ...pageFields,
  })
  .transform(
    (query): RegisterQuery => ({
      filter: {
        text: query.q,
        unit: query.to,
        topic: query['linh-vuc'],
        kind: query.loai,
        origin: query.nguon,
        conference: query['hoi-nghi'],
        batch: query.dot,
        withoutTopic: query['chua-linh-vuc'],
        withoutDossier: query['chua-ho-so'],
        receivedFrom: query.tu,
        receivedTo: query.den,
      },
      page: readPage(query, byReceipt),
    }),
  )

/** The filter as it stands in the address; what is not filtered is not there. */
export const registerParameters = (filter: RegisterFilter) => ({
  q: filter.text,
  to: filter.unit,
  'linh-vuc': filter.topic,
  loai: filter.kind,
  nguon: wordFor(originWords, filter.origin),
  'hoi-nghi': filter.conference,
  dot: filter.batch,
  'chua-linh-vuc': filter.withoutTopic ? 'co' : null,
  'chua-ho-so': filter.withoutDossier ? 'co' : null,
  tu: filter.receivedFrom,
  den: filter.receivedTo,
})

/** The register narrowed to `filter`: what every figure elsewhere leads to. */
export const registerHref = (filter: Partial<RegisterFilter> = {}): string =>
  href(routes.petitions, {}, registerParameters({ ...noFilter, ...filter }))

/** The words of the address, for the fields that offer them. */
export const addressWords = { origin: originWords, kind: kinds }
