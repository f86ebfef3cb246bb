import type { Reading } from '../words/read-words.ts'

/** What a text is made of for counting: words, neighbours, and pairs with one word between; each with the words as typed. */
export function gramsOf({ text, words }: Reading): Map<string, string> {
  const grams = new Map<string, string>()
  for (const [index, word] of words.entries()) {
    if (/\d/.test(word.key)) continue
    const empty = EMPTY.has(word.key)
    if (!empty) grams.set(word.key, text.slice(word.start, word.end))
    const next = words[index + 1]
    if (next?.after !== 'space') continue
    if (!/\d/.test(next.key)) grams.set(`${word.key} ${next.key}`, text.slice(word.start, next.end))
    const after = words[index + 2]
    if (after?.after !== 'space' || empty || EMPTY.has(after.key) || /\d/.test(after.key)) continue
    grams.set(`${word.key} … ${after.key}`, text.slice(word.start, after.end))
  }
  return grams
}
const EMPTY = new Set(
  'va cua cac nhung la duoc theo ve voi cho da dang se nay do thi ma o co toi chung de nghi phuong a roi xin mong cai bi minh em chau nha may cung lai'.split(
    ' ',
  ),
)

/** The words that carry how something is put: all of them, how it begins and ends. */
export function mannerOf({ text, words }: Reading): string[] {
  const keys = words.map(({ key }) => key)
  const pairs = keys.slice(1).map((key, index) => `${keys[index]} ${key}`)
  const [before = '', last = ''] = keys.slice(-2)
  const edges = [`^${keys[0]}`, `^${pairs[0]}`, `${last}$`, `${before} ${last}$`]
  return [...new Set([...keys, ...pairs, ...edges, ...(text.includes('?') ? ['?'] : [])])]
}
