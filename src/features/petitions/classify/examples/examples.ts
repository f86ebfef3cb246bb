import type { Kind } from '../kind.ts'
import { heard } from './heard/heard.ts'
import { deeds, innocent, manners } from './officials.ts'
import { papers } from './papers.ts'
import { people } from './people.ts'
import { streets } from './streets.ts'
import { TOLD } from './told.ts'
import { works } from './works.ts'

/** Opinions by their topics, the main one first, one in a line. */
export type Examples = Readonly<Record<string, string>>

/** An opinion with what a careful clerk would say of it. */
export type Example = {
  readonly text: string
  readonly topics: readonly string[]
  readonly kind?: Kind
  readonly restricted: boolean
  /** Who wrote it and when, so that a whole set can be held out. */
  readonly set: string
}

/** What ships with the product, so that a ward that has confirmed nothing yet is helped too. */
export const examples = (): Example[] => [
  ...[streets, works, papers, people, innocent].flatMap((among) =>
    linesOf(among, { restricted: false, set: 'told in lines' }),
  ),
  ...linesOf(deeds, { restricted: true, kind: 'to-cao', set: 'told in lines' }),
  ...linesOf(manners, { restricted: true, kind: 'phan-anh', set: 'told in lines' }),
  ...heard(),
  ...told(),
]

const linesOf = (among: Examples, said: Omit<Example, 'text' | 'topics'>): Example[] =>
  Object.entries(among).flatMap(([topics, lines]) =>
    split(lines).map((text) => ({ text, topics: topics.split(','), ...said })),
  )

/** The opinions somebody wrote for testing, set by set (`# name`); the rest was written for teaching. */
export const told = (): Example[] => {
  let set = ''
  return split(TOLD).flatMap((line): Example[] => {
    if (line.startsWith('# ')) {
      set = line.slice(2)
      return []
    }
    const [, topics = '', kind, mark, text = ''] = /^(\S+) ([a-z-]+)( !)?: (.*)$/u.exec(line) ?? []
    return [{ text, topics: topics.split(','), kind: kind as Kind, restricted: mark !== undefined, set }]
  })
}

const split = (lines: string): string[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
