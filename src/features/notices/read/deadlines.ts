import type { WorkingCalendar } from '#domain/calendar.ts'
import type { IsoDate } from '#domain/date.ts'
import { type FoundDue, findDuePhrases, ownDeadlines, readDue } from '#domain/due-phrase.ts'
import type { DirectiveDraft } from './draft.ts'
import { foldSpace } from './key.ts'
import type { Source } from './names.ts'

export type DueAnchors = {
  readonly conferenceDate: IsoDate | null
  readonly issueDate: IsoDate | null
  readonly year: number | null
  readonly calendar?: WorkingCalendar
}

/** The deadlines of a draft: those of its cell, else of its own words, else of what stands above or below it. */
export function deadlines(source: Source, draft: DirectiveDraft, anchors: DueAnchors): FoundDue[] {
  const cell = draft.cells?.due
  if (cell !== undefined) {
    const stated = readDue(cell, anchors)
    const found = stated === null ? ownDeadlines(findDuePhrases(cell, anchors)) : [stated]
    const [only] = found
    return only?.strength === 'weak' && only.recurs === undefined
      ? [{ ...only, phrase: foldSpace(cell) }]
      : found
  }
  const found = ownDeadlines(findDuePhrases(source.text.slice(draft.span.start, draft.span.end), anchors))
  if (found.some((due) => due.strength === 'strong')) return found
  const shared = draft.shared.flatMap((span) =>
    findDuePhrases(source.text.slice(span.start, span.end), anchors),
  )
  const strong = ownDeadlines(shared).filter((due) => due.strength === 'strong')
  return strong.length > 0 ? strong : found
}
