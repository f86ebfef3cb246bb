import { type Match, type Phrasebook, phrasebook } from '../words/phrasebook.ts'
import type { Reading } from '../words/read-words.ts'
import { ACTS } from './lexicon/acts.ts'

export type Act = keyof typeof ACTS
export type Acts = Readonly<Record<Act, readonly Match<Act>[]>>

/** What the person does with their words; a phrase within a longer one of any act counts for nothing, but who is named counts. */
export function hearActs(reading: Reading): Acts {
  const found = book()
    .find(reading)
    .filter((match) => match.closeness > 0.7)
  const meant = found.filter(
    (match) =>
      !found.some(
        (other) => holds(other, match) && (match.value !== 'official' || other.value === 'official'),
      ),
  )
  const acts = Object.fromEntries(Object.keys(ACTS).map((act) => [act, [] as Match<Act>[]])) as Record<
    Act,
    Match<Act>[]
  >
  for (const match of meant) acts[match.value].push(match)
  return acts
}

const holds = (outer: Match<Act>, inner: Match<Act>): boolean =>
  outer.at.length > inner.at.length && inner.at.every((index) => outer.at.includes(index))

let made: Phrasebook<Act> | undefined
const book = (): Phrasebook<Act> =>
  (made ??= phrasebook(Object.entries(ACTS).map(([act, phrases]) => [phrases, act as Act])))
