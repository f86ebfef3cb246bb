import type { Match, Phrasebook } from '../../words/phrasebook.ts'
import { phrasebook } from '../../words/phrasebook.ts'
import type { Reading } from '../../words/read-words.ts'
import { kinship } from './kin.ts'
import { kinds } from './lexicon/kinds.ts'
import { states } from './lexicon/states.ts'

/** What an opinion speaks of, each with where it says so. */
export type Concepts = {
  /** What is the matter: "light.out", "drain.clogged". */
  readonly troubles: ReadonlyMap<string, readonly number[]>
  /** With what: "light", "drain"; every trouble names its thing. */
  readonly things: ReadonlyMap<string, readonly number[]>
}

/** Whatever words an opinion has for them; `where` are words that only say where it is. */
export function conceptsIn(reading: Reading, where: ReadonlySet<number>, book: Phrasebook<string>): Concepts {
  const troubles = new Map<string, readonly number[]>()
  const things = new Map<string, readonly number[]>()
  for (const { value, at } of meant(book, reading)) {
    if (at.every((index) => where.has(index))) continue
    const [thing, trouble] = value.split('.') as [string, string?]
    if (!things.has(thing)) things.set(thing, at)
    if (trouble !== undefined && !troubles.has(value)) troubles.set(value, at)
  }
  return { troubles, things }
}

/** Whether the matter is told as settled already, or the person is against it. */
export const statesOf = (reading: Reading): ReadonlySet<string> =>
  new Set(meant(stateBook(), reading).map(({ value }) => value))

/** Of the kinds that exclude each other those an opinion names. */
export const kindsOf = (reading: Reading): Match<string>[] => meant(kindBook(), reading)

/** Whether both name kinds of one group, and none in common. */
export function otherKinds(a: readonly Match<string>[], b: readonly Match<string>[]): boolean {
  const groupOf = (kind: string) => kind.split('.')[0]
  const [here, there] = [a, b].map((found) => [...new Set(found.map(({ value }) => value))]) as [
    string[],
    string[],
  ]
  const groups = new Set(here.map(groupOf))
  return [...groups].some((group) => {
    const [one, two] = [here, there].map((kinds) => kinds.filter((kind) => groupOf(kind) === group)) as [
      string[],
      string[],
    ]
    return two.length > 0 && !one.some((kind) => two.includes(kind))
  })
}

export type TroubleVerdict = {
  /** How near the nearest two troubles are, 0..1. */
  readonly nearest: number
  /** How much of the one list the other has too, whichever is more, 0..1. */
  readonly share: number
  /** Both name troubles. */
  readonly known: boolean
  /** Both name troubles, and none is like one of the other. */
  readonly apart: boolean
  readonly shared: readonly (readonly [here: readonly number[], there: readonly number[]])[]
}

export function compareConcepts(a: Concepts, b: Concepts): TroubleVerdict {
  const pairs = [...a.troubles].flatMap(([one, here]) =>
    [...b.troubles].map(([two, there]) => ({ one, two, here, there, near: kinship(one, two) })),
  )
  const nearest = Math.max(0, ...pairs.map(({ near }) => near))
  const shareOf = (key: 'one' | 'two', { troubles }: Concepts) =>
    [...troubles.keys()].reduce(
      (sum, name) => sum + Math.max(0, ...pairs.filter((pair) => pair[key] === name).map(({ near }) => near)),
      0,
    ) / Math.max(1, troubles.size)
  const known = a.troubles.size > 0 && b.troubles.size > 0
  const things = [...a.things].filter(([name]) => b.things.has(name))
  return {
    nearest,
    share: Math.max(shareOf('one', a), shareOf('two', b)),
    known,
    apart: known && nearest === 0,
    shared: [
      ...pairs.filter(({ near }) => near > 0.5).map(({ here, there }) => [here, there] as const),
      ...things.map(([name, here]) => [here, b.things.get(name) as readonly number[]] as const),
    ],
  }
}

/** What a book finds, of phrases within each other the longer one; the closest first. */
export function meant(phrases: Phrasebook<string>, reading: Reading): Match<string>[] {
  const found = phrases.find(reading).filter(({ closeness }) => closeness > 0.6)
  return found
    .filter((match) => !found.some((other) => holds(other, match)))
    .toSorted((a, b) => b.closeness - a.closeness)
}

const holds = (outer: Match<string>, inner: Match<string>): boolean =>
  outer.at.length > inner.at.length && inner.at.every((index) => outer.at.includes(index))

let madeKinds: Phrasebook<string> | undefined
const kindBook = () =>
  (madeKinds ??= phrasebook(Object.entries(kinds).map(([name, phrases]) => [phrases, name] as const)))

let madeStates: Phrasebook<string> | undefined
const stateBook = () =>
  (madeStates ??= phrasebook(Object.entries(states).map(([name, phrases]) => [phrases, name] as const)))
