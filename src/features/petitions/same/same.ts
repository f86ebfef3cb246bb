import { hearTopics, quote } from '../classify/topics.ts'
import type { Match } from '../words/phrasebook.ts'
import { type Reading, readWords } from '../words/read-words.ts'
import { conceptsOf, isSettled } from './concepts.ts'
import { comparePlaces, keysOf, placesOf } from './place.ts'

/** What is known of an opinion when asking whether another one is about the same matter. */
export type Opinion = {
  readonly text: string
  /** Confirmed topics; without them the text is asked. */
  readonly topics?: readonly string[]
  /** The residential group, e.g. "Tổ dân phố 12". */
  readonly group?: string | null
  readonly place?: string | null
  readonly at?: Date | null
}

/** 0..1, a half and above: propose to a person; and why, in Vietnamese. */
export type Sameness = { readonly same: number; readonly because: readonly string[] }

export function same(a: Opinion, b: Opinion): Sameness {
  const [one, other] = [facts(a), facts(b)]
  const places = comparePlaces(one.places, other.places, one.keys, other.keys)
  const concepts = shared(one.concepts, other.concepts)
  const topic = topicAgreement(one.topics, other.topics)
  const words = wordAgreement(one.reading, other.reading)
  const settled = one.settled !== other.settled
  const oneSided = one.places.numbered.size > 0 !== other.places.numbered.size > 0

  const matter = 3.2 * concepts.overlap - 2.2 * concepts.apart + 1.6 * topic + 3.4 * words
  const place =
    (places.agree.length > 0 ? 1.1 : oneSided ? -0.8 : 0) -
    (places.conflict.length > 0 ? (places.agree.length > 0 ? 1.5 : 4.5) : 0)
  const same = 1 / (1 + Math.exp(-(matter + place - 2.9 - (settled ? 2.5 : 0) - months(a, b))))
  return { same: Math.round(same * 100) / 100, because: reasons() }

  function reasons(): string[] {
    const both = concepts.names.map((name) => {
      const [here, there] = [one, other].map(({ concepts: known, reading }) =>
        quote(known.get(name) as Match<string>, reading),
      )
      return here === there ? `cùng nói “${here}”` : `“${here}” ~ “${there}”`
    })
    return [
      ...both.slice(0, 4),
      ...places.agree.map((place) => `cùng ${place}`),
      ...places.conflict.map((place) => `khác nơi: ${place}`),
      ...(topic === 0 ? ['khác lĩnh vực'] : []),
      ...(settled ? ['một bên nói đã xong'] : []),
    ]
  }
}

function facts(opinion: Opinion) {
  const reading = readWords(opinion.place ? `${opinion.text}\n${opinion.place}` : opinion.text)
  const heard = hearTopics(reading).filter(({ score }) => score >= 0.3)
  return {
    reading,
    keys: keysOf(reading),
    places: placesOf(reading, opinion),
    concepts: conceptsOf(reading),
    topics: opinion.topics
      ? new Map(opinion.topics.map((code) => [code, 1]))
      : new Map(heard.map(({ code, score }) => [code, score])),
    settled: isSettled(reading),
  }
}

/** Of the things each names: how much of the shorter list both name; `apart` when both name things and none in common. */
function shared(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>) {
  const names = [...a.keys()].filter((name) => b.has(name))
  const shorter = Math.min(a.size, b.size)
  const all = new Set([...a.keys(), ...b.keys()]).size
  const overlap = shorter === 0 ? 0 : 0.5 * (names.length / shorter) + 0.5 * (names.length / all)
  return { names, overlap, apart: shorter > 0 && names.length === 0 ? 1 : 0 }
}

function topicAgreement(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  return Math.max(0, ...[...a].map(([code, score]) => Math.min(score, b.get(code) ?? 0)))
}

/** How much of the telling words and pairs of words both use. */
function wordAgreement(a: Reading, b: Reading): number {
  const [one, other] = [gramsOf(a), gramsOf(b)]
  const both = [...one].filter((gram) => other.has(gram)).length
  return one.size === 0 || other.size === 0 ? 0 : both / Math.sqrt(one.size * other.size)
}

function gramsOf({ words }: Reading): Set<string> {
  const keys = words.map((word) => word.key).filter((key) => !EMPTY.has(key))
  return new Set([...keys, ...keys.slice(1).map((key, index) => `${keys[index]} ${key}`)])
}
const EMPTY = new Set(
  'va cua cac nhung la duoc tai theo ve voi cho da dang se nay do thi ma o co khong toi chung de nghi phuong a roi xin mong bi cai qua lam nha ra vao len xuong'.split(
    ' ',
  ),
)

/** Opinions a year apart are seldom about the same hole in the road. */
function months(a: Opinion, b: Opinion): number {
  if (!a.at || !b.at) return 0
  const apart = Math.abs(a.at.getTime() - b.at.getTime()) / (30 * 24 * 3600 * 1000)
  return apart <= 6 ? 0 : Math.min(1.5, (apart - 6) / 12)
}
