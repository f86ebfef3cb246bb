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

describe('notices another person wrote and the reader was not made for', () => {
  const held = readFolder(new URL('../../../../test/notices/heldout/', import.meta.url))
  const scores: Scores = new Map()
  for (const { read, gold } of held) score(read, gold as Gold, scores, () => {})

  test.each([
    ['directives', 0.99],
    ['clause', 0.99],
    ['lead', 0.97],
    ['executing', 0.97],
    ['coordinating', 0.97],
    ['via', 0.97],
    ['reportTo', 0.97],
    ['deliverables', 0.97],
    ['due', 0.97],
    ['recipients', 0.99],
    ['signer', 0.99],
    ['clauses.text', 0.97],
  ])('%s are found and right at least %d of the time', (field, floor) => {
    const { right, found, wanted } = scores.get(field) ?? { right: 0, found: 0, wanted: 0 }
    expect(wanted).toBeGreaterThan(0)
    expect(right / found).toBeGreaterThanOrEqual(floor)
    expect(right / wanted).toBeGreaterThanOrEqual(floor)
  })
})
