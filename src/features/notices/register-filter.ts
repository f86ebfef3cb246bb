import { z } from 'zod'
import { type MomentKey, readMomentKey } from '#platform/db/moment.ts'
import { asked } from '#platform/http/query.ts'
import { href, routes } from '#routes'
import type { ActiveFilter } from '#ui/Filters.tsx'
import { stateWords } from './messages.ts'
import { type NoticeState, noticeStates } from './notice.ts'

/** What the register of notices is narrowed to; all of it stands in the address. */
export type NoticeFilter = {
  readonly q: string | null
  /** Null: all but the discarded ones. */
  readonly state: NoticeState | null
  readonly year: number | null
  /** The last row of the page before. */
  readonly after: MomentKey | null
}

/** A value that does not fit is as if it were not there. */
export const registerQuery = z
  .object({
    q: asked.words(),
    'tinh-trang': z.enum(noticeStates).nullable().catch(null).default(null),
    nam: z.coerce.number().int().min(2000).max(2100).nullable().catch(null).default(null),
    sau: z.string().catch(''),
  })
  .transform(
    (query): NoticeFilter => ({
      q: query.q,
      state: query['tinh-trang'],
      year: query.nam,
      after: readMomentKey(query.sau),
    }),
  )

/** The filter as it stands in the address, without the page. */
export const registerParameters = ({ q, state, year }: NoticeFilter) => ({
  q,
  'tinh-trang': state,
  nam: year,
})

/** What the register is narrowed to, each part with the way to do without it. */
export function activeFilters(filter: NoticeFilter): readonly ActiveFilter[] {
  const { q, state, year } = filter
  const without = (part: Partial<NoticeFilter>) =>
    href(routes.notices, {}, registerParameters({ ...filter, ...part }))
  return [
    ...(q === null ? [] : [{ label: `“${q}”`, removeHref: without({ q: null }) }]),
    ...(state === null ? [] : [{ label: stateWords[state].words, removeHref: without({ state: null }) }]),
    ...(year === null ? [] : [{ label: `Năm ${year}`, removeHref: without({ year: null }) }]),
  ]
}
