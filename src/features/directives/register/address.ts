import { z } from 'zod'
import { asked } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { type Page, readCursor } from './cursor.ts'
import { byDue, noFilter, type RegisterFilter, type Sort } from './filter.ts'

export type RegisterQuery = { readonly filter: RegisterFilter; readonly sort: Sort; readonly page: Page }

/** A word of the address and what it stands for. */
const words = {
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

const worded = <Value>(table: Readonly<Record<string, Value>>) =>
  z
    .string()
    .transform((word) => (Object.hasOwn(table, word) ? (table[word] as Value) : null))
    .catch(null)
const id = asked.id<never>()
const day = asked.day()

/** The register's address. A value that does not fit is as if it were not there; it never becomes an error. */
export const registerQuery = z
  .object({
    q: asked.words(),
    'don-vi': id,
    'vai-tro': worded(words.role),
    'tinh-trang': worded(words.state),
    han: worded(words.due),
    tu: day,
    den: day,
    cho: worded(words.waiting),
    'gia-han': z
      .literal('co')
      .transform(() => true)
      .catch(false),
    'dung-han': worded(words.onTime),
    'thong-bao': id,
    'linh-vuc': z
      .string()
      .regex(/^[a-z0-9-]{1,60}$/)
      .nullable()
      .catch(null),
    'can-bo': id,
    'giao-tu': day,
    'giao-den': day,
    'xong-tu': day,
    'xong-den': day,
    'im-lang': z.coerce.number().int().min(1).max(3650).nullable().catch(null),
    'sap-xep': z.string().transform(sortOf).catch(byDue),
    sau: z.string().catch(''),
    truoc: z.string().catch(''),
  })
  .transform((query): RegisterQuery => {
    const sort = query['sap-xep']
    const before = readCursor(query.truoc, sort.by)
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
      page:
        before === null
          ? { towards: 'next', from: readCursor(query.sau, sort.by) }
          : { towards: 'previous', from: before },
    }
  })

function sortOf(text: string): Sort {
  const descending = text.startsWith('-')
  const word = descending ? text.slice(1) : text
  return Object.hasOwn(words.sort, word)
    ? { by: words.sort[word as keyof typeof words.sort], descending }
    : byDue
}

/** The filter as it stands in the address; what is not filtered is not there. */
function filterParameters(filter: RegisterFilter) {
  return {
    q: filter.text,
    'don-vi': filter.unit,
    'vai-tro': wordFor(words.role, filter.role),
    'tinh-trang': wordFor(words.state, filter.state),
    han: wordFor(words.due, filter.due),
    tu: filter.dueFrom,
    den: filter.dueTo,
    cho: wordFor(words.waiting, filter.waiting),
    'gia-han': filter.extended ? 'co' : null,
    'dung-han': wordFor(words.onTime, filter.onTime),
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
      : `${sort.descending ? '-' : ''}${wordFor(words.sort, sort.by)}`,
})

/** The register narrowed to `filter`: what every figure elsewhere leads to. */
export const registerHref = (filter: Partial<RegisterFilter>, sort: Sort = byDue): string =>
  href(routes.directives, {}, registerParameters({ ...noFilter, ...filter }, sort))

/** The words of the address, for the fields that offer them. */
export const addressWords = words

const wordFor = <Value>(table: Readonly<Record<string, Value>>, value: Value | null): string | null =>
  Object.entries(table).find(([, one]) => one === value)?.[0] ?? null
