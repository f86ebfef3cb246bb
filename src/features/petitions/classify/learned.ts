import { type Reading, readWords } from '../words/read-words.ts'

/**
 * What a ward's own confirmed classifications teach: how many opinions of each topic hold each word or pair of words.
 * Multinomial naive Bayes, kept as counts, so that it can be taught and untaught one opinion at a time and stored as JSON.
 */
export type Learned = Readonly<Record<string, TopicCounts>>
type TopicCounts = { readonly opinions: number; readonly grams: Readonly<Record<string, number>> }

export const NOTHING_LEARNED: Learned = {}

export const learn = (learned: Learned, text: string, topic: string): Learned =>
  count(learned, text, topic, 1)

/** Undoes one `learn` of the same text and topic; what was never learnt is left alone. */
export const unlearn = (learned: Learned, text: string, topic: string): Learned =>
  learned[topic] === undefined ? learned : count(learned, text, topic, -1)

function count(learned: Learned, text: string, topic: string, change: 1 | -1): Learned {
  const before = learned[topic]
  const grams = new Map(Object.entries(before?.grams ?? {}))
  for (const gram of gramsOf(readWords(text)).keys()) {
    const left = (grams.get(gram) ?? 0) + change
    if (left > 0) grams.set(gram, left)
    else grams.delete(gram)
  }
  const opinions = (before?.opinions ?? 0) + change
  const { [topic]: _, ...others } = learned
  return opinions > 0 ? { ...others, [topic]: { opinions, grams: Object.fromEntries(grams) } } : others
}

/** What the counts say of a text: 0..1 for its most likely topic, and the words that speak most for it. */
export type Guess = { readonly code: string; readonly score: number; readonly because: readonly string[] }

export function guess(learned: Learned, reading: Reading): Guess | undefined {
  const topics = Object.entries(learned)
  const grams = [...gramsOf(reading)].filter(([gram]) =>
    topics.some(([, { grams }]) => Object.hasOwn(grams, gram)),
  )
  if (grams.length === 0) return undefined
  const [best, second] = topics
    .map(([code, counts]) => ({
      code,
      counts,
      weight: weigh(
        counts,
        grams.map(([gram]) => gram),
      ),
    }))
    .toSorted((a, b) => b.weight - a.weight)
  if (best === undefined) return undefined
  // A topic heard once proves little, nor does one word that happens to be known.
  const lead =
    best.weight -
    (second?.weight ??
      weigh(
        NO_COUNTS,
        grams.map(([gram]) => gram),
      ))
  const trust = best.counts.opinions / (best.counts.opinions + 2)
  const telling = grams
    .map(([gram, words]) => ({
      words,
      by: tell(best.counts, gram) - Math.max(...rivals(topics, best.code, gram)),
    }))
    .filter(({ by }) => by > 0.7)
    .toSorted((a, b) => b.by - a.by)
  if (telling.length < 2) return undefined
  return {
    code: best.code,
    score: trust * (1 - Math.exp(-lead / 3)),
    because: telling.slice(0, 4).map(({ words }) => words),
  }
}

const NO_COUNTS: TopicCounts = { opinions: 0, grams: {} }

const rivals = (
  topics: readonly (readonly [string, TopicCounts])[],
  code: string,
  gram: string,
): number[] => [
  tell(NO_COUNTS, gram),
  ...topics.filter(([other]) => other !== code).map(([, counts]) => tell(counts, gram)),
]

const weigh = (counts: TopicCounts, grams: readonly string[]): number =>
  grams.reduce((sum, gram) => sum + tell(counts, gram), 0)

/** How likely an opinion of the topic holds the words, smoothed, as a logarithm. */
const tell = ({ opinions, grams }: TopicCounts, gram: string): number =>
  Math.log(((Object.hasOwn(grams, gram) ? (grams[gram] as number) : 0) + 0.2) / (opinions + 2))

/** Words and pairs of words, each with the original words. Pairs carry most of the meaning in Vietnamese. */
function gramsOf({ text, words }: Reading): Map<string, string> {
  const grams = new Map<string, string>()
  for (const [index, word] of words.entries()) {
    if (!EMPTY.has(word.key) && !/\d/.test(word.key)) grams.set(word.key, text.slice(word.start, word.end))
    const next = words[index + 1]
    if (next && next.after === 'space') grams.set(`${word.key} ${next.key}`, text.slice(word.start, next.end))
  }
  return grams
}
const EMPTY = new Set(
  'va cua cac nhung la duoc tai theo ve voi cho da dang se nay do thi ma o co khong toi chung de nghi phuong a roi'.split(
    ' ',
  ),
)
