import type { Reading, Word } from '../words/read-words.ts'
import { wordsInPassing } from './passing.ts'

/** A countable part of a text: the words as typed, and how much it counts. */
export type Gram = { readonly words: string; readonly weight: number }

/**
 * What a text is made of for counting: words, neighbours, and pairs with one word between, all without accents; words and neighbours
 * once more with the accents, where the person types any. Places named in passing are kept apart.
 */
export function gramsOf(reading: Reading): Map<string, Gram> {
  const { text, words } = reading
  const passing = wordsInPassing(reading)
  const grams = new Map<string, Gram>()
  const put = (gram: string, from: Word, to: Word, weight: number) => {
    if ((grams.get(gram)?.weight ?? 0) < weight)
      grams.set(gram, { words: text.slice(from.start, to.end), weight })
  }
  for (const [index, word] of words.entries()) {
    if (isNumber(word)) continue
    if (passing.has(index)) {
      put(`@${word.key}`, word, word, IN_PASSING)
      continue
    }
    const empty = EMPTY.has(word.key)
    const exact = withAccents(word, reading)
    if (!empty) put(word.key, word, word, 1)
    if (!empty && exact) put(`=${exact}`, word, word, ACCENTS)
    const next = words[index + 1]
    if (next?.after !== 'space' || passing.has(index + 1)) continue
    const nextExact = withAccents(next, reading)
    if (!isNumber(next)) put(`${word.key} ${next.key}`, word, next, 1)
    if (exact && nextExact) put(`=${exact} ${nextExact}`, word, next, ACCENTS)
    const after = words[index + 2]
    if (after?.after !== 'space' || passing.has(index + 2) || isNumber(after)) continue
    if (!empty && !EMPTY.has(after.key)) put(`${word.key} … ${after.key}`, word, after, 1)
  }
  return grams
}
/** The same without accents and without regard to where they stand. */
export const plainGramsOf = (reading: Reading): string[] =>
  [...gramsOf(reading).keys()].filter((gram) => !gram.startsWith('=')).map((gram) => gram.replace('@', ''))

const ACCENTS = 0.7
const IN_PASSING = 0.4

const isNumber = ({ key }: Word): boolean => /\d/.test(key)

/** A word without accents among words that have theirs means none. */
const withAccents = ({ marked, key, guessed }: Word, { accented }: Reading): string | undefined =>
  marked ?? (accented && !guessed ? key : undefined)

const EMPTY = new Set(
  'va cua cac nhung la duoc theo ve voi cho da dang se nay do thi ma o co toi chung de nghi phuong a roi xin mong cai bi minh em chau nha may cung lai'.split(
    ' ',
  ),
)

/** The words that carry how something is put: all of them, how it begins and ends, and how each clause begins. */
export function mannerOf({ text, words }: Reading): Map<string, number> {
  const keys = words.map(({ key }) => key)
  const pairs = keys.slice(1).map((key, index) => `${keys[index]} ${key}`)
  const [before = '', last = ''] = keys.slice(-2)
  const edges = [`^${keys[0]}`, `^${pairs[0]}`, `${last}$`, `${before} ${last}$`]
  const opening = words.flatMap(({ after }, index) =>
    after === 'space' ? [] : [`,${keys[index]}`, `,${pairs[index]}`],
  )
  const all = [...keys, ...pairs, ...edges, ...opening, ...(text.includes('?') ? ['?'] : [])]
  return new Map(all.map((gram) => [gram, 1]))
}
