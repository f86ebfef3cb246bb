import { describe, expect, test } from 'vitest'
import { type Gold, readFolder, type Scores, score } from '#test/notices/score.ts'

/** Notices written for these tests: each names a difficulty, each gold reading was made by hand from the text. */
const notices = readFolder(new URL('../../../../test/notices/', import.meta.url))

describe('notices written for the tests', () => {
  test.each(notices.map((notice) => [notice.name, notice] as const))(
    '%s reads exactly as its gold reading',
    (_, { read, gold }) => {
      const { warnings, directives, ...rest } = read
      expect({
        ...rest,
        directives: directives.map(({ confidence: _confidence, ...directive }) => directive),
        warnings: warnings.map(({ code }) => ({ code })),
      }).toEqual(gold)
    },
  )
})

/** Sets written apart from the rules, and how well each field of them must be found and right. */
const FIELDS = [
  'directives',
  'clause',
  'lead',
  'executing',
  'coordinating',
  'via',
  'reportTo',
  'deliverables',
  'due',
]
const sets: [set: string, folder: string, floors: Record<string, number>][] = [
  ['another person wrote and the reader was not made for', 'heldout', {}],
  ['written afresh before looking at the reader', 'fresh', { via: 0.75 }],
  ['written after the first rules were mended', 'fresh2', {}],
  ['written after the second mending', 'fresh3', {}],
  ['written by somebody who knew none of the rules', 'fresh4', {}],
  ['kept as the last judge', 'fresh5', { coordinating: 0.94, deliverables: 0.95, due: 0.95 }],
  ['harder than all before', 'fresh6', { deliverables: 0.92, due: 0.93 }],
  ['of two writers who did not know each other', 'fresh7', {}],
  ['of fourteen kinds of office', 'fresh8', { coordinating: 0.96 }],
  [
    'in styles no set had before',
    'fresh9',
    { directives: 0.96, clause: 0.96, lead: 0.96, deliverables: 0.95, due: 0.91 },
  ],
  ['of twelve kinds of meeting', 'fresh10', { deliverables: 0.92, due: 0.96 }],
  ['of twelve more offices', 'fresh11', { deliverables: 0.96 }],
  ['of seven offices, by a third hand', 'fresh12', {}],
  ['of seven more offices', 'fresh13', {}],
  ['of twenty offices, by a hand of its own', 'fresh14', {}],
]

describe.each(sets)('notices %s', (_, folder, floors) => {
  const held = readFolder(new URL(`../../../../test/notices/${folder}/`, import.meta.url))
  const scores: Scores = new Map()
  for (const { read, gold } of held) score(read, gold as Gold, scores, () => {})

  test('there are some', () => expect(held.length).toBeGreaterThan(5))

  test.each([...FIELDS, 'recipients', 'signer', 'clauses.text'])(
    '%s are found and right nearly always',
    (field) => {
      const { right, found, wanted } = scores.get(field) ?? { right: 0, found: 0, wanted: 0 }
      const floor = floors[field] ?? 0.97
      expect(share(right, found)).toBeGreaterThanOrEqual(floor)
      expect(share(right, wanted)).toBeGreaterThanOrEqual(floor)
    },
  )
})

/** A small set may want nothing of a field; then nothing may be found. */
const share = (right: number, of: number): number => (of === 0 ? 1 : right / of)
