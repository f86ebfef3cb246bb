import { plainGramsOf } from '../../classify/grams.ts'
import type { Reading } from '../../words/read-words.ts'
import { kinOf } from './kin.ts'
import type { Knowledge } from './knowledge.ts'

/** Of which troubles the words of a text speak, also words that no phrase of the lexicon has. */
export type Sense = ReadonlyMap<string, number>

/** A text points to the troubles beside which its words and pairs of words stand elsewhere, and to those it names outright. */
export function senseOf(
  telling: ReadonlySet<string>,
  troubles: Iterable<string>,
  { pointers }: Knowledge,
): Sense {
  const sense = new Map<string, number>()
  const add = (name: string, value: number) => sense.set(name, (sense.get(name) ?? 0) + value)
  for (const gram of telling) for (const [name, strength] of pointers.get(gram) ?? []) add(name, strength)
  for (const name of troubles) add(name, HEARD)
  for (const [name, value] of [...sense]) for (const other of kinOf(name)) add(other, KIN * value)
  return sense
}
/** A phrase of the lexicon says as much as a few words that only stand beside it. */
const HEARD = 1
const KIN = 0.3

/** The words and pairs of words of a text that do not say where it is. */
export const tellingOf = (reading: Reading, where: ReadonlySet<number>): ReadonlySet<string> =>
  new Set(plainGramsOf({ ...reading, words: reading.words.filter((_, index) => !where.has(index)) }))

/** How alike the words are that only one of two texts has: what is left when all they share is taken away. */
export function likenessOfRest(a: ReadonlySet<string>, b: ReadonlySet<string>, known: Knowledge): number {
  const [one, other] = [a.difference(b), b.difference(a)]
  if (one.size === 0 || other.size === 0) return 1
  return likeness(senseOf(one, [], known), senseOf(other, [], known))
}

export function likeness(a: Sense, b: Sense): number {
  const dot = [...a].reduce((sum, [name, value]) => sum + value * (b.get(name) ?? 0), 0)
  return dot === 0 ? 0 : dot / (lengthOf(a) * lengthOf(b))
}

const lengthOf = (sense: Sense): number =>
  Math.sqrt([...sense.values()].reduce((sum, value) => sum + value * value, 0))
