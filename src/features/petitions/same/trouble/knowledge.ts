import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '#platform/root.ts'
import { examples } from '../../classify/examples/examples.ts'
import { plainGramsOf } from '../../classify/grams.ts'
import { expand } from '../../words/notation.ts'
import { type Phrasebook, phrasebook } from '../../words/phrasebook.ts'
import { readWords } from '../../words/read-words.ts'
import { meant } from './concepts.ts'
import { building } from './lexicon/building.ts'
import { life } from './lexicon/life.ts'
import { neighbours } from './lexicon/neighbours.ts'
import { streets } from './lexicon/streets.ts'
import { water } from './lexicon/water.ts'
import { type Lesson, type Pointers, pointersFrom, unpackPointers } from './pointers.ts'
import { TOLD } from './told.ts'

/** What is known of the words for the troubles of a ward. */
export type Knowledge = { readonly book: Phrasebook<string>; readonly pointers: Pick<Pointers, 'get'> }

const FILE = join(projectRoot, 'dist', 'pointers.json')

let made: Knowledge | undefined
/** Made at the first question; the pointers, a second or two of work, are read from the build, where there is one. */
export const shipped = (): Knowledge =>
  (made ??= existsSync(FILE)
    ? { book: phrasebook(phrases()), pointers: unpackPointers(readFileSync(FILE, 'utf8')) }
    : knowledge(() => true))

/** `keeps` leaves phrases out, to see how the rest does without them. */
export function knowledge(keeps: (phrase: string) => boolean) {
  const kept = phrases().filter(([phrase]) => keeps(phrase))
  const book = phrasebook(kept)
  const lessons = [...phraseLessons(kept), ...toldLessons(keeps), ...exampleLessons(book)]
  return { book, pointers: pointersFrom(lessons) }
}

const phrases = (): (readonly [phrase: string, name: string])[] =>
  [streets, water, neighbours, building, life].flatMap((matters) =>
    Object.entries(matters).flatMap(([name, list]) => expand(list).map((phrase) => [phrase, name] as const)),
  )

const phraseLessons = (phrases: readonly (readonly [string, string])[]): Lesson[] =>
  phrases.map(([phrase, name]) => ({
    grams: plainGramsOf(readWords(phrase.replaceAll(/[…!]/g, ' '))),
    names: [name],
    weight: 0.7,
  }))

const toldLessons = (keeps: (line: string) => boolean): Lesson[] =>
  Object.entries(TOLD).flatMap(([name, lines]) =>
    lines
      .split('|')
      .map((line) => line.trim())
      .filter(keeps)
      .map((line) => ({ grams: plainGramsOf(readWords(line)), names: [name], weight: 1 })),
  )

/** The examples of the classifier, as far as the book knows what they are about. */
const exampleLessons = (book: Phrasebook<string>): Lesson[] =>
  examples().flatMap(({ text }) => {
    const reading = readWords(text)
    const names = [...new Set(meant(book, reading).map(({ value }) => value))].filter((name) =>
      name.includes('.'),
    )
    return names.length === 0 || names.length > 3 ? [] : [{ grams: plainGramsOf(reading), names, weight: 1 }]
  })
