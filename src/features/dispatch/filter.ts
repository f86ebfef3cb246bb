import { z } from 'zod'
import { formatDate, type IsoDate } from '#domain/date.ts'
import { readMomentKey } from '#platform/db/moment.ts'
import { asked } from '#platform/http/query.ts'
import { type Purpose, purposes } from './dispatch.ts'
import { purposeWords } from './messages.ts'

const states = ['con-thieu', 'qua-han', 'da-du', 'da-thay'] as const
export type DispatchState = (typeof states)[number]
export const stateNames: Readonly<Record<DispatchState, string>> = {
  'con-thieu': 'Còn thiếu',
  'qua-han': 'Quá hạn',
  'da-du': 'Đã đủ',
  'da-thay': 'Đã có bản mới',
}

/** What the register of sendings is narrowed to; all of it stands in the address. */
export type DispatchFilter = {
  readonly text: string | null
  readonly purpose: Purpose | null
  readonly state: DispatchState | null
  readonly from: IsoDate | null
  readonly to: IsoDate | null
}

export const dispatchQuery = z
  .object({
    q: asked.words(),
    'muc-dich': z.enum(purposes).nullable().catch(null).default(null),
    'tinh-trang': z.enum(states).nullable().catch(null).default(null),
    tu: asked.day(),
    den: asked.day(),
    sau: z.string().catch(''),
  })
  .transform((query) => ({
    filter: {
      text: query.q,
      purpose: query['muc-dich'],
      state: query['tinh-trang'],
      from: query.tu,
      to: query.den,
    } satisfies DispatchFilter,
    after: readMomentKey(query.sau),
  }))

export const parametersOf = (filter: DispatchFilter) => ({
  q: filter.text,
  'muc-dich': filter.purpose,
  'tinh-trang': filter.state,
  tu: filter.from,
  den: filter.to,
})

/** What the list is narrowed to, each part with its words. */
export const filterWords = (
  filter: DispatchFilter,
): readonly { readonly key: keyof DispatchFilter; readonly label: string }[] => [
  ...(filter.text === null ? [] : [{ key: 'text' as const, label: `“${filter.text}”` }]),
  ...(filter.purpose === null ? [] : [{ key: 'purpose' as const, label: purposeWords[filter.purpose] }]),
  ...(filter.state === null ? [] : [{ key: 'state' as const, label: stateNames[filter.state] }]),
  ...(filter.from === null ? [] : [{ key: 'from' as const, label: `Từ ${formatDate(filter.from)}` }]),
  ...(filter.to === null ? [] : [{ key: 'to' as const, label: `Đến ${formatDate(filter.to)}` }]),
]
