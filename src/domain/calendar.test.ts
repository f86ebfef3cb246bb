import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addWorkingDays,
  dayOffReason,
  isProvisionalYear,
  isWorkingDay,
  nextWorkingDay,
  workingCalendar,
  workingDayFrom,
  workingDaysBetween,
} from './calendar.ts'
import { addDays, isoDate, isoWeekday } from './date.ts'
import { NATIONAL_DAYS_OFF, nationalCalendar } from './national-calendar.ts'

const day = isoDate
const anyDate = fc.integer({ min: 0, max: 1094 }).map((days) => addDays(day('2025-01-01'), days))
const anyWorkingDay = anyDate.filter((date) => isWorkingDay(nationalCalendar, date))
const anyCount = fc.integer({ min: -120, max: 120 })

describe('working days', () => {
  test('10 working days from Friday 21/11/2025 end on Friday 05/12/2025', () => {
    expect(addWorkingDays(nationalCalendar, day('2025-11-21'), 10)).toBe('2025-12-05')
  })

  test('10 working days from 16/11/2026 end on 01/12/2026 because Tuesday 24/11 is off, on 30/11 if it were not', () => {
    expect(addWorkingDays(nationalCalendar, day('2026-11-16'), 10)).toBe('2026-12-01')
    const before = workingCalendar(NATIONAL_DAYS_OFF.filter((row) => row.date !== '2026-11-24'))
    expect(addWorkingDays(before, day('2026-11-16'), 10)).toBe('2026-11-30')
  })

  test('Saturday 26/4/2025 is a working day, made up for Friday 2/5/2025', () => {
    expect(isWorkingDay(nationalCalendar, day('2025-04-26'))).toBe(true)
    expect(isWorkingDay(nationalCalendar, day('2025-05-02'))).toBe(false)
    expect(addWorkingDays(nationalCalendar, day('2025-04-25'), 1)).toBe('2025-04-26')
  })

  test('counting back finds the day that leaves so many working days', () => {
    expect(addWorkingDays(nationalCalendar, day('2025-12-09'), -3)).toBe('2025-12-04')
    expect(addWorkingDays(nationalCalendar, day('2025-12-08'), -1)).toBe('2025-12-05')
    expect(nextWorkingDay(nationalCalendar, day('2025-12-05'))).toBe('2025-12-08')
  })

  test('a working day stays, a day off moves to the next working day', () => {
    expect(workingDayFrom(nationalCalendar, day('2025-12-05'))).toBe('2025-12-05')
    expect(workingDayFrom(nationalCalendar, day('2026-02-14'))).toBe('2026-02-23')
  })

  test('a count that is no whole number is refused', () => {
    expect(() => addWorkingDays(nationalCalendar, day('2025-12-05'), 1.5)).toThrow(RangeError)
  })

  test('counting takes back what adding gave, both ways', () => {
    fc.assert(
      fc.property(anyDate, anyCount, (from, count) => {
        expect(
          workingDaysBetween(nationalCalendar, from, addWorkingDays(nationalCalendar, from, count)),
        ).toBe(count)
      }),
    )
  })

  test('from one working day to another, there and back is the same day', () => {
    fc.assert(
      fc.property(anyWorkingDay, anyCount, (from, count) => {
        const there = addWorkingDays(nationalCalendar, from, count)
        expect(addWorkingDays(nationalCalendar, there, -count)).toBe(from)
      }),
    )
  })

  test('any term of at least a day ends on a working day, and a longer one later', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 120 }), (from, count) => {
        const end = addWorkingDays(nationalCalendar, from, count)
        expect(isWorkingDay(nationalCalendar, end)).toBe(true)
        expect(addWorkingDays(nationalCalendar, from, count + 1) > end).toBe(true)
      }),
    )
  })

  test('a day off says why', () => {
    expect(dayOffReason(nationalCalendar, day('2026-11-24'))).toBe('Ngày Văn hóa Việt Nam')
    expect(dayOffReason(nationalCalendar, day('2026-11-22'))).toBe('cuối tuần')
    expect(dayOffReason(nationalCalendar, day('2026-11-23'))).toBeNull()
  })
})

describe('the calendar', () => {
  test('of a ward takes its own row over the national one', () => {
    const worked = {
      date: day('2026-09-01'),
      name: 'trực toàn phường',
      kind: 'make-up',
      source: 'Phường',
      status: 'official',
    } as const
    const calendar = workingCalendar([...NATIONAL_DAYS_OFF, worked])
    expect(isWorkingDay(calendar, day('2026-09-01'))).toBe(true)
    expect(isWorkingDay(nationalCalendar, day('2026-09-01'))).toBe(false)
  })

  test('knows 2025 and 2026; 2027 and every year without rows is provisional', () => {
    expect([2024, 2025, 2026, 2027, 2028].map((year) => isProvisionalYear(nationalCalendar, year))).toEqual([
      true,
      false,
      false,
      true,
      true,
    ])
  })

  test('becomes announced when the last notice of a year is entered as official', () => {
    const rows = NATIONAL_DAYS_OFF.map((row) => ({ ...row, status: 'official' as const }))
    expect(isProvisionalYear(workingCalendar(rows), 2027)).toBe(false)
  })

  test('shipped with the product has one row a day, holidays on weekdays and make-up days on Saturdays', () => {
    const dates = NATIONAL_DAYS_OFF.map((row) => row.date)
    expect(new Set(dates).size).toBe(dates.length)
    for (const row of NATIONAL_DAYS_OFF) {
      expect([row.date, isoWeekday(row.date) === 6]).toEqual([row.date, row.kind === 'make-up'])
    }
  })

  test('gives back as many swapped weekdays as it takes Saturdays', () => {
    const count = (kind: string, year: string) =>
      NATIONAL_DAYS_OFF.filter((row) => row.kind === kind && row.date.startsWith(year)).length
    for (const year of ['2025', '2026', '2027']) expect(count('swap-off', year)).toBe(count('make-up', year))
  })
})
