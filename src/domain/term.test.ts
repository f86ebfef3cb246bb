import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWorkingDay, workingCalendar } from './calendar.ts'
import { addDays, dateInVietnam, isoDate, momentInVietnam, timeInVietnam } from './date.ts'
import { printDerivation } from './derivation.ts'
import { nationalCalendar } from './national-calendar.ts'
import { endOfOfficeHours, endOfTerm, pointOfMonth, pointOfYear, type TermUnit } from './term.ts'

const day = isoDate
const end = (count: number, unit: TermUnit, event: string) =>
  endOfTerm({ count, unit }, day(event), nationalCalendar).result

describe('a legal term', () => {
  test('does not count the day of the event (Art. 147)', () => {
    expect(end(10, 'day', '2025-11-21')).toBe('2025-12-01')
    expect(end(1, 'week', '2025-11-21')).toBe('2025-11-28')
    expect(end(1, 'month', '2025-11-21')).toBe('2025-12-22')
    expect(end(1, 'year', '2025-11-21')).toBe('2026-11-23')
    expect(end(5, 'working-day', '2025-11-21')).toBe('2025-11-28')
  })

  test('that ends on a day off ends on the next working day (Art. 148(5)), and says so', () => {
    const derivation = endOfTerm({ count: 30, unit: 'day' }, day('2026-01-18'), nationalCalendar)
    expect(derivation.result).toBe('2026-02-23')
    expect(derivation.skipped[0]).toEqual({ date: '2026-02-17', reason: 'Tết Nguyên đán Bính Ngọ' })
    expect(printDerivation(derivation)).toContain('khoản 5 Điều 148')
  })

  test('of months ends on the last day of a month without the corresponding day (Art. 148(3))', () => {
    expect(end(1, 'month', '2026-08-31')).toBe('2026-09-30')
    expect(end(3, 'month', '2025-11-30')).toBe('2026-03-02')
    expect(end(1, 'year', '2024-02-29')).toBe('2025-02-28')
  })

  test('of nothing or of a fraction is refused', () => {
    expect(() => end(-1, 'day', '2025-11-21')).toThrow(RangeError)
    expect(() => end(1.5, 'month', '2025-11-21')).toThrow(RangeError)
  })

  test('never ends on a day off, nor before its nominal end', () => {
    const anyDate = fc.integer({ min: 0, max: 1000 }).map((days) => addDays(day('2025-01-01'), days))
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 90 }), (event, count) => {
        const { result } = endOfTerm({ count, unit: 'day' }, event, nationalCalendar)
        expect(isWorkingDay(nationalCalendar, result)).toBe(true)
        expect(result >= addDays(event, count)).toBe(true)
      }),
    )
  })
})

describe('the beginning, middle and end (Art. 146)', () => {
  test('of a month are its first, fifteenth and last day', () => {
    expect([
      pointOfMonth('start', 2026, 2),
      pointOfMonth('middle', 2026, 2),
      pointOfMonth('end', 2026, 2),
    ]).toEqual(['2026-02-01', '2026-02-15', '2026-02-28'])
    expect(pointOfMonth('end', 2026, 13)).toBeNull()
  })

  test('of a year are 1 January, 30 June and 31 December', () => {
    expect([pointOfYear('start', 2026), pointOfYear('middle', 2026), pointOfYear('end', 2026)]).toEqual([
      '2026-01-01',
      '2026-06-30',
      '2026-12-31',
    ])
  })
})

describe('office hours', () => {
  const endAt = (hours: number, date: string, time: string) => {
    const { moment } = endOfOfficeHours(hours, momentInVietnam(day(date), time), nationalCalendar)
    return `${dateInVietnam(moment)} ${timeInVietnam(moment)}`
  }

  test('stop for lunch', () => {
    expect(endAt(4, '2025-12-01', '07:30')).toBe('2025-12-01 11:30')
    expect(endAt(4.5, '2025-12-01', '07:30')).toBe('2025-12-01 14:00')
  })

  test('stop for the night and for days off', () => {
    expect(endAt(2, '2025-12-05', '16:30')).toBe('2025-12-08 08:30')
    expect(endAt(8, '2026-02-13', '13:30')).toBe('2026-02-23 11:30')
  })

  test('begin when the office opens, for what comes at night or on a Sunday', () => {
    expect(endAt(1, '2025-12-07', '20:00')).toBe('2025-12-08 08:30')
    expect(endAt(1, '2025-12-08', '05:00')).toBe('2025-12-08 08:30')
    expect(endAt(1, '2025-12-08', '12:00')).toBe('2025-12-08 14:30')
  })

  test('follow the calendar of the ward', () => {
    const short = workingCalendar([], [{ from: '08:00', to: '10:00' }])
    const { moment, derivation } = endOfOfficeHours(3, momentInVietnam(day('2025-12-01'), '08:00'), short)
    expect(timeInVietnam(moment)).toBe('09:00')
    expect(printDerivation(derivation)).toContain('kết quả: 09:00 02/12/2025')
  })

  test('must exist', () => {
    const closed = workingCalendar([], [{ from: '08:00', to: '08:00' }])
    expect(() => endOfOfficeHours(1, new Date(), closed)).toThrow(RangeError)
  })

  test('add up: some hours and then some more end where all of them at once do', () => {
    const anyMoment = fc
      .integer({ min: 0, max: 60 * 24 * 300 })
      .map((minutes) => new Date(Date.UTC(2025, 11, 1) + minutes * 60_000))
    const hours = fc.integer({ min: 1, max: 60 }).map((halves) => halves / 2)
    const run = (count: number, from: Date) => endOfOfficeHours(count, from, nationalCalendar).moment
    fc.assert(
      fc.property(anyMoment, hours, hours, (from, first, second) => {
        expect(run(second, run(first, from))).toEqual(run(first + second, from))
      }),
    )
  })
})
