import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWorkingDay } from './calendar.ts'
import { addDays, daysBetween, isoDate } from './date.ts'
import { deriveWorkingDays, printDerivation } from './derivation.ts'
import { nationalCalendar } from './national-calendar.ts'

const day = isoDate

describe('a derivation', () => {
  test('tells each day it skipped and why', () => {
    const derivation = deriveWorkingDays(nationalCalendar, day('2026-11-16'), 10)
    expect(derivation.result).toBe('2026-12-01')
    expect(derivation.skipped.map(({ date }) => date)).toEqual([
      '2026-11-21',
      '2026-11-22',
      '2026-11-24',
      '2026-11-28',
      '2026-11-29',
    ])
    expect(printDerivation(derivation)).toBe(
      'ngày 0: 16/11/2026, +10 ngày làm việc, bỏ qua 21/11/2026–22/11/2026 (cuối tuần), 24/11/2026 (Ngày Văn hóa Việt Nam), 28/11/2026–29/11/2026 (cuối tuần), kết quả: 01/12/2026; không tính ngày xảy ra sự kiện (Điều 147 Bộ luật Dân sự 2015)',
    )
  })

  test('in 2027 carries that it is provisional and says why', () => {
    const derivation = deriveWorkingDays(nationalCalendar, day('2026-12-25'), 10)
    expect(derivation.provisional).toBe(true)
    expect(printDerivation(derivation)).toMatch(/; tạm tính vì lịch nghỉ năm 2027 chưa công bố$/)
  })

  test('across a day not yet announced in an announced year is provisional for that day', () => {
    const derivation = deriveWorkingDays(nationalCalendar, day('2026-08-28'), 1)
    expect(derivation.result).toBe('2026-09-03')
    expect(derivation.provisionalReasons).toEqual([
      'ngày 31/08/2026 (nghỉ hoán đổi) chưa có thông báo chính thức',
    ])
  })

  test('within announced days is final', () => {
    expect(deriveWorkingDays(nationalCalendar, day('2025-11-21'), 10).provisional).toBe(false)
  })

  test('of a year before the calendar begins does not claim that it is still to be announced', () => {
    expect(deriveWorkingDays(nationalCalendar, day('2024-05-06'), 1).provisionalReasons).toEqual([
      'lịch nghỉ năm 2024 chưa được nhập đủ',
    ])
  })

  test('mentions a Saturday that counted', () => {
    expect(deriveWorkingDays(nationalCalendar, day('2025-04-25'), 2).steps).toEqual([
      '+2 ngày làm việc',
      'tính cả 26/04/2025 (làm bù cho ngày 02/05/2025)',
    ])
  })

  test('backwards lists the days in the order they were met', () => {
    const derivation = deriveWorkingDays(nationalCalendar, day('2025-12-09'), -3)
    expect(derivation.result).toBe('2025-12-04')
    expect(derivation.skipped.map(({ date }) => date)).toEqual(['2025-12-07', '2025-12-06'])
    expect(printDerivation(derivation)).toContain(
      '−3 ngày làm việc, bỏ qua 06/12/2025–07/12/2025 (cuối tuần)',
    )
  })

  test('accounts for every day: those counted and those skipped are all the days passed', () => {
    const anyDate = fc.integer({ min: 0, max: 1094 }).map((days) => addDays(day('2025-01-01'), days))
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -60, max: 60 }), (start, count) => {
        const { result, skipped } = deriveWorkingDays(nationalCalendar, start, count)
        expect(Math.abs(daysBetween(start, result))).toBe(Math.abs(count) + skipped.length)
        expect(skipped.every(({ date }) => !isWorkingDay(nationalCalendar, date))).toBe(true)
      }),
    )
  })
})
