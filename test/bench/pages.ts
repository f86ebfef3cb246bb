import { newId } from '#domain/id.ts'
import { csrfToken } from '#platform/http/session.ts'
import { href, routes } from '#routes'
import type { NamedWard } from '../../src/demo/found.ts'
import type { PersonKey } from '../../src/demo/ward.ts'
import type { Ask } from './server.ts'

/** A page of the product and who asks for it; null: anybody. The same page is asked for in several ways, turn by turn. */
export type Page = {
  readonly name: string
  readonly who: PersonKey | null
  readonly asks: (cookie: string) => readonly (() => Ask)[]
}

/** A few of each that the pages are asked for. */
export type Samples = {
  readonly directives: readonly string[]
  readonly conferences: readonly string[]
  readonly receipts: readonly { readonly code: string; readonly pin: string }[]
}

export function pagesOf(ward: NamedWard, { directives, conferences, receipts }: Samples): readonly Page[] {
  const unit = ward.units['kt'] as string
  return [
    reading('list of open directives', [href(routes.directives)]),
    reading('list filtered by unit', [href(routes.directives, {}, { 'don-vi': unit, 'vai-tro': 'chu-tri' })]),
    reading(
      'one directive',
      directives.map((id) => href(routes.directive, { id })),
    ),
    reading('search with accents', [searching('cây xanh'), searching('ngập úng'), searching('chiếu sáng')]),
    reading('search without accents', [
      searching('cay xanh'),
      searching('ngap ung'),
      searching('chieu sang'),
    ]),
    reading("leader's page", [href(routes.leader)], 'hung'),
    {
      name: 'create',
      who: 'minh',
      asks: (cookie) => [
        () => ({ path: href(routes.directiveNew), cookie, form: newDirective(unit, cookie) }),
      ],
    },
    reading('search petitions with accents', [heard('cây xanh'), heard('ngập úng'), heard('chiếu sáng')]),
    reading('search petitions without accents', [heard('cay xanh'), heard('ngap ung'), heard('chieu sang')]),
    reading(
      'public ledger of a dialogue',
      conferences.map((conference) => href(routes.publicLedger, { conference })),
      null,
    ),
    {
      name: 'follow by code and PIN',
      who: null,
      asks: () =>
        receipts.map((receipt) => () => ({
          path: routes.follow,
          form: new URLSearchParams(receipt).toString(),
          expects: 200,
        })),
    },
  ]
}

export const everything = href(routes.directivesCsv, {}, { 'tinh-trang': 'tat-ca' })

const searching = (words: string): string => href(routes.directives, {}, { q: words })

const heard = (words: string): string => href(routes.petitions, {}, { q: words })

const reading = (name: string, paths: readonly string[], who: PersonKey | null = 'minh'): Page => ({
  name,
  who,
  asks: (cookie) => paths.map((path) => () => (who === null ? { path } : { path, cookie })),
})

const newDirective = (lead: string, cookie: string): string =>
  new URLSearchParams({
    _csrf: csrfToken(cookie.slice(cookie.indexOf('=') + 1)),
    _key: newId<'Form'>(),
    title: 'Kiểm tra nắp hố ga tại ngõ 12 đường Hương Sơn',
    content: 'Kiểm tra, thay nắp hố ga bị vỡ tại ngõ 12 đường Hương Sơn; báo cáo kết quả.',
    lead,
    deliverables: 'report',
    due: 'trong 10 ngày làm việc',
  }).toString()
