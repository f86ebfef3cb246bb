import { type Reading, readWords } from '../words/read-words.ts'
import { type Example, examples } from './examples/examples.ts'
import { gramsOf, mannerOf } from './grams.ts'
import type { Kind } from './kind.ts'
import { type Lesson, type Model, teach } from './model.ts'

/** What the examples that ship say of a text; logarithms of odds. */
export type Taught = {
  readonly topics: ReadonlyMap<string, number>
  readonly kinds: ReadonlyMap<Kind, number>
  readonly restricted: number
  /** Rather a wrong than bad manners; more is likelier. */
  readonly deed: number
  /** Somebody in office is blamed. */
  readonly official: number
  /** The words that speak most for a topic, or for the restriction. */
  readonly because: (label: string) => string[]
}

export function askExamples(reading: Reading, { topics, kinds, blame }: Models): Taught {
  const grams = gramsOf(reading)
  const keys = [...grams.keys()]
  const blamed = blame.odds(keys)
  return {
    topics: topics.odds(keys),
    kinds: kinds.odds(mannerOf(reading)) as Map<Kind, number>,
    restricted: blamed.get('restricted') ?? 0,
    deed: blamed.get('deed') ?? 0,
    official: blamed.get('official') ?? 0,
    because: (label) => telling(label === 'restricted' ? blame : topics, label, grams),
  }
}

/** The strongest words, none within another. */
function telling(model: Model, label: string, grams: ReadonlyMap<string, string>): string[] {
  const known = [...grams.keys()].filter((gram) => model.knows(gram)).length
  const strongest = [...grams]
    .map(([gram, words]) => ({ words, part: model.part(gram, label, known) }))
    .filter(({ part }) => part > 0.15)
    .toSorted((a, b) => b.part - a.part)
    .slice(0, 6)
    .map(({ words }) => words)
  return strongest
    .filter((words) => !strongest.some((other) => other !== words && other.includes(words)))
    .slice(0, 3)
}

/** What was learnt from examples, once for all opinions. */
export type Models = { readonly topics: Model; readonly kinds: Model; readonly blame: Model }
let made: Models | undefined

/** Taught at the first question, a few tenths of a second. */
export const shipped = (): Models => (made ??= teachAll(examples()))

export function teachAll(known: readonly Example[]): Models {
  const read = known.map((example) => ({ ...example, reading: readWords(example.text) }))
  const lessons = read.map((example) => ({ ...example, grams: [...gramsOf(example.reading).keys()] }))
  return {
    topics: teach(
      lessons.map(({ grams, topics }): Lesson => ({ grams, labels: topics })),
      { mixed: 0.3, decay: 2e-3 },
    ),
    blame: teach(
      lessons.map(({ grams, topics, kind, restricted }): Lesson => {
        const labels = [
          ...(restricted ? ['restricted'] : []),
          ...(restricted && kind === 'to-cao' ? ['deed'] : []),
          ...(restricted && topics.includes('thai-do') ? ['official'] : []),
        ]
        return { grams, labels }
      }),
      { mixed: 0.2, decay: 5e-3 },
    ),
    kinds: teach(
      read.flatMap(({ reading, kind, restricted }): Lesson[] =>
        kind && !restricted ? [{ grams: mannerOf(reading), labels: [kind] }] : [],
      ),
      { mixed: 0, decay: 1e-3 },
    ),
  }
}
