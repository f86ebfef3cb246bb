import { foldForSearch } from '#domain/text.ts'
import type { Notice } from './notice.ts'

/** Why another notice seems to be this one, received a second time. */
export type Sameness = 'file' | 'number' | 'words'
export type SameNotice = { readonly notice: Notice; readonly because: Sameness }

type Compared = Pick<Notice, 'sourceSha256' | 'number' | 'symbol' | 'documentDate' | 'text'>

/** Null for two different notices. A scan and its Word file differ in some letters, a draft and the paper issued in its number. */
export function sameness(one: Compared, other: Compared): Sameness | null {
  if (one.sourceSha256 !== null && one.sourceSha256 === other.sourceSha256) return 'file'
  if (
    one.number !== null &&
    one.documentDate !== null &&
    one.number === other.number &&
    one.symbol === other.symbol &&
    one.documentDate === other.documentDate
  )
    return 'number'
  if (otherPaper(one, other)) return null
  return likeness(one.text, other.text) >= SAME_WORDS ? 'words' : null
}

/** Both number and day are written, and both differ: a paper of its own, however many words it repeats. */
const otherPaper = (one: Compared, other: Compared): boolean =>
  one.number !== null &&
  other.number !== null &&
  one.number !== other.number &&
  one.documentDate !== null &&
  other.documentDate !== null &&
  one.documentDate !== other.documentDate

/** Two notices of one office have up to two thirds of their words in common; a poor scan keeps nine in ten. */
const SAME_WORDS = 0.85

/** The share of words that two texts have in common, from 0 to 1; accents, case, signs, line breaks and order do not count. */
export function likeness(one: string, other: string): number {
  const [mine, theirs] = [wordsOf(one), wordsOf(other)]
  const left = new Map<string, number>()
  for (const word of theirs) left.set(word, (left.get(word) ?? 0) + 1)
  const shared = mine.filter((word) => {
    const times = left.get(word) ?? 0
    left.set(word, times - 1)
    return times > 0
  })
  return mine.length + theirs.length === 0 ? 0 : (2 * shared.length) / (mine.length + theirs.length)
}

const wordsOf = (text: string): readonly string[] => foldForSearch(text).match(/[a-z0-9]+/g) ?? []
