import type { Match, Phrasebook } from '../words/phrasebook.ts'
import { phrasebook } from '../words/phrasebook.ts'
import type { Reading } from '../words/read-words.ts'
import { CONCEPTS, STATES } from './lexicon.ts'

/** The things and troubles an opinion names, whatever words it has for them, each with the words it uses. */
export function conceptsOf(reading: Reading): Map<string, Match<string>> {
  const found = concepts()
    .find(reading)
    .filter((match) => match.closeness > 0.45)
  const meant = found.filter((match) => !found.some((other) => holds(other, match)))
  return new Map(meant.toSorted((a, b) => a.closeness - b.closeness).map((match) => [match.value, match]))
}

/** Whether the matter is told as settled already. */
export const isSettled = (reading: Reading): boolean => states().find(reading).length > 0

const holds = (outer: Match<string>, inner: Match<string>): boolean =>
  outer.at.length > inner.at.length && inner.at.every((index) => outer.at.includes(index))

let conceptBook: Phrasebook<string> | undefined
const concepts = (): Phrasebook<string> =>
  (conceptBook ??= phrasebook(Object.entries(CONCEPTS).map(([concept, phrases]) => [phrases, concept])))

let stateBook: Phrasebook<'settled'> | undefined
const states = (): Phrasebook<'settled'> => (stateBook ??= phrasebook([[STATES.settled, 'settled']]))
