import { expect, test } from 'vitest'
import { isoDate } from './date.ts'
import { findDuePhrases, readDue } from './due-phrase.ts'

/** Sunday. */
const context = { issueDate: isoDate('2026-11-29') }

test.each([
  ['đến ngày 10/12/2026', '2026-12-10'],
  ['đến tháng 6/2027', '2027-06-30'],
  ['đầu tháng 12/2026', '2026-12-01'],
  ['giữa năm 2027', '2027-06-30'],
  ['cuối năm', '2026-12-31'],
  ['cuối tháng này', '2026-11-30'],
  ['đầu tháng sau', '2026-12-01'],
  ['tháng tới', '2026-12-31'],
  ['trong quý này', '2026-12-31'],
  ['quý sau', '2027-03-31'],
  ['từ nay đến hết năm', '2026-12-31'],
  ['ngày 5 tháng tới', '2026-12-05'],
  ['ngày mai', '2026-11-30'],
  ['thứ Sáu tuần này', '2026-11-27'],
  ['thứ 2 tuần sau', '2026-11-30'],
  ['Chủ nhật tuần sau', '2026-12-06'],
  ['nửa tháng kể từ hôm nay', '2026-12-14'],
])('"%s" alone is a deadline: until the end of %s', (text, date) => {
  expect(readDue(text, context)).toMatchObject({ date, boundary: 'inclusive' })
})

test('"trước tháng sau" ends before the first of it', () => {
  expect(readDue('trước tháng sau', context)).toMatchObject({ date: '2026-12-01', boundary: 'exclusive' })
})

test.each([
  ['mỗi tháng ít nhất một lần', 'monthly'],
  ['ít nhất 02 lần mỗi quý', 'quarterly'],
  ['ba tháng một lần', 'quarterly'],
  ['tối thiểu mỗi tuần 1 lần', 'weekly'],
])('"%s" alone comes back', (text, recurs) => {
  expect(readDue(text, context)).toMatchObject({ date: null, recurs })
})

test('"cuối tuần này" names no day, so none is guessed', () => {
  expect(readDue('cuối tuần này', context)).toMatchObject({ date: null })
})

test('in a sentence the same words stay what they tell', () => {
  const text = 'Tháng tới là mùa khô; rác từ đầu tháng 12/2026 đã nhiều, đường này dẫn đến ngày hội làng.'
  expect(findDuePhrases(text, context)).toEqual([])
})
