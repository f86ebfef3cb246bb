import { expect, test } from 'vitest'
import { checkHours, hoursOf, printHours, storedHours } from './office-hours.ts'

const usual = [
  { from: '07:30', to: '11:30' },
  { from: '13:30', to: '17:30' },
]

test('hours are stored as they were and read the same', () => {
  expect(hoursOf(JSON.parse(storedHours(usual)))).toEqual(usual)
  expect(printHours(usual)).toBe('07:30–11:30 và 13:30–17:30')
})

test('hours that overlap, run backwards or are missing are refused at the field that is wrong', () => {
  const wrong = (hours: typeof usual) => checkHours(hours)
  expect(checkHours(usual).ok).toBe(true)
  expect(wrong([])).toMatchObject({ refusals: [{ code: 'no-hours' }] })
  expect(wrong([{ from: '11:30', to: '07:30' }])).toMatchObject({ refusals: [{ field: 'morningTo' }] })
  expect(
    wrong([
      { from: '07:30', to: '14:00' },
      { from: '13:30', to: '17:30' },
    ]),
  ).toMatchObject({
    refusals: [{ field: 'afternoonFrom' }],
  })
})
