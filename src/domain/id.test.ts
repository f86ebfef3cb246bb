import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newId, parseId } from './id.ts'

const LAST_MILLISECOND = 2 ** 48 - 1
const anyMoment = fc.integer({ min: 0, max: LAST_MILLISECOND })

describe('a new id', () => {
  test('is a UUID of version 7 that begins with its moment', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const id = newId(moment)
        expect(parseId(id)).toBe(id)
        expect(id).toMatch(/^.{14}7.{4}[89ab]/)
        expect(Number.parseInt(id.slice(0, 13).replace('-', ''), 16)).toBe(moment)
      }),
    )
  })

  test('sorts behind every earlier one', () => {
    fc.assert(
      fc.property(anyMoment, anyMoment, (one, other) => {
        fc.pre(one < other)
        expect(newId(one) < newId(other)).toBe(true)
      }),
    )
  })

  test('sorts behind those made before it in the same millisecond', () => {
    fc.assert(
      fc.property(anyMoment, fc.integer({ min: 2, max: 2000 }), (moment, count) => {
        newId(moment === 0 ? 1 : moment - 1)
        const made = Array.from({ length: count }, () => newId(moment))
        expect(made.toSorted()).toEqual(made)
      }),
    )
  })

  test('is another each time, also within one millisecond', () => {
    expect(new Set(Array.from({ length: 10_000 }, () => newId(0))).size).toBe(10_000)
  })
})
