import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, endOfMonth, isoDate } from '#domain/date.ts'
import { changeOf, changeWords, percentText, signed } from './change.ts'
import { beforeOf, countedOf, lastYearOf, type Period, periodIn, periodKinds, periodName } from './period.ts'

const year = fc.integer({ min: 1950, max: 2150 })
const whole = fc
  .tuple(
    fc.constantFrom(...periodKinds.filter((kind) => kind !== 'other')),
    year,
    fc.integer({ min: 1, max: 12 }),
  )
  .map(([kind, in_, month]) => periodIn(kind, in_, month) as Period)
const adHoc = fc
  .tuple(year, fc.integer({ min: 0, max: 364 }), fc.integer({ min: 0, max: 120 }))
  .map(([in_, start, length]): Period => {
    const from = addDays(isoDate(`${in_}-01-01`), start)
    return { kind: 'other', from, to: addDays(from, length) }
  })
const period = fc.oneof(whole, adHoc)

describe('A period of reporting', () => {
  test('is called as the office calls it', () => {
    const named = (kind: 'month' | 'quarter' | 'half' | 'nine-months' | 'year', month?: number) =>
      periodName(periodIn(kind, 2026, month) as Period)
    expect(named('month', 11)).toBe('tháng 11 năm 2026')
    expect(named('quarter')).toBe('quý I năm 2026')
    expect(named('half')).toBe('6 tháng đầu năm 2026')
    expect(named('nine-months')).toBe('9 tháng đầu năm 2026')
    expect(named('year')).toBe('năm 2026')
    expect(periodIn('quarter', 2026)).toEqual({ kind: 'quarter', from: '2026-01-01', to: '2026-03-31' })
    expect(periodIn('month', 2026, 13)).toBeNull()
  })

  test('begins on the first of a month and ends on the last of one', () => {
    fc.assert(
      fc.property(whole, ({ from, to }) => {
        expect(from.slice(8)).toBe('01')
        expect(to).toBe(endOfMonth(to))
      }),
    )
  })

  test('is counted to its end or to today, whichever is earlier, and not before it has begun', () => {
    fc.assert(
      fc.property(period, fc.integer({ min: -40, max: 800 }), (one, offset) => {
        const today = addDays(one.from, offset)
        const counted = countedOf(one, today)
        const expected = { from: one.from, to: today < one.to ? today : one.to }
        expect(counted).toEqual(offset < 0 ? null : expected)
      }),
    )
  })

  test('has right before it a stretch that touches it, as long in months, cut as far as it is itself', () => {
    fc.assert(
      fc.property(period, fc.double({ min: 0, max: 1, noNaN: true }), (one, share) => {
        const days = daysBetween(one.from, one.to)
        const counted = { from: one.from, to: addDays(one.from, Math.floor(days * share)) }
        const full = beforeOf(one, { from: one.from, to: one.to })
        expect(addDays(full.to, 1)).toBe(one.from)
        const cut = beforeOf(one, counted)
        expect(cut.from).toBe(full.from)
        expect(cut.to <= full.to).toBe(true)
        if (counted.to < one.to)
          expect(daysBetween(cut.from, cut.to)).toBe(
            Math.min(daysBetween(counted.from, counted.to), daysBetween(full.from, full.to)),
          )
        if (one.kind !== 'other') expect(full.to).toBe(endOfMonth(full.to))
        else expect(daysBetween(full.from, full.to)).toBe(days)
      }),
    )
  })

  test('has in the year before the same months', () => {
    fc.assert(
      fc.property(whole, (one) => {
        const before = lastYearOf(one, one)
        expect(before === null).toBe(one.kind === 'year')
        if (before === null) return
        expect(before.from.slice(4)).toBe(one.from.slice(4))
        expect(before.to.slice(0, 7)).toBe(`${Number(one.to.slice(0, 4)) - 1}${one.to.slice(4, 7)}`)
        expect(before.to).toBe(endOfMonth(before.to))
      }),
    )
    const february = periodIn('month', 2025, 2) as Period
    expect(lastYearOf(february, february)).toEqual({ from: '2024-02-01', to: '2024-02-29' })
  })
})

describe('A comparison', () => {
  test('says what became more or less, and of nothing no percentage', () => {
    expect(changeWords(25, 20, 'kỳ trước')).toBe('tăng 5 (25 %) so với kỳ trước')
    expect(changeWords(17, 19, 'kỳ trước')).toBe('giảm 2 (10,5 %) so với kỳ trước')
    expect(changeWords(3, 3, 'kỳ trước')).toBe('bằng kỳ trước')
    expect(changeWords(3, 0, 'kỳ trước')).toBe('kỳ trước không có')
    expect([percentText(changeOf(3, 0)), signed(3), signed(-2), signed(0)]).toEqual(['—', '+3', '-2', '0'])
  })

  test('adds up: what was before and the difference are what is now, and the percentage has its sign', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (now, before) => {
        const { difference, percent } = changeOf(now, before)
        expect(before + difference).toBe(now)
        if (before === 0) expect(percent).toBeNull()
        else expect(Math.sign(percent ?? 0)).toBe(Math.sign(difference))
      }),
    )
  })
})
