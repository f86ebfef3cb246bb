import { assert, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { acceptedStep, stepAt } from './time-step.ts'

/** Every step has a code of its own here, so that an accepted code tells which step was meant. */
const codeOf = (step: number) => String(step)
const at = (seconds: number) => new Date(seconds * 1000)
const seconds = integer({ min: 100, max: 4_000_000_000 })

describe('A one-time code', () => {
  test('is accepted in its own step and for one step before and after, and at no other time', () => {
    assert(
      property(seconds, integer({ min: -5, max: 5 }), (now, offset) => {
        const step = stepAt(at(now)) + offset
        const accepted = acceptedStep(codeOf(step), { now: at(now), lastUsed: 0, codeOf })
        expect(accepted).toBe(Math.abs(offset) <= 1 ? step : null)
      }),
    )
  })

  test('once used is never accepted again, nor any before it, whatever the time', () => {
    assert(
      property(seconds, integer({ min: -3, max: 3 }), integer({ min: 0, max: 200 }), (now, offset, later) => {
        const used = acceptedStep(codeOf(stepAt(at(now)) + offset), { now: at(now), lastUsed: 0, codeOf })
        if (used === null) return
        for (const old of [used, used - 1, used - 2])
          expect(acceptedStep(codeOf(old), { now: at(now + later), lastUsed: used, codeOf })).toBeNull()
      }),
    )
  })

  test('is followed by that of the next step at once', () => {
    const used = stepAt(at(3000))
    expect(acceptedStep(codeOf(used + 1), { now: at(3000), lastUsed: used, codeOf })).toBe(used + 1)
  })

  test('that two steps share by chance counts for the one that is not used up', () => {
    const same = () => '123456'
    const used = stepAt(at(3000))
    expect(acceptedStep('123456', { now: at(3000), lastUsed: used, codeOf: same })).toBe(used + 1)
  })
})
