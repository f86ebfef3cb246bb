import { stripAccents } from '#domain/text.ts'
import { expand } from '../words/notation.ts'
import { readWords } from '../words/read-words.ts'
import { thingsIn, troublesIn } from './concepts.ts'
import { THINGS, TROUBLES } from './lexicon.ts'
import { placesOf } from './place.ts'

/**
 * Folded words by which candidates for the same matter can be found in SQL: the places it names ("ngo 12", "tran tat van") and
 * the usual words for what it is about, also those this person did not use. At most 24, places first.
 */
export function candidateTerms(text: string): string[] {
  const reading = readWords(text)
  const { numbered, named } = placesOf(reading)
  const places = [...numbered].flatMap(([kind, numbers]) => [...numbers].map((number) => `${kind} ${number}`))
  const troubles = [...troublesIn(reading).keys()].flatMap((name) => usualWords(TROUBLES[name]))
  const things = [...thingsIn(reading).keys()].flatMap((name) => usualWords(THINGS[name]))
  return [...new Set([...places, ...named.map(({ name }) => name), ...troubles, ...things])].slice(0, 24)
}

const usualWords = (phrases = ''): string[] =>
  expand(phrases)
    .filter((phrase) => !phrase.includes('…') && !phrase.endsWith('!'))
    .slice(0, 5)
    .map((phrase) => stripAccents(phrase))
