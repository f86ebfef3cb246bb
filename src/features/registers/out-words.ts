import { formatDate } from '#domain/date.ts'
import type { Book } from './book.ts'
import type { Entry } from './entry.ts'
import { howWords, stateWords } from './messages.ts'
import type { OutFilter } from './out-filter.ts'
import { typeName } from './types.ts'

/** "Thông báo: Kết luận hội nghị đối thoại"; of a kept number what it is kept for. */
export function abstractOf({ book, abstract, purpose, state }: Entry): string {
  const type = typeName(book.family, book.type)
  if (abstract !== null) return `${type}: ${abstract}`
  return purpose === null ? `${type}, chờ ghi bổ sung` : state === 'voided' ? purpose : `Giữ cho: ${purpose}`
}

/** The last column: why a number is void or out of order, how it came into the book, and what was noted. */
export const remarksOf = ({ voidReason, outOfOrder, how, note, state }: Entry): string =>
  [
    voidReason === null ? null : `Đã hủy: ${voidReason}`,
    outOfOrder === null ? null : `Ngoài thứ tự: ${outOfOrder}`,
    how === 'taken' || (how === 'skipped' && state === 'voided') ? null : howWords[how],
    note,
  ]
    .filter((part) => part !== null)
    .join('. ')

/** What the list is narrowed to, each part with its words. */
export const filterWords = (
  filter: OutFilter,
  books: readonly Book[],
): readonly { readonly key: keyof OutFilter; readonly label: string }[] => [
  ...(filter.text === null ? [] : [{ key: 'text' as const, label: `“${filter.text}”` }]),
  ...(filter.book === null
    ? []
    : [{ key: 'book' as const, label: books.find(({ id }) => id === filter.book)?.name ?? 'Một sổ' }]),
  ...(filter.period === null ? [] : [{ key: 'period' as const, label: `Năm, nhiệm kỳ ${filter.period}` }]),
  ...(filter.state === null ? [] : [{ key: 'state' as const, label: stateWords[filter.state].words }]),
  ...(filter.from === null ? [] : [{ key: 'from' as const, label: `Từ ${formatDate(filter.from)}` }]),
  ...(filter.to === null ? [] : [{ key: 'to' as const, label: `Đến ${formatDate(filter.to)}` }]),
]
