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
import { TOLD } from './told.ts'

/** What is known of the words for the troubles of a ward. */
export type Knowledge = {
  readonly book: Phrasebook<string>
  /** To which troubles a word or pair of words points, and how strongly: the strongest few. */
  readonly pointers: ReadonlyMap<string, readonly (readonly [trouble: string, strength: number])[]>
}

let made: Knowledge | undefined
/** Made at the first question, a few tenths of a second. */
export const shipped = (): Knowledge => (made ??= knowledge(() => true))

/** `keeps` leaves phrases out, to see how the rest does without them. */
export function knowledge(keeps: (phrase: string) => boolean): Knowledge {
  const phrases = [streets, water, neighbours, building, life].flatMap((matters) =>
    Object.entries(matters).flatMap(([name, list]) =>
      expand(list)
        .filter(keeps)
        .map((phrase) => [phrase, name] as const),
    ),
  )
  const book = phrasebook(phrases)
  const lessons = [...phraseLessons(phrases), ...toldLessons(keeps), ...exampleLessons(book)]
  return { book, pointers: pointersFrom(lessons) }
}

type Lesson = {
  readonly grams: readonly string[]
  readonly names: readonly string[]
  readonly weight: number
}

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

type Count = { total: number; readonly to: Map<string, number> }

/** A word points to what stands beside it more often than is usual, the stronger the more often it was met. */
function pointersFrom(lessons: readonly Lesson[]): Knowledge['pointers'] {
  const counts = new Map<string, Count>()
  const usual = new Map<string, number>()
  const all = lessons.reduce((sum, { weight }) => sum + weight, 0)
  for (const { grams, names, weight } of lessons) {
    const each = weight / names.length
    for (const name of names) usual.set(name, (usual.get(name) ?? 0) + each / all)
    for (const gram of grams) {
      const count = counts.get(gram) ?? { total: 0, to: new Map<string, number>() }
      counts.set(gram, count)
      count.total += weight
      for (const name of names) count.to.set(name, (count.to.get(name) ?? 0) + each)
    }
  }
  return new Map([...counts].map(([gram, count]) => [gram, strongest(count, usual)]))
}

function strongest({ total, to }: Count, usual: ReadonlyMap<string, number>) {
  const trust = total / (total + 1)
  return [...to]
    .map(([name, times]) => [name, trust * (times / total - (usual.get(name) ?? 0))] as const)
    .filter(([, strength]) => strength > 0.01)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, MOST)
}
const MOST = 12
