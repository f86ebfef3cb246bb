import { hearTopics } from '../classify/topics.ts'
import { type Reading, readWords } from '../words/read-words.ts'
import { type Concepts, statesOf, thingsIn, troublesIn } from './concepts.ts'
import { comparePlaces, keysOf, type PlaceVerdict, placesOf } from './place.ts'
import type { Opinion } from './same.ts'

/** In what two opinions agree and differ; each number 0..1. */
export type Agreement = {
  readonly things: number
  readonly otherThings: number
  readonly troubles: number
  readonly otherTroubles: number
  readonly topic: number
  readonly words: number
  readonly places: PlaceVerdict
  /** Only one of them says where. */
  readonly whereIsOpen: boolean
  readonly otherState: boolean
  readonly shared: readonly (readonly [here: string, there: string])[]
}

export function compare(a: Opinion, b: Opinion): Agreement {
  const [one, other] = [facts(a), facts(b)]
  const things = overlap(one.things, other.things)
  const troubles = overlap(one.troubles, other.troubles)
  return {
    things: things.share,
    otherThings: things.apart,
    troubles: troubles.share,
    otherTroubles: troubles.apart,
    topic: cosine(one.topics, other.topics),
    words: wordAgreement(one.reading, other.reading),
    places: comparePlaces(one.places, other.places, one.keys, other.keys),
    whereIsOpen: isPlaced(one) !== isPlaced(other),
    otherState:
      [...one.states].some((state) => !other.states.has(state)) ||
      [...other.states].some((state) => !one.states.has(state)),
    shared: [
      ...troubles.names.map(
        (name) => [quoteOf(one, one.troubles, name), quoteOf(other, other.troubles, name)] as const,
      ),
      ...things.names.map(
        (name) => [quoteOf(one, one.things, name), quoteOf(other, other.things, name)] as const,
      ),
    ],
  }
}

type Facts = ReturnType<typeof facts>

function facts(opinion: Opinion) {
  const reading = readWords(opinion.place ? `${opinion.text}\n${opinion.place}` : opinion.text)
  const heard = hearTopics(reading).map(({ code, score }) => [code, score] as const)
  return {
    reading,
    keys: keysOf(reading),
    places: placesOf(reading, opinion),
    things: thingsIn(reading),
    troubles: troublesIn(reading),
    states: statesOf(reading),
    topics: new Map(opinion.topics ? opinion.topics.map((code) => [code, 1] as const) : heard),
  }
}

const isPlaced = ({ places }: Facts): boolean => places.numbered.size > 0 || places.named.length > 0

const quoteOf = ({ reading: { text, words } }: Facts, concepts: Concepts, name: string): string => {
  const at = concepts.get(name)?.at ?? []
  return text.slice(words[at[0] ?? 0]?.start, words[at.at(-1) ?? 0]?.end)
}

/** How much of the shorter list both name; `apart` when both name something and nothing in common. */
function overlap(a: Concepts, b: Concepts) {
  const names = [...a.keys()].filter((name) => b.has(name))
  const shorter = Math.min(a.size, b.size)
  return {
    names,
    share: shorter === 0 ? 0 : names.length / shorter,
    apart: shorter > 0 && names.length === 0 ? 1 : 0,
  }
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const length = (map: ReadonlyMap<string, number>) =>
    Math.sqrt([...map.values()].reduce((sum, score) => sum + score * score, 0))
  const dot = [...a].reduce((sum, [code, score]) => sum + score * (b.get(code) ?? 0), 0)
  return dot === 0 ? 0 : dot / (length(a) * length(b))
}

/** How much of the telling words and pairs of words both use; where it is counts elsewhere. */
function wordAgreement(a: Reading, b: Reading): number {
  const [one, other] = [gramsOf(a), gramsOf(b)]
  const both = [...one].filter((gram) => other.has(gram)).length
  return one.size === 0 || other.size === 0 ? 0 : both / Math.sqrt(one.size * other.size)
}

function gramsOf({ text, words }: Reading): Set<string> {
  const telling = words.filter(
    ({ key, start }, index) =>
      !EMPTY.has(key) && !/\d/.test(key) && (index === 0 || !/\p{Lu}/u.test(text[start] as string)),
  )
  const keys = telling.map((word) => word.key)
  return new Set([...keys, ...keys.slice(1).map((key, index) => `${keys[index]} ${key}`)])
}
const EMPTY = new Set(
  'va cua cac nhung la duoc tai theo ve voi cho da dang se nay do thi ma o co khong toi chung de nghi phuong a roi xin mong bi cai qua lam nha ra vao len xuong ngo ngach to duong pho so ong ba anh chi dau cuoi gan truoc'.split(
    ' ',
  ),
)
