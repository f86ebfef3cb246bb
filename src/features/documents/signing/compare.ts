/** What the words of a returned file have beyond, and lack of, those that went out; lines as they stand, at most twelve each. */
export type WordsCompared = {
  readonly same: boolean
  readonly missing: readonly string[]
  readonly added: readonly string[]
}

const MOST_LINES = 12

/**
 * Compares two texts without their white space: other programs break lines elsewhere. A line counts as found wherever its letters
 * stand together, so that only words that are really gone or new are told.
 */
export function compareWords(sent: string, returned: string): WordsCompared {
  const [before, after] = [lettersOf(sent), lettersOf(returned)]
  return {
    same: before === after,
    missing: linesNotIn(after, sent),
    added: linesNotIn(before, returned),
  }
}

/** "12-TB/ĐU" as it stands behind "Số" in the head of a paper; null: none is found. */
export const numberIn = (text: string): string | null =>
  /(?:^|\s)Số:?\s*(\d{1,6}[\p{L}]?\s*[-/]\s*[\p{L}\d./-]{1,30})/u
    .exec(text.normalize('NFC').slice(0, 3000))?.[1]
    ?.replace(/\s+/g, '') ?? null

const lettersOf = (text: string): string => text.normalize('NFC').replace(/[\s\u00ad\u200b]+/gu, '')

const linesNotIn = (letters: string, text: string): readonly string[] =>
  text
    .split(/[\n\f]/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '' && !letters.includes(lettersOf(line)))
    .slice(0, MOST_LINES)
    .map((line) => line.slice(0, 200))
