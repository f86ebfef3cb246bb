import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWorkingDay } from './calendar.ts'
import { addDays, isoDate } from './date.ts'
import { type Due, lastDay, legalDuties, reminderDays, warnLastDayNotWorking } from './deadline.ts'
import { printDerivation } from './derivation.ts'
import { nationalCalendar } from './national-calendar.ts'

const strict = { lenient: false }
const lenient = { lenient: true }
const before: Due = { phrase: 'trước ngày 10/12/2025', date: isoDate('2025-12-10'), boundary: 'exclusive' }
const until: Due = { phrase: 'chậm nhất ngày 10/12/2025', date: isoDate('2025-12-10'), boundary: 'inclusive' }
const beforeFour: Due = { ...before, phrase: 'trước 16 giờ 00 ngày 10/12/2025', time: '16:00' }
const endOfOffice: Due = { phrase: 'đến hết nhiệm kỳ', date: null, boundary: 'inclusive' }

describe('the last day', () => {
  test('of "trước ngày 10/12/2025" is Tuesday 09/12, of "trước ngày 05/12/2025" Thursday 04/12', () => {
    expect(lastDay(before, strict)).toBe('2025-12-09')
    expect(lastDay({ ...before, date: isoDate('2025-12-05') }, strict)).toBe('2025-12-04')
  })

  test('is the named day itself where the ward counts leniently', () => {
    expect(lastDay(before, lenient)).toBe('2025-12-10')
  })

  test('of an inclusive deadline and of one that names an hour is the named day, lenient or not', () => {
    for (const reading of [strict, lenient]) {
      expect(lastDay(until, reading)).toBe('2025-12-10')
      expect(lastDay(beforeFour, reading)).toBe('2025-12-10')
    }
  })

  test('does not exist without a date', () => {
    expect(lastDay(endOfOffice, strict)).toBeNull()
  })

  test('read strictly is never after the one read leniently', () => {
    const anyDue = fc
      .tuple(fc.integer({ min: 0, max: 700 }), fc.constantFrom('exclusive' as const, 'inclusive' as const))
      .map(([days, boundary]): Due => ({ phrase: '', date: addDays(isoDate('2025-06-01'), days), boundary }))
    fc.assert(
      fc.property(anyDue, (due) => {
        expect((lastDay(due, strict) ?? '') <= (lastDay(due, lenient) ?? '')).toBe(true)
      }),
    )
  })
})

describe('a warning to the drafter', () => {
  test('names the weekend on which the deadline would end and the working day before it', () => {
    const due: Due = { ...before, date: isoDate('2025-12-08') }
    expect(warnLastDayNotWorking(nationalCalendar, due)).toContain('07/12/2025 (cuối tuần)')
    expect(warnLastDayNotWorking(nationalCalendar, due)).toContain('trong ngày 05/12/2025')
    expect(warnLastDayNotWorking(nationalCalendar, due, lenient)).toBeNull()
  })

  test('is not given for a working day or without a date', () => {
    expect(warnLastDayNotWorking(nationalCalendar, before)).toBeNull()
    expect(warnLastDayNotWorking(nationalCalendar, endOfOffice)).toBeNull()
  })
})

describe('reminders', () => {
  test('come 7, 3 and 1 working days before the last day, earliest first', () => {
    expect(reminderDays(nationalCalendar, isoDate('2025-12-09'))).toEqual([
      '2025-11-28',
      '2025-12-04',
      '2025-12-08',
    ])
  })

  test('come on working days, once each', () => {
    const anyDate = fc.integer({ min: 0, max: 1000 }).map((days) => addDays(isoDate('2025-01-10'), days))
    fc.assert(
      fc.property(anyDate, fc.array(fc.integer({ min: 1, max: 20 })), (last, ladder) => {
        const days = reminderDays(nationalCalendar, last, ladder)
        expect(days.length).toBe(new Set(ladder).size)
        expect(days.every((date) => date < last && isWorkingDay(nationalCalendar, date))).toBe(true)
      }),
    )
  })
})

describe('the duties of Article 43', () => {
  test('for the dialogue of 21/11/2025 are to announce it by 14/11/2025 and to publish results by 01/12/2025', () => {
    const duties = legalDuties(isoDate('2025-11-21'), nationalCalendar)
    expect(duties.map(({ code, due }) => [code, due.date, due.boundary])).toEqual([
      ['announce-conference', '2025-11-14', 'inclusive'],
      ['publish-results', '2025-12-01', 'inclusive'],
    ])
    expect(
      duties.every(({ statute }) => statute.startsWith('Điều 43 Luật Tổ chức chính quyền địa phương')),
    ).toBe(true)
    expect(duties.map(({ derivation }) => printDerivation(derivation)).join()).toContain(
      'ngày 0: 21/11/2025, +10 ngày, kết quả: 01/12/2025',
    )
  })

  test('roll the publication over a weekend but never the announcement', () => {
    const [announce, publish] = legalDuties(isoDate('2026-03-04'), nationalCalendar)
    expect(publish?.due.date).toBe('2026-03-16')
    expect(announce?.due.date).toBe('2026-02-25')
    expect(legalDuties(isoDate('2026-03-07'), nationalCalendar)[0]?.due.date).toBe('2026-02-28')
  })
})
