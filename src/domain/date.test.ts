import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addSpan,
  dateInVietnam,
  dateOf,
  daysBetween,
  endOfMonth,
  endOfQuarter,
  endOfYear,
  formatDate,
  formatLongDate,
  formatMoment,
  type IsoDate,
  isoDate,
  isoWeekday,
  momentInVietnam,
  parseIsoDate,
  parseVietnameseDate,
  startOfDayInVietnam,
  timeInVietnam,
  weekdayName,
} from './date.ts'

const anyDate = fc
  .integer({ min: 0, max: 109_000 })
  .map((days) => addDays(isoDate('1900-01-01'), days))
  .filter((date) => date <= '2199-12-31')

describe('a date', () => {
  test.each([
    '2025-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-1-1',
    '0025-12-10',
    '2200-01-01',
    '20251210',
    '',
  ])('%j is not a real day and is not taken for one', (text) => {
    expect(parseIsoDate(text)).toBeNull()
    expect(() => isoDate(text)).toThrow(RangeError)
  })

  test('29 February exists in leap years only', () => {
    expect(dateOf(2028, 2, 29)).toBe('2028-02-29')
    expect(dateOf(2027, 2, 29)).toBeNull()
    expect(dateOf(2000, 2, 29)).toBe('2000-02-29')
    expect(dateOf(2100, 2, 29)).toBeNull()
  })

  test('adding days is undone by counting them', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -4000, max: 4000 }), (date, count) => {
        expect(daysBetween(date, addDays(date, count))).toBe(count)
      }),
    )
  })

  test('a month too short for the day ends on its last day', () => {
    expect(addSpan(isoDate('2025-01-31'), { months: 1 })).toBe('2025-02-28')
    expect(addSpan(isoDate('2024-02-29'), { years: 1 })).toBe('2025-02-28')
  })

  test('weeks begin on Monday', () => {
    expect(isoWeekday(isoDate('2025-12-01'))).toBe(1)
    expect(weekdayName(isoDate('2025-12-01'))).toBe('thứ Hai')
    expect(weekdayName(isoDate('2025-12-07'))).toBe('Chủ nhật')
  })

  test('months, quarters and years end on their last day', () => {
    expect(endOfMonth(isoDate('2028-02-10'))).toBe('2028-02-29')
    expect(endOfQuarter(isoDate('2025-11-21'))).toBe('2025-12-31')
    expect(endOfQuarter(isoDate('2025-04-01'))).toBe('2025-06-30')
    expect(endOfYear(isoDate('2025-11-21'))).toBe('2025-12-31')
  })
})

describe('a date as written', () => {
  test.each([
    ['10/12/2025', '2025-12-10'],
    ['5/2/2026', '2026-02-05'],
    ['05-02-2026', '2026-02-05'],
    ['05.02.2026', '2026-02-05'],
    [' ngày 05 tháng 02 năm 2026 ', '2026-02-05'],
    ['Ngày 5 tháng 2 năm 2026', '2026-02-05'],
    ['ngày 10/12/2025', '2025-12-10'],
    ['ngày 27 tháng 5 năm 2026', '2026-05-27'],
  ])('%j is %s', (text, date) => {
    expect(parseVietnameseDate(text)).toBe(date)
  })

  test.each([
    '31/02/2026',
    '10/13/2025',
    '10/12',
    '10/12/25',
    '10/12-2025',
    'l0/12/2025',
    '2025-12-10',
    'mai',
  ])('%j is left unread', (text) => {
    expect(parseVietnameseDate(text)).toBeNull()
  })

  test('what is printed is read back, in every form', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parseVietnameseDate(formatDate(date))).toBe(date)
        expect(parseVietnameseDate(formatDate(date).replaceAll('/', '-'))).toBe(date)
        expect(parseVietnameseDate(formatLongDate(date))).toBe(date)
      }),
    )
  })

  test('a dateline puts a zero before days under 10 and the months 1 and 2 only', () => {
    expect(formatLongDate(isoDate('2026-02-05'))).toBe('ngày 05 tháng 02 năm 2026')
    expect(formatLongDate(isoDate('2026-05-27'))).toBe('ngày 27 tháng 5 năm 2026')
    expect(formatLongDate(isoDate('2026-03-09'))).toBe('ngày 09 tháng 3 năm 2026')
    expect(formatLongDate(isoDate('2026-01-10'))).toBe('ngày 10 tháng 01 năm 2026')
    expect(formatLongDate(isoDate('2026-12-31'))).toBe('ngày 31 tháng 12 năm 2026')
  })
})

describe('a moment', () => {
  test('belongs to the day it is in Vietnam, whatever the zone of the machine', () => {
    expect(dateInVietnam(new Date('2025-12-09T16:59:59.999Z'))).toBe('2025-12-09')
    expect(dateInVietnam(new Date('2025-12-09T17:00:00.000Z'))).toBe('2025-12-10')
  })

  test('of any year has the day and the time that the zone of Vietnam gives it', () => {
    const shown = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Asia/Ho_Chi_Minh',
      dateStyle: 'short',
      timeStyle: 'short',
    })
    const moments = fc.date({ min: new Date('1955-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(moments, (moment) => {
        expect(`${dateInVietnam(moment)} ${timeInVietnam(moment)}`).toBe(shown.format(moment))
      }),
    )
  })

  test('is shown as HH:mm dd/MM/yyyy', () => {
    expect(formatMoment(new Date('2025-12-31T17:05:00Z'))).toBe('00:05 01/01/2026')
  })

  test('of the start of a day is midnight in Vietnam', () => {
    expect(startOfDayInVietnam(isoDate('2025-12-10')).toISOString()).toBe('2025-12-09T17:00:00.000Z')
    expect(momentInVietnam(isoDate('2025-12-10'), '16:00').toISOString()).toBe('2025-12-10T09:00:00.000Z')
  })

  test('at the start of any day is in that day, and the millisecond before is in the day before', () => {
    fc.assert(
      fc.property(anyDate, (date: IsoDate) => {
        const start = startOfDayInVietnam(date)
        expect(dateInVietnam(start)).toBe(date)
        expect(dateInVietnam(new Date(start.getTime() - 1))).toBe(addDays(date, -1))
      }),
    )
  })
})
