import { isoDate } from './date.ts'
import { type DuePhraseContext, findDuePhrases } from './due-phrase.ts'

/** What the tests of deadline phrases know of the document. */
export const ANCHORS = { conferenceDate: isoDate('2025-11-21'), issueDate: isoDate('2025-11-25') }

/** The deadlines found in `text`, each as "date boundary time rhythm flags". */
export const found = (text: string, context: DuePhraseContext = ANCHORS): string[] =>
  findDuePhrases(text, context).map(({ date, boundary, time, recurs, broken, past, strength }) =>
    [date, boundary, time, recurs, broken && 'broken', past && 'past', strength === 'weak' && 'weak']
      .filter((part) => typeof part === 'string')
      .join(' '),
  )

/** Their words. */
export const phrases = (text: string): string[] => findDuePhrases(text, ANCHORS).map(({ phrase }) => phrase)
