import { z } from 'zod'
import type { Page } from '#platform/db/pages.ts'
import { pageFields, readPage } from '#platform/http/page-address.ts'
import { asked, wordFor } from '#platform/http/query.ts'
import { href, routes } from '#routes'
import { byDue, noFilter, orders, type RegisterFilter, type Sort } from './filter.ts'

export type RegisterQuery = { readonly filter: RegisterFilter; readonly sort: Sort; readonly page: Page }

/** Each word of the address and what it stands for, for the fields that offer them too. */
export const addressWords = {
  role: {
    'chu-tri': 'lead',
    'thuc-hien': 'executing',
    'phoi-hop': 'coordinating',
    qua: 'via',
    'bao-cao-ve': 'report-to',
  },
  state: {
    'dang-mo': 'open',
    'tat-ca': 'all',
    'moi-giao': 'assigned',
    'dang-thuc-hien': 'in-progress',
    'cho-kiem-tra': 'handed-in',
    'da-ket-thuc': 'closed',
    'da-huy': 'cancelled',
  },
  due: { 'qua-han': 'late', 'tuan-nay': 'this-week', 'khong-ghi': 'without' },
  waiting: {
    'tiep-nhan': 'acceptance',
    'bo-sung': 'return',
    'kiem-tra': 'check',
    'gia-han': 'extension',
    'vuong-mac': 'refusal',
  },
  onTime: { co: true, khong: false },
  sort: {
    han: 'due',
    ma: 'code',
    'don-vi': 'unit',
    'tinh-trang': 'status',
    'ngay-giao': 'assigned',
    'hoat-dong': 'activity',
  },
} as const

const id = asked.id<never>()
const day = asked.day()

/** The register's address. A value that does not fit is as if it were not there; it never becomes an error. */
export const registerQuery = z
  .object({
    q: asked.words(),
    'don-vi': id,
    'vai-tro': asked.oneOf(addressWords.role),
    'tinh-trang': asked.oneOf(addressWords.state),
    han: asked.oneOf(addressWords.due),
    tu: day,
    den: day,
    cho: asked.oneOf(addressWords.waiting),
    'gia-han': asked.yes(),
    'dung-han': asked.oneOf(addressWords.onTime),
    'thong-bao': id,
    'linh-vuc': asked.code(),
    'can-bo': id,
    'giao-tu': day,
    'giao-den': day,
    'xong-tu': day,
    'xong-den': day,
    'im-lang': z.coerce.number().int().min(1).max(3650).nullable().catch(null),
    'sap-xep': z.string().transform(sortOf).catch(byDue),
    ...pageFields,
  })
  .transform((query): RegisterQuery => {
    const sort = query['sap-xep']
    return {
      filter: {
        text: query.q,
        unit: query['don-vi'],
        role: query['don-vi'] === null ? null : query['vai-tro'],
        state: query['tinh-trang'],
        due: query.han,
        dueFrom: query.tu,
        dueTo: query.den,
        waiting: query.cho,
        extended: query['gia-han'],
        onTime: query['dung-han'],
        notice: query['thong-bao'],
        topic: query['linh-vuc'],
        officer: query['can-bo'],
        assignedFrom: query['giao-tu'],
        assignedTo: query['giao-den'],
        closedFrom: query['xong-tu'],
        closedTo: query['xong-den'],
        quietDays: query['im-lang'],
      },
      sort,
      page: readPage(query, orders[sort.by]),
    }
  })

function sortOf(text: string): Sort {
  const descending = text.startsWith('-')
  const word = descending ? text.slice(1) : text
  return Object.hasOwn(addressWords.sort, word)
    ? { by: addressWords.sort[word as keyof typeof addressWords.sort], descending }
    : byDue
}

/** The filter as it stands in the address; what is not filtered is not there. */
function filterParameters(filter: RegisterFilter) {
  return {
    q: filter.text,
    'don-vi': filter.unit,
    'vai-tro': wordFor(addressWords.role, filter.role),
    'tinh-trang': wordFor(addressWords.state, filter.state),
    han: wordFor(addressWords.due, filter.due),
    tu: filter.dueFrom,
    den: filter.dueTo,
    cho: wordFor(addressWords.waiting, filter.waiting),
    'gia-han': filter.extended ? 'co' : null,
    'dung-han': wordFor(addressWords.onTime, filter.onTime),
    'thong-bao': filter.notice,
    'linh-vuc': filter.topic,
    'can-bo': filter.officer,
    'giao-tu': filter.assignedFrom,
    'giao-den': filter.assignedTo,
    'xong-tu': filter.closedFrom,
    'xong-den': filter.closedTo,
    'im-lang': filter.quietDays,
  }
}

/** Filter and order as they stand in the address; the usual order is not written. */
export const registerParameters = (filter: RegisterFilter, sort: Sort) => ({
  ...filterParameters(filter),
  'sap-xep':
    sort.by === 'due' && !sort.descending
      ? null
      : `${sort.descending ? '-' : ''}${wordFor(addressWords.sort, sort.by)}`,
})

/** The register narrowed to `filter`: what every figure elsewhere leads to. */
export const registerHref = (filter: Partial<RegisterFilter>, sort: Sort = byDue): string =>
  href(routes.directives, {}, registerParameters({ ...noFilter, ...filter }, sort))
