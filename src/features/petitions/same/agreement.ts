import { shipped as classifier } from '../classify/shipped.ts'
import { askExamples } from '../classify/taught.ts'
import { hearTopics } from '../classify/topics.ts'
import { withExamples } from '../classify/weighing.ts'
import { type Reading, readWords } from '../words/read-words.ts'
import { comparePlaces, type PlaceVerdict } from './place/compare.ts'
import { placesOf } from './place/places.ts'
import type { Opinion } from './same.ts'
import {
  compareConcepts,
  conceptsIn,
  kindsOf,
  otherKinds,
  statesOf,
  type TroubleVerdict,
} from './trouble/concepts.ts'
import { type Knowledge, shipped } from './trouble/knowledge.ts'
import { speaksOfOwnCase } from './trouble/own.ts'
import { likeness, likenessOfRest, senseOf, tellingOf } from './trouble/sense.ts'
import { compareWording, type WordingVerdict } from './wording.ts'

/** In what two opinions agree and differ. */
export type Agreement = {
  readonly places: PlaceVerdict
  readonly troubles: TroubleVerdict
  readonly topic: number
  readonly sense: number
  /** How alike the words are that only one of them has, 0..1. */
  readonly rest: number
  readonly wording: WordingVerdict
  readonly otherState: boolean
  /** Each names one of several kinds that exclude each other. */
  readonly otherKind: boolean
  /** Each speaks of a case of the person's own, and no place says that it is the same. */
  readonly ownCases: boolean
  /** The words that stand in each other's stead where the rest is equal. */
  readonly swapped: readonly (readonly [here: string, there: string])[]
  /** The words of both for what they share. */
  readonly shared: readonly (readonly [here: string, there: string])[]
}

export function compare(a: Opinion, b: Opinion, known: Knowledge = shipped()): Agreement {
  const [one, other] = [factsOf(a, known), factsOf(b, known)]
  const troubles = compareConcepts(one.concepts, other.concepts)
  const places = comparePlaces(one.places, other.places)
  const wording = compareWording(one.reading, other.reading, (here, there) =>
    tellTheSame(one, other, here, there),
  )
  return {
    places,
    troubles,
    topic: cosine(one.topics, other.topics),
    sense: likeness(one.sense, other.sense),
    rest: likenessOfRest(one.telling, other.telling, known),
    wording,
    ownCases: places.agree === 0 && one.ownCase && other.ownCase,
    swapped: wording.swaps
      .filter(([here, there]) => here.length > 0 && there.length > 0)
      .map(([here, there]) => [quote(one, here), quote(other, there)] as const),
    otherKind: otherKinds(one.kinds, other.kinds),
    otherState: one.states.symmetricDifference(other.states).size > 0,
    shared: apart(troubles.shared).map(([here, there]) => [quote(one, here), quote(other, there)] as const),
  }
}

/** Whether words of the one name a trouble that words of the other name too. */
function tellTheSame(a: Facts, b: Facts, here: readonly number[], there: readonly number[]): boolean {
  const named = ({ concepts }: Facts, at: readonly number[]) =>
    [...concepts.troubles].flatMap(([name, on]) => (on.some((index) => at.includes(index)) ? [name] : []))
  const kinds = ({ kinds }: Facts, at: readonly number[]) =>
    kinds.filter((kind) => kind.at.some((index) => at.includes(index)))
  if (otherKinds(kinds(a, here), kinds(b, there))) return false
  const other = named(b, there)
  return named(a, here).some((name) => other.includes(name))
}

/** Of the pairs that quote the same words the first is enough. */
function apart(pairs: TroubleVerdict['shared']): TroubleVerdict['shared'] {
  const quoted = new Set<number>()
  return pairs.filter(([here]) => {
    if (here.some((index) => quoted.has(index))) return false
    for (const index of here) quoted.add(index)
    return true
  })
}

type Facts = ReturnType<typeof read>
const kept = new WeakMap<Opinion, { readonly by: Knowledge; readonly facts: Facts }>()

/** One opinion is compared with many. */
function factsOf(opinion: Opinion, known: Knowledge): Facts {
  const before = kept.get(opinion)
  if (before?.by === known) return before.facts
  const facts = read(opinion, known)
  kept.set(opinion, { by: known, facts })
  return facts
}

function read(opinion: Opinion, known: Knowledge) {
  const reading = readWords(opinion.place ? `${opinion.text}\n${opinion.place}` : opinion.text)
  const places = placesOf(reading, opinion.group ?? null)
  const where = new Set(places.spots.flatMap(({ at }) => at))
  const telling = tellingOf(reading, where)
  const concepts = conceptsIn(reading, where, known.book)
  return {
    reading,
    places,
    concepts,
    telling,
    ownCase: speaksOfOwnCase(concepts.troubles.keys()),
    kinds: kindsOf(reading),
    states: statesOf(reading),
    sense: senseOf(telling, concepts.troubles.keys(), known),
    topics: new Map(
      opinion.topics
        ? opinion.topics.map((code) => [code, 1] as const)
        : withExamples(hearTopics(reading), askExamples(withoutAccents(reading), classifier())).map(
            ({ code, score }) => [code, score] as const,
          ),
    ),
  }
}

const quote = ({ reading: { text, words } }: Facts, at: readonly number[]): string =>
  text.slice(words[at[0] as number]?.start, words[at.at(-1) as number]?.end)

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const length = (map: ReadonlyMap<string, number>) =>
    Math.sqrt([...map.values()].reduce((sum, score) => sum + score * score, 0))
  const dot = [...a].reduce((sum, [code, score]) => sum + score * (b.get(code) ?? 0), 0)
  return dot === 0 ? 0 : dot / (length(a) * length(b))
}

/** One person types accents, another does not; the matter is the same. */
const withoutAccents = (reading: Reading): Reading => ({
  ...reading,
  accented: false,
  words: reading.words.map((word) => ({ ...word, marked: undefined })),
})
