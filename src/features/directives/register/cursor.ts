import { parseIsoDate } from '#domain/date.ts'
import { parseId } from '#domain/id.ts'
import { isMomentText } from '#platform/db/moment.ts'
import type { SortKey } from './filter.ts'

/**
 * A row's place in the register: the tier of the search (0: the words as typed, 1: without accents), what it is sorted by, its id. The
 * page after it begins behind this place even when the row has moved away since.
 */
export type Cursor = { readonly tier: number; readonly keys: readonly string[] }
export type Page = { readonly towards: 'next' | 'previous'; readonly from: Cursor | null }

type Kind = 'number' | 'date' | 'moment' | 'id'

/** What a row is ordered by, from the first key to the last; the last is always its id. */
const keyKinds: Readonly<Record<SortKey, readonly Kind[]>> = {
  due: ['date', 'id'],
  code: ['number', 'id'],
  unit: ['id', 'date', 'id'],
  status: ['number', 'date', 'id'],
  assigned: ['moment', 'id'],
  activity: ['moment', 'id'],
}

export const writeCursor = ({ tier, keys }: Cursor): string => [tier, ...keys].join('~')

/** Null for a place of another order, or one that nobody wrote. */
export function readCursor(text: string, sort: SortKey): Cursor | null {
  const [tier = '', ...keys] = text.split('~')
  const kinds = keyKinds[sort]
  if (!/^[01]$/.test(tier) || keys.length !== kinds.length) return null
  return keys.every((key, at) => fits[kinds[at] as Kind](key)) ? { tier: Number(tier), keys } : null
}

const fits: Readonly<Record<Kind, (key: string) => boolean>> = {
  number: (key) => /^\d{1,15}$/.test(key),
  date: (key) => key === 'infinity' || parseIsoDate(key) !== null,
  moment: isMomentText,
  id: (key) => parseId(key) !== null,
}
