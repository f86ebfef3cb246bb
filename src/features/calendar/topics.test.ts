import { expect, test } from 'vitest'
import { STARTING_TOPICS } from './topics.ts'

test('every topic has a code of its own that an address can carry', () => {
  const codes = STARTING_TOPICS.map((topic) => topic.code)
  expect(new Set(codes).size).toBe(codes.length)
  for (const code of codes) expect(code).toMatch(/^[a-z0-9-]+$/)
})

test('what is said about land, welfare, drugs and the conduct of officials is never public; everything else may be', () => {
  const hidden = STARTING_TOPICS.filter((topic) => topic.neverPublic).map((topic) => topic.code)
  expect(hidden.toSorted()).toEqual(['gcn', 'han-muc', 'ho-kho-khan', 'ma-tuy', 'thai-do', 'trich-do'])
})
