import type { Reading } from '../words/read-words.ts'
import type { HeardAmong } from './topics.ts'

/** The sentences of an opinion, each to be heard by itself; none when it is only one. */
export function sentencesOf({ words, ...reading }: Reading): Reading[] {
  const starts = words.flatMap(({ after }, index) => (after === 'stop' ? [index] : []))
  const sentences = starts
    .map((start, nth) => words.slice(start, starts[nth + 1]))
    .filter(({ length }) => length >= SHORTEST)
  return sentences.length > 1 ? sentences.map((part) => ({ ...reading, words: part })) : []
}
const SHORTEST = 4

/** A matter that has a sentence of its own is not drowned by the others. */
export function withMatters(
  heard: readonly HeardAmong[],
  sentences: readonly (readonly HeardAmong[])[],
): HeardAmong[] {
  const known = new Map(heard.map((topic) => [topic.code, topic]))
  for (const among of sentences) {
    const own = among[0]
    if (own === undefined || own.score < SURE) continue
    const before = known.get(own.code)
    const score = Math.max(before?.score ?? 0, own.score * LESS)
    if ((before?.score ?? 0) < FLOOR) continue
    known.set(own.code, { ...own, ...before, score, apart: true, because: before?.because ?? own.because })
  }
  return [...known.values()].toSorted((a, b) => b.score - a.score)
}
/** Found by holding out whole sets: how sure a sentence must be of its best topic, how likely the whole must find it, what it then counts. */
const SURE = 0.75
const FLOOR = 0.05
const LESS = 0.75
