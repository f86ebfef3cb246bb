import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DayOff, isWorkingDay } from '#domain/calendar.ts'
import { addDays, isoDate, isoWeekday } from '#domain/date.ts'
import { nationalCalendar } from '#domain/national-calendar.ts'
import { checkDay, markOf, seenOf, withDay, withoutDay } from './day.ts'
import { monthsOf, warnOfYear } from './year.ts'

const monday: DayOff = {
  date: isoDate('2026-11-23'),
  kind: 'swap-off',
  name: 'nghỉ hoán đổi',
  source: 'Công văn thử',
  status: 'provisional',
}

test('a weekday given off is no working day any more, and is one again when the row is taken out', () => {
  const changed = withDay(nationalCalendar, monday)
  expect(isWorkingDay(changed, monday.date)).toBe(false)
  expect(markOf(changed, monday.date)).toMatchObject({ mark: 'swap-off', provisional: true })
  expect(isWorkingDay(withoutDay(changed, monday.date), monday.date)).toBe(true)
})

test('only a weekend can be made up for, and only a weekday can be given off', () => {
  const days = fc.integer({ min: 0, max: 3000 }).map((count) => addDays(isoDate('2024-01-01'), count))
  fc.assert(
    fc.property(days, fc.constantFrom('holiday', 'swap-off', 'make-up'), (date, kind) => {
      const changes = (kind === 'make-up') === isoWeekday(date) >= 6
      expect(checkDay({ ...monday, date, kind }).ok).toBe(changes)
    }),
  )
})

test('any change of a row changes what a form has seen of it', () => {
  const changes: Partial<DayOff>[] = [
    { kind: 'holiday' },
    { name: 'khác' },
    { source: 'khác' },
    { status: 'official' },
  ]
  const seen = [undefined, monday, ...changes.map((change) => ({ ...monday, ...change }))].map(seenOf)
  expect(new Set(seen).size).toBe(seen.length)
})

test('the twelve months of a year hold each of its days once, under its weekday', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2090 }), (year) => {
      const weeks = monthsOf(nationalCalendar, year).flatMap((month) => month.weeks)
      for (const week of weeks) {
        expect(week).toHaveLength(7)
        week.forEach((day, index) => {
          if (day !== null) expect(isoWeekday(day.date)).toBe(index + 1)
        })
      }
      const days = weeks.flat().flatMap((day) => day?.date ?? [])
      expect(days[0]).toBe(`${year}-01-01`)
      expect(days.at(-1)).toBe(`${year}-12-31`)
      expect(days.every((date, index) => index === 0 || date === addDays(days[index - 1] ?? date, 1))).toBe(
        true,
      )
    }),
    { numRuns: 20 },
  )
})

test('2025 had 250 working days, the Saturday worked for 2 May among them', () => {
  const months = monthsOf(nationalCalendar, 2025)
  expect(months.reduce((sum, month) => sum + month.workingDays, 0)).toBe(250)
  expect(months[3]?.weeks.flat().find((day) => day?.date === '2025-04-26')?.mark).toBe('make-up')
})

test('a year that is not announced, or holds a day without its notice, warns; a settled year does not', () => {
  expect(warnOfYear(nationalCalendar, 2025)).toBeNull()
  expect(warnOfYear(nationalCalendar, 2026)).toContain('2 ngày tạm tính')
  expect(warnOfYear(nationalCalendar, 2027)).toContain('tạm tính')
})
