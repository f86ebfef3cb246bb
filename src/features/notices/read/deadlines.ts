import type { WorkingCalendar } from '#domain/calendar.ts'
import type { IsoDate } from '#domain/date.ts'
import { type FoundDue, findDuePhrases, ownDeadlines, readDue } from '#domain/due-phrase.ts'
import type { DirectiveDraft } from './draft.ts'
import { foldSpace } from './key.ts'
import type { Source } from './names.ts'
import { mendScan } from './scanned-key.ts'
import type { Span } from './sentences.ts'

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
  const found = ownDeadlines(phrasesIn(source, draft.span, anchors))
  if (found.some((due) => due.strength === 'strong')) return found
  const shared = draft.shared.flatMap((span) => phrasesIn(source, span, anchors))
  const strong = ownDeadlines(shared).filter((due) => due.strength === 'strong')
  if (strong.length + found.length > 0) return strong.length > 0 ? strong : found
  return ownDeadlines((draft.headings ?? []).flatMap((span) => phrasesIn(source, span, anchors)))
}

/** Found where scanned letters are put right, told as they stand. */
function phrasesIn({ text }: Source, { start, end }: Span, anchors: DueAnchors): FoundDue[] {
  const words = text.slice(start, end)
  return findDuePhrases(mendScan(words), anchors).map((due) => ({
    ...due,
    phrase: foldSpace(words.slice(due.start, due.end)),
  }))
}
