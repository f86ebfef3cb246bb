import type { Draft, DraftUnit } from './draft.ts'
import { type Half, halfOf, type Place, placeOfQuote } from './quote.ts'
import { taskOf, titleOf } from './title.ts'

/** The two drafts that one becomes when its sentence is cut at an offset; null when a half would have no words. */
export function cutInTwo(draft: Draft, at: number): readonly [Draft, Draft] | null {
  const first = draft.quote.slice(0, at).trim()
  const second = draft.quote.slice(at).trim()
  if (first === '' || second === '') return null
  const share = (half: Half) => ({
    units: draft.units.filter(
      ({ role, name }) => role === 'lead' || [half, 'both'].includes(halfOf(name, first, second)),
    ),
    due: draft.due.filter(({ phrase }) => [half, 'both'].includes(halfOf(phrase, first, second))),
  })
  return [
    { ...draft, quote: first, ...share('first') },
    { ...draft, quote: second, title: titleFor(second, draft), ...share('second') },
  ]
}

/** What a task is called by its sentence alone. */
export const titleFor = (quote: string, { units }: Pick<Draft, 'units'>): string => {
  const named = (wanted: DraftUnit['role']) =>
    units.filter(({ role }) => role === wanted).map(({ name }) => name)
  return titleOf(
    taskOf({
      quote,
      lead: named('lead'),
      executing: named('executing'),
      coordinating: named('coordinating'),
    }),
  )
}

/** What a draft is after it took in another: sentences in the order of the text, nothing twice, every deadline kept. */
export function joinTwo(draft: Draft, other: Draft): Draft {
  const [first, second] = draft.position <= other.position ? [draft, other] : [other, draft]
  return {
    ...draft,
    quote: `${first.quote} ${second.quote}`,
    units: uniqueUnits([...draft.units, ...other.units]),
    deliverables: [...new Set([...draft.deliverables, ...other.deliverables])],
    due: [
      ...new Map([...first.due, ...second.due].map((due) => [`${due.phrase} ${due.date}`, due])).values(),
    ],
  }
}

/** One place per unit and role; an unresolved name counts by its words. */
export const uniqueUnits = (units: readonly DraftUnit[]): readonly DraftUnit[] => [
  ...new Map(units.map((unit) => [`${unit.role} ${unit.unitId ?? unit.name}`, unit])).values(),
]

export const placeNow = ({ quoteStart, quoteEnd }: Draft): Place | null =>
  quoteStart === null || quoteEnd === null ? null : { start: quoteStart, end: quoteEnd }

/** Where the words stand now. Unchanged words stay where the reader found them, which may be more than they show. */
export const placeIn = (text: string, quote: string, draft: Draft): Place | null =>
  quote === draft.quote ? placeNow(draft) : placeOfQuote(text, quote, draft.quoteStart ?? 0)

/** Two sentences with nothing but a bullet between them are marked as one; of others the draft's own. */
export function placeOfBoth(text: string, draft: Draft, other: Draft): Place | null {
  const [own, taken] = [placeNow(draft), placeNow(other)]
  if (own === null || taken === null) return own ?? taken
  const [first, second] = own.start <= taken.start ? [own, taken] : [taken, own]
  const between = text.slice(first.end, second.start)
  return /\p{L}/u.test(between) ? own : { start: first.start, end: Math.max(first.end, second.end) }
}
