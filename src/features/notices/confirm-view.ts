import type { WorkingCalendar } from '#domain/calendar.ts'
import type { IsoDate } from '#domain/date.ts'
import type { Due } from '#domain/deadline.ts'
import { lastDay, warnLastDayNotWorking } from '#domain/deadline.ts'
import type { Draft, DraftUnit } from './draft.ts'

/** A body that no unit of the ward answers to yet, with the drafts that name it. */
export type UnknownName = { readonly name: string; readonly orders: readonly number[] }

/** Names still without a unit, in the order of the drafts. Bodies a report goes through or to may stay names. */
export function unknownNames(drafts: readonly Draft[]): readonly UnknownName[] {
  const orders = new Map<string, number[]>()
  drafts.forEach((draft, index) => {
    if (draft.dropped) return
    for (const unit of draft.units)
      if (needsUnit(unit)) orders.set(unit.name, [...(orders.get(unit.name) ?? []), index + 1])
  })
  return [...orders].map(([name, at]) => ({ name, orders: [...new Set(at)] }))
}

export const needsUnit = ({ role, unitId }: DraftUnit): boolean =>
  unitId === null && (role === 'lead' || role === 'executing' || role === 'coordinating')

/** Nobody, or no known unit, leads: such a draft keeps the notice from being issued. */
export const withoutLead = ({ units }: Pick<Draft, 'units'>): boolean =>
  !units.some(({ role }) => role === 'lead') || units.some((unit) => unit.role === 'lead' && needsUnit(unit))

/** A deadline as the clerk must see it: the words, the last day that is on time, and what to mind. */
export type ShownDue = {
  readonly due: Due
  readonly lastDay: IsoDate | null
  readonly warning: string | null
}

export const shownDue = (due: Due, calendar: WorkingCalendar, lenient: boolean): ShownDue => ({
  due,
  lastDay: lastDay(due, { lenient }),
  warning: warnLastDayNotWorking(calendar, due, { lenient }),
})

/** Where a quote may be cut: the offsets at which its second and later sentences begin. */
export const sentenceStarts = (quote: string): readonly number[] =>
  [...quote.matchAll(/[.;:…]\s+(?=\S)/gu)].map((match) => match.index + match[0].length)

/** The order of the task that now says what this one said, since they were joined; null for one that was simply dropped. */
export function joinedInto(drafts: readonly Draft[], draft: Draft): number | null {
  const at = draft.dropped
    ? drafts.findIndex((other) => !other.dropped && other.quote.includes(draft.quote))
    : -1
  return at === -1 ? null : at + 1
}
