import { z } from 'zod'
import { parseId } from '#domain/id.ts'
import { asked } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { petitionKinds, type petitionOrigins } from '../petition.ts'
import { type Cursor, noFilter, type Page, type RegisterFilter } from './filter.ts'

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

const worded = <Value>(table: Readonly<Record<string, Value>>) =>
  z
    .string()
    .transform((word) => (Object.hasOwn(table, word) ? (table[word] as Value) : null))
    .catch(null)
const id = asked.id<never>()
const day = asked.day()
const yes = z
  .literal('co')
  .transform(() => true)
  .catch(false)

/** The register's address. A value that does not fit is as if it were not there; it never becomes an error. */
export const registerQuery = z
  .object({
    q: asked.words(),
    to: id,
    'linh-vuc': z
      .string()
      .regex(/^[a-z0-9-]{1,60}$/)
      .nullable()
      .catch(null),
    loai: worded(kinds),
    nguon: worded(originWords),
    'hoi-nghi': id,
    dot: id,
    'chua-linh-vuc': yes,
    'chua-ho-so': yes,
    tu: day,
    den: day,
    sau: z.string().catch(''),
    truoc: z.string().catch(''),
  })
  .transform((query): RegisterQuery => {
    const before = readCursor(query.truoc)
    return {
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
      page:
        before === null
          ? { towards: 'next', from: readCursor(query.sau) }
          : { towards: 'previous', from: before },
    }
  })

/** The filter as it stands in the address; what is not filtered is not there. */
export const registerParameters = (filter: RegisterFilter) => ({
  q: filter.text,
  to: filter.unit,
  'linh-vuc': filter.topic,
  loai: filter.kind,
  nguon: Object.entries(originWords).find(([, origin]) => origin === filter.origin)?.[0] ?? null,
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

export const writeCursor = ({ tier, at, id: row }: Cursor): string => [tier, at, row].join('~')

/** Null for a place that nobody wrote. */
function readCursor(text: string): Cursor | null {
  const [tier = '', at = '', row = '', ...rest] = text.split('~')
  if (!/^[01]$/.test(tier) || rest.length > 0 || parseId(row) === null || !isMoment(at)) return null
  return { tier: Number(tier), at, id: row }
}

/** As PostgreSQL writes it in UTC; a day that does not exist (31/02) comes back as another one. */
function isMoment(text: string): boolean {
  if (!/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?\+00:00$/.test(text)) return false
  const read = new Date(text)
  return !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 19) === text.slice(0, 19)
}
