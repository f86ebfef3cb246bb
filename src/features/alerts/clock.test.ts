import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type IsoDate, isoDate } from '#domain/date.ts'
import { nationalCalendar } from '#domain/national-calendar.ts'
import { type ClockStep, stepsReached } from './clock.ts'

const rules = { calendar: nationalCalendar, reminderDays: [7, 3, 1] }

/** The days on which a clock takes a step when the system runs every morning, or only on the mornings given. */
function run(
  lastDay: string,
  running: string,
  until: string,
  mornings: (day: IsoDate) => boolean = () => true,
) {
  const clock = { lastDay: isoDate(lastDay), running: isoDate(running) }
  const taken = new Set<string>()
  const story: Record<string, readonly ClockStep[]> = {}
  for (let day = isoDate(running); day <= until; day = addDays(day, 1)) {
    if (!mornings(day)) continue
    const steps = stepsReached(clock, day, rules, taken)
    for (const step of steps) taken.add(step)
    if (steps.length > 0) story[day] = steps
  }
  return story
}

test('reminders come 7, 3 and 1 working days before, the alarm the next morning, then the ladder', () => {
  expect(run('2025-12-04', '2025-11-21', '2025-12-31')).toEqual({
    '2025-11-25': ['reminder-7'],
    '2025-12-01': ['reminder-3'],
    '2025-12-03': ['reminder-1'],
    '2025-12-05': ['late'],
    '2025-12-08': ['party-office'],
    '2025-12-10': ['leader'],
  })
})

test('around Tết the days off are skipped: no reminder falls into them', () => {
  expect(run('2026-02-24', '2026-01-20', '2026-03-10')).toEqual({
    '2026-02-06': ['reminder-7'],
    '2026-02-12': ['reminder-3'],
    '2026-02-23': ['reminder-1'],
    '2026-02-25': ['late'],
    '2026-02-26': ['party-office'],
    '2026-03-02': ['leader'],
  })
})

test('the holiday of 24/11/2026 is not a working day', () => {
  const story = run('2026-11-26', '2026-11-02', '2026-12-04')
  expect(Object.keys(story)).toEqual([
    '2026-11-16',
    '2026-11-20',
    '2026-11-25',
    '2026-11-27',
    '2026-11-30',
    '2026-12-02',
  ])
})

test('work due on a Friday is late on Saturday morning', () => {
  expect(run('2025-12-05', '2025-12-04', '2025-12-07')).toEqual({ '2025-12-06': ['late'] })
})

test('after mornings without a run only the latest reminder is sent, once', () => {
  const story = run('2025-12-04', '2025-11-21', '2025-12-04', (day) => day >= '2025-12-02')
  expect(story).toEqual({ '2025-12-02': ['reminder-3'], '2025-12-03': ['reminder-1'] })
})

test('work given out shortly before its last day is not reminded of days long past', () => {
  expect(run('2025-12-04', '2025-12-02', '2025-12-04')).toEqual({ '2025-12-03': ['reminder-1'] })
})

test('whatever mornings the system misses, every step comes at most once and never before its day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), fc.array(fc.boolean(), { maxLength: 60 }), (shift, up) => {
      const start = addDays(isoDate('2025-11-01'), shift)
      const lastDay = addDays(start, 25)
      const story = run(lastDay, start, addDays(lastDay, 20), (day) => up[Number(day.slice(8))] ?? true)
      const steps = Object.values(story).flat()
      expect(new Set(steps).size).toBe(steps.length)
      for (const [day, taken] of Object.entries(story))
        for (const step of taken) expect([day, step.startsWith('reminder')]).toEqual([day, day <= lastDay])
    }),
    { numRuns: 25 },
  )
})
