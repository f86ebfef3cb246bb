import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDate } from '#domain/date.ts'
import { onTimeRate, weeksUntil } from './figures.ts'

const count = fc.nat({ max: 100_000 })

test('a rate lies between 0 and 100, and says 100 or 0 only when it is so', () => {
  fc.assert(
    fc.property(count, count, (onTime, notOnTime) => {
      const rate = onTimeRate({ onTime, notOnTime })
      if (onTime + notOnTime === 0) return expect(rate).toBeNull()
      expect(rate).toBeGreaterThanOrEqual(0)
      expect(rate).toBeLessThanOrEqual(100)
      expect(rate === 100).toBe(notOnTime === 0)
      expect(rate === 0).toBe(onTime === 0)
    }),
  )
})

test('twelve weeks end with the running one', () => {
  const weeks = weeksUntil(isoDate('2025-11-21'))
  expect([weeks.length, weeks[0], weeks.at(-1)]).toEqual([12, '2025-09-01', '2025-11-17'])
})
