import { z } from 'zod'
import { formatDate, type IsoDate } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import { asked } from '#platform/http/query.ts'
import type { Book, BookId } from '../book.ts'
import { readCursor } from '../cursor.ts'

const standings = ['chua-chuyen', 'dang-lam', 'qua-han', 'xong', 'huy'] as const
export type Standing = (typeof standings)[number]
export const standingNames: Readonly<Record<Standing, string>> = {
  'chua-chuyen': 'Chưa chuyển',
  'dang-lam': 'Chưa xong',
  'qua-han': 'Quá hạn',
  xong: 'Đã xong',
  huy: 'Đã hủy',
}

/** What the register of incoming papers is narrowed to; all of it stands in the address. */
export type InFilter = {
  readonly text: string | null
  readonly book: BookId | null
  readonly unit: UnitId | null
  readonly standing: Standing | null
  readonly from: IsoDate | null
  readonly to: IsoDate | null
}

export const inQuery = z
  .object({
    q: asked.words(),
    so: asked.id<'RegisterBook'>(),
    'don-vi': asked.id<'Unit'>(),
    'tinh-trang': z.enum(standings).nullable().catch(null).default(null),
    tu: asked.day(),
    den: asked.day(),
    sau: z.string().catch(''),
  })
  .transform((query) => ({
    filter: {
      text: query.q,
      book: query.so,
      unit: query['don-vi'],
      standing: query['tinh-trang'],
      from: query.tu,
      to: query.den,
    } satisfies InFilter,
    after: readCursor(query.sau),
  }))

export const inParameters = (filter: InFilter) => ({
  q: filter.text,
  so: filter.book,
  'don-vi': filter.unit,
  'tinh-trang': filter.standing,
  tu: filter.from,
  den: filter.to,
})

/** What the list is narrowed to, each part with its words. */
export const inFilterWords = (
  filter: InFilter,
  books: readonly Book[],
  units: ReadonlyMap<string, string>,
): readonly { readonly key: keyof InFilter; readonly label: string }[] => [
  ...(filter.text === null ? [] : [{ key: 'text' as const, label: `“${filter.text}”` }]),
  ...(filter.book === null
    ? []
    : [{ key: 'book' as const, label: books.find(({ id }) => id === filter.book)?.name ?? 'Một sổ' }]),
  ...(filter.unit === null ? [] : [{ key: 'unit' as const, label: units.get(filter.unit) ?? 'Một đơn vị' }]),
  ...(filter.standing === null ? [] : [{ key: 'standing' as const, label: standingNames[filter.standing] }]),
  ...(filter.from === null ? [] : [{ key: 'from' as const, label: `Từ ${formatDate(filter.from)}` }]),
  ...(filter.to === null ? [] : [{ key: 'to' as const, label: `Đến ${formatDate(filter.to)}` }]),
]
