import type { Word } from './read-words.ts'

export type Vocabulary = ReadonlySet<string>
export type Alternative = { readonly key: string; readonly closeness: number }

/** What a word may stand for: itself, a word of the vocabulary that sounds alike, and when it is misspelt one a letter away. */
export function alternatives(word: Word, vocabulary: Vocabulary): readonly Alternative[] {
  const itself = { key: word.key, closeness: 1 }
  if (/\d/.test(word.key)) return [itself]
  const misspelt = !word.spelt && !vocabulary.has(word.key)
  const near = misspelt && word.key.length > 2 ? oneLetterAway(word.key, vocabulary) : []
  const alike = soundsAlike(word.key).filter((key) => vocabulary.has(key))
  return [
    itself,
    ...near.map((key) => ({ key, closeness: 0.75 })),
    ...alike.map((key) => ({ key, closeness: 0.65 })),
  ]
}

const oneLetterAway = (key: string, vocabulary: Vocabulary): string[] =>
  [...vocabulary].filter((word) => Math.abs(word.length - key.length) < 2 && isOneSlipApart(word, key))

/** One letter more, less, other, or two neighbours exchanged. */
function isOneSlipApart(a: string, b: string): boolean {
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - from && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail++
  const restA = a.slice(from, a.length - tail)
  const restB = b.slice(from, b.length - tail)
  if (restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
}

/** As the North confuses them: l and n, s and x, tr and ch, d, gi and r. */
function soundsAlike(key: string): string[] {
  const [, onset = '', rest = ''] = /^(tr|ch|gi(?=[aeou])|[lnsxdr](?![gh]))?(.*)$/.exec(key) ?? []
  return (CONFUSED[onset] ?? []).map((other) => other + rest)
}
const CONFUSED: Readonly<Record<string, readonly string[]>> = {
  l: ['n'],
  n: ['l'],
  s: ['x'],
  x: ['s'],
  tr: ['ch'],
  ch: ['tr'],
  d: ['gi', 'r'],
  gi: ['d', 'r'],
  r: ['d', 'gi'],
}
