import { writePage } from '#platform/http/page-address.ts'
import { href, routes } from '#routes'
import { type RegisterQuery, registerParameters, registerQuery } from './address.ts'

/** The register's address as a form carries it: what stands behind the question mark. Whatever does not fit falls away. */
export const readAddress = (text: string): RegisterQuery =>
  registerQuery.parse(Object.fromEntries(new URLSearchParams(text)))

/** Filter and order, written one way only; "" is the usual view. The page within it is not kept. */
export const writeView = ({ filter, sort }: Pick<RegisterQuery, 'filter' | 'sort'>): string =>
  afterMark(href(routes.directives, {}, registerParameters(filter, sort)))

/** Filter, order and page. */
export const writeAddress = ({ filter, sort, page }: RegisterQuery): string =>
  afterMark(href(routes.directives, {}, { ...registerParameters(filter, sort), ...writePage(page) }))

/** The register behind an address a form carried, which can lead nowhere else. */
export const addressBehind = (text: string): string => {
  const query = writeAddress(readAddress(text))
  return query === '' ? href(routes.directives) : `${href(routes.directives)}?${query}`
}

const afterMark = (address: string): string => address.slice(href(routes.directives).length + 1)
