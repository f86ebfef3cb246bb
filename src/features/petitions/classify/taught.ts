import { stripAccents } from '#domain/text.ts'
import { type Reading, readWords } from '../words/read-words.ts'
import type { Example } from './examples/examples.ts'
import { type Gram, gramsOf, mannerOf } from './grams.ts'
import type { Kind } from './kind.ts'
import { type Grams, type Model, modelOf, type Weights } from './model.ts'
import { type Lesson, teach } from './teach.ts'

/** What the examples that ship say of a text; logarithms of odds. */
export type Taught = {
  readonly topics: ReadonlyMap<string, number>
  readonly kinds: ReadonlyMap<Kind, number>
  readonly restricted: number
  /** A wrong by law, and only bad manners: whichever has the better odds. */
  readonly deed: number
  readonly manners: number
  /** Somebody in office is blamed. */
  readonly official: number
  /** The words that speak most for a topic, or for the restriction. */
  readonly because: (label: string) => string[]
}

export function askTopics(reading: Reading, { topics }: Models): Pick<Taught, 'topics' | 'because'> {
  const grams = gramsOf(reading)
  const counted = countsOf(grams)
  return {
    topics: topics.odds(counted),
    because: (label) => tellingOf(topics.parts(counted, label), grams),
  }
}

export function askExamples(reading: Reading, { topics, kinds, blame }: Models): Taught {
  const grams = gramsOf(reading)
  const counted = countsOf(grams)
  const blamed = blame.odds(counted)
  return {
    topics: topics.odds(counted),
    kinds: kinds.odds(mannerOf(reading)) as Map<Kind, number>,
    restricted: blamed.get('restricted') ?? 0,
    deed: blamed.get('deed') ?? 0,
    manners: blamed.get('manners') ?? 0,
    official: blamed.get('official') ?? 0,
    because: (label) => tellingOf((label === 'restricted' ? blame : topics).parts(counted, label), grams),
  }
}

const tellingOf = (parts: Grams, grams: ReadonlyMap<string, Gram>): string[] =>
  telling([...parts].map(([gram, part]) => ({ words: grams.get(gram)?.words ?? '', part })))

/** The strongest words, none within another. */
function telling(parts: readonly { words: string; part: number }[]): string[] {
  const strongest = parts
    .filter(({ part }) => part > 0.15)
    .toSorted((a, b) => b.part - a.part)
    .slice(0, 6)
    .map(({ words }) => words)
  return [...new Set(strongest)]
    .filter((words) => !strongest.some((other) => other !== words && other.includes(words)))
    .slice(0, 3)
}

type Asked = 'topics' | 'kinds' | 'blame'
/** What was learnt from examples, once for all opinions. */
export type Models = Readonly<Record<Asked, Model>>
export type WeightsOfAll = Readonly<Record<Asked, Weights>>

export const modelsOf = ({ topics, kinds, blame }: WeightsOfAll): Models => ({
  topics: modelOf(topics),
  kinds: modelOf(kinds),
  blame: modelOf(blame),
})

/** Some seconds of work. Every second example is taught without its accents too, as many people type. */
export function teachAll(known: readonly Example[]): WeightsOfAll {
  const read = known.map((example) => ({ ...example, reading: readWords(example.text) }))
  const plain = known
    .filter((_, nth) => nth % 2 === 0)
    .map((example) => ({ ...example, reading: readWords(stripAccents(example.text)) }))
  const lessons = [...read, ...plain].map((example) => ({
    ...example,
    grams: countsOf(gramsOf(example.reading)),
  }))
  return {
    topics: teach(
      lessons.map(({ grams, topics }): Lesson => ({ grams, labels: topics })),
      { mixed: 0.1, decay: 2e-3 },
    ),
    kinds: teach(
      read.flatMap(({ reading, kind, restricted }): Lesson[] =>
        kind && !restricted ? [{ grams: mannerOf(reading), labels: [kind] }] : [],
      ),
      { mixed: 0, decay: 1e-3 },
    ),
    blame: teach(
      lessons.map(({ grams, ...example }): Lesson => ({ grams, labels: blameOf(example) })),
      { mixed: 0.2, decay: 5e-3 },
    ),
  }
}

const blameOf = ({ topics, kind, restricted }: Omit<Example, 'text'>): string[] =>
  restricted
    ? [
        'restricted',
        kind === 'to-cao' ? 'deed' : 'manners',
        ...(topics.includes('thai-do') ? ['official'] : []),
      ]
    : []

const countsOf = (grams: ReadonlyMap<string, Gram>): Grams =>
  new Map([...grams].map(([gram, { weight }]) => [gram, weight]))
