import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, isoDate } from './date.ts'
import { ANCHORS, found } from './due-phrase.fixture.ts'
import { findDuePhrases } from './due-phrase.ts'

describe('a year left out', () => {
  test('is the document’s, or the next when the day is long past', () => {
    expect(found('trước 15/01')).toEqual(['2026-01-15 exclusive'])
    expect(found('trước 25/12')).toEqual(['2025-12-25 exclusive'])
  })

  test('stays unknown when the day is only just past, or nothing is known of the document', () => {
    expect(found('trước 20/10')).toEqual(['exclusive'])
    expect(found('trước 20/12', {})).toEqual(['exclusive'])
  })

  test('may come from the year alone', () => {
    expect(found('trước 20/12', { year: 2025 })).toEqual(['2025-12-20 exclusive'])
  })
})

describe('a damaged date is never guessed', () => {
  test.each([
    'trước ngày l0/12/2025',
    'trước ngày 1O/12/2O25',
    'trước ngày 10/12/20 25',
    'trước ngày 1 0/12/2025',
    'trước ngày 3?/12/2025',
    'trước ngày 31/02/2026',
    'trước ngày 31/11/2026',
    'trước ngày 10/13/2025',
    'trước ngày ..../12/2025',
    'trước ngày … tháng 12 năm 2025',
    'trước ngày      tháng     năm 2025',
    'trước ngày 10/122025',
    'trước ngày 10/12/20255',
    'trước ngày 10/12/225',
    'trước ngày 15',
    'trước ngày 10/12/2205',
    'trước ngày 12/2025',
    'trước ngày 25 tháng cuối quý IV/2025',
    'trước tháng l2/2025',
    'trước quý lV/2025',
    'trước năm 2O26',
    'trước ngày 10//12/2025',
  ])('%j', (phrase) => {
    expect(found(`Báo cáo ${phrase}.`)).toEqual(['exclusive broken'])
  })

  test('whatever digit of it the scanner lost', () => {
    const damage = fc.record({
      at: fc.constantFrom(0, 1, 3, 4, 6, 7, 8, 9),
      by: fc.constantFrom('o', 'O', 'l', 'I', '|', '?', '!'),
    })
    const days = fc.integer({ min: 0, max: 3000 }).map((count) => addDays(isoDate('2025-01-01'), count))
    fc.assert(
      fc.property(days, damage, (date, { at, by }) => {
        const [year, month, day] = date.split('-')
        const digits = Array.from(`${day}/${month}/${year}`)
        digits[at] = by
        expect(
          findDuePhrases(`Báo cáo trước ngày ${digits.join('')}.`, ANCHORS).map((due) => due.date),
        ).toEqual([null])
      }),
    )
  })
})
