import type { Match, Phrasebook } from '../words/phrasebook.ts'
import { phrasebook } from '../words/phrasebook.ts'
import type { Reading } from '../words/read-words.ts'
import { STATES, THINGS, TROUBLES } from './lexicon.ts'

export type Concepts = ReadonlyMap<string, Match<string>>

/** The things an opinion names, and the troubles it has with them, whatever words it has for them. */
export const thingsIn = (reading: Reading): Concepts => named(things(), reading)
export const troublesIn = (reading: Reading): Concepts => named(troubles(), reading)

/** Whether the matter is told as settled already, or the person is against it. */
export const statesOf = (reading: Reading): ReadonlySet<string> =>
  new Set(
    states()
      .find(reading)
      .filter(isClose)
      .map((match) => match.value),
  )

function named(book: Phrasebook<string>, reading: Reading): Concepts {
  const found = book.find(reading).filter(isClose)
  const meant = found.filter((match) => !found.some((other) => holds(other, match)))
  return new Map(meant.toSorted((a, b) => a.closeness - b.closeness).map((match) => [match.value, match]))
}

const isClose = (match: Match<string>): boolean => match.closeness > 0.7

const holds = (outer: Match<string>, inner: Match<string>): boolean =>
  outer.at.length > inner.at.length && inner.at.every((index) => outer.at.includes(index))

const books = new Map<Readonly<Record<string, string>>, Phrasebook<string>>()

function bookOf(words: Readonly<Record<string, string>>): Phrasebook<string> {
  const made = books.get(words) ?? phrasebook(Object.entries(words).map(([name, phrases]) => [phrases, name]))
  books.set(words, made)
  return made
}
const things = () => bookOf(THINGS)
const troubles = () => bookOf(TROUBLES)
const states = () => bookOf(STATES)
