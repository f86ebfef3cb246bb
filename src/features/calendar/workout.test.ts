import { expect, test } from 'vitest'
import { isoDate } from '#domain/date.ts'
import { nationalCalendar } from '#domain/national-calendar.ts'
import { expectOk } from '#domain/result.ts'
import { type Workout, workOutPhrase, workOutTerm } from './workout.ts'

const rules = { calendar: nationalCalendar, lenient: false, reminderDays: [7, 3, 1] }
const today = isoDate('2026-11-16')

const phrases = (text: string, change = {}) => expectOk(workOutPhrase(text, { ...rules, ...change }, today))
const phrase = (text: string, change = {}) => phrases(text, change)[0] as Workout

test('ten working days from 16/11/2026 end on 01/12/2026 because of 24/11, and the sentence says so', () => {
  const workout = phrase('trong 10 ngày làm việc kể từ ngày 16/11/2026')
  expect(workout.lastDay).toBe('2026-12-01')
  expect(workout.how).toContain('24/11/2026 (Ngày Văn hóa Việt Nam)')
  expect(workout.reminders).toEqual(['2026-11-19', '2026-11-26', '2026-11-30'])
})

test('the words of a term are understood without the "trong" that the document had before them', () => {
  expect(phrase('10 ngày làm việc kể từ hôm nay').lastDay).toBe('2026-12-01')
})

test('"trước ngày 10/12/2025" ends on the ninth, on the tenth where the ward reads it so', () => {
  expect(phrase('trước ngày 10/12/2025')).toMatchObject({ lastDay: '2025-12-09' })
  expect(phrase('trước ngày 10/12/2025').how).toContain('không gồm chính ngày đó')
  expect(phrase('trước ngày 10/12/2025', { lenient: true }).lastDay).toBe('2025-12-10')
})

test('the deadline is found inside a whole sentence', () => {
  const text = 'Giao Công an phường báo cáo Ban Thường vụ trước ngày 05/12/2026.'
  expect(phrase(text).due.phrase).toBe('trước ngày 05/12/2026')
})

test('a date in a year not yet announced warns that it is provisional', () => {
  expect(phrase('trong 30 ngày làm việc kể từ ngày 15/12/2026').warnings.join()).toContain('2027')
  expect(phrase('chậm nhất ngày 15/3/2027').warnings.join()).toContain('2027')
})

test('a day that a document names is not doubted for days of the year that nothing is counted over', () => {
  expect(phrase('trước ngày 12/12/2026').warnings).toEqual([])
  expect(phrase('chậm nhất ngày 03/9/2026').warnings.join()).toContain('chưa đối chiếu được với văn bản')
})

test('a last day on a Sunday warns the drafter', () => {
  expect(phrase('chậm nhất ngày 13/12/2026').warnings.join()).toContain('không phải ngày làm việc')
})

test('a term given as numbers says the same as in words', () => {
  const workout = workOutTerm(isoDate('2026-11-16'), { count: 10, unit: 'working-day' }, rules)
  expect(workout.lastDay).toBe(phrase('trong 10 ngày làm việc kể từ ngày 16/11/2026').lastDay)
})

test('a deadline that comes back each month names no last day and says why', () => {
  expect(phrase('trước ngày 15 hằng tháng')).toMatchObject({ lastDay: null, reminders: [] })
})

test.each(['xin chào', 'trước ngày 31/02/2026'])('"%s" is refused with a sentence, never guessed', (text) => {
  expect(workOutPhrase(text, rules, today)).toMatchObject({ ok: false, refusals: [{ field: 'cau' }] })
})

test('every deadline of a sentence is worked out, in its order', () => {
  const text = 'Khảo sát trước ngày 01/12/2026, báo cáo Ban Thường vụ trước ngày 10/12/2026.'
  expect(phrases(text).map(({ lastDay }) => lastDay)).toEqual(['2026-11-30', '2026-12-09'])
})

test('a term without a beginning says what is missing and what it would be from today', () => {
  const { lastDay, how } = phrase('trong 10 ngày làm việc')
  expect(lastDay).toBeNull()
  expect(how).toContain('kể từ ngày')
  expect(how).toContain('01/12/2026')
})

test('an hour on a day is said, and the beginning of a month is told with its statute', () => {
  expect(phrase('16h00 ngày 10/12/2026').how).toBe('chậm nhất 16:00 ngày 10/12/2026')
  expect(phrase('đầu tháng 12/2026').how).toContain('Điều 146')
})
