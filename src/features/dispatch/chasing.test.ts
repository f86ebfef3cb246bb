import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addWorkingDays, type DayOff, isWorkingDay, workingCalendar } from '#domain/calendar.ts'
import { addDays, dateInVietnam, type IsoDate, isoDate, momentInVietnam } from '#domain/date.ts'
import { type ChaseStep, type ChasingRules, chaseStep, standardRules } from './chasing.ts'
import { hasReached, type Receipt, reachedAt, stageOf, stages, standingOf } from './receipt.ts'
import { markOf } from './table/mark.ts'
import { median, workingHoursBetween } from './working-time.ts'

const week = workingCalendar([])
const day = (text: string) => isoDate(text)
const at = (text: string) => new Date(`${text}+07:00`)

/** Every morning from the sending on, as the clock would take the steps. */
function mornings(
  sentAt: Date,
  dueOn: IsoDate,
  rules: ChasingRules,
  {
    calendar = week,
    count = 60,
    runs = () => true,
  }: {
    readonly calendar?: typeof week
    readonly count?: number
    readonly runs?: (today: IsoDate) => boolean
  } = {},
) {
  const taken: { step: ChaseStep; on: IsoDate }[] = []
  for (let n = 0; n <= count; n++) {
    const today = addDays(dateInVietnam(sentAt), n)
    if (!runs(today)) continue
    const step = chaseStep({ dueOn, sentAt, taken }, today, rules, calendar)
    if (step !== null) taken.push({ step, on: today })
  }
  return taken
}

describe('Chasing', () => {
  test('reminds the working day before, the morning after, every two working days, three times, and then tells those above', () => {
    const taken = mornings(at('2025-11-24T09:00:00'), day('2025-11-27'), standardRules)
    expect(taken).toEqual([
      { step: 'before', on: '2025-11-26' },
      { step: 'late-1', on: '2025-11-28' },
      { step: 'late-2', on: '2025-12-02' },
      { step: 'late-3', on: '2025-12-04' },
      { step: 'told-up', on: '2025-12-08' },
    ])
  })

  test('does not remind before the day of a paper that was sent on that day or after it', () => {
    const [first] = mornings(at('2025-11-26T09:00:00'), day('2025-11-27'), standardRules)
    expect(first).toEqual({ step: 'late-1', on: '2025-11-28' })
    const none = mornings(at('2025-11-24T09:00:00'), day('2025-11-27'), { ...standardRules, beforeDays: 0 })
    expect(none.map(({ step }) => step)).not.toContain('before')
  })

  test('after mornings without a run takes the latest step only', () => {
    const later = { runs: (today: IsoDate) => today >= '2025-12-05' }
    const taken = mornings(at('2025-11-24T09:00:00'), day('2025-11-27'), standardRules, later)
    expect(taken).toEqual([
      { step: 'late-3', on: '2025-12-05' },
      { step: 'told-up', on: '2025-12-08' },
    ])
  })

  const someRules = fc.record({
    dueDays: fc.integer({ min: 0, max: 10 }),
    beforeDays: fc.integer({ min: 0, max: 5 }),
    everyDays: fc.integer({ min: 1, max: 6 }),
    times: fc.integer({ min: 1, max: 6 }),
    handHours: fc.constant(4),
  })
  const somebody = fc.record({
    rules: someRules,
    start: fc.integer({ min: 0, max: 365 }),
    holidays: fc.array(fc.integer({ min: 0, max: 420 }), { maxLength: 25 }),
    asleep: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 15 }),
  })

  test('never falls on a day off, never twice on a day, no step twice, steps only forward, whatever the holidays and missed mornings', () => {
    fc.assert(
      fc.property(somebody, ({ rules, start, holidays, asleep }) => {
        const first = addDays(day('2025-01-01'), start)
        const off = holidays.map((n): DayOff => {
          const date = addDays(day('2025-01-01'), n)
          return { date, name: 'nghỉ', kind: 'holiday', source: 'x', status: 'official' }
        })
        const calendar = workingCalendar(off)
        const sentAt = momentInVietnam(first, '10:00')
        const dueOn = addWorkingDays(calendar, first, rules.dueDays)
        const runs = (today: IsoDate) => !asleep.some((n) => addDays(first, n) === today)
        const taken = mornings(sentAt, dueOn, rules, { calendar, count: 90, runs })
        const order = ['before', ...Array.from({ length: rules.times }, (_, n) => `late-${n + 1}`), 'told-up']
        expect(taken.every(({ on }) => isWorkingDay(calendar, on))).toBe(true)
        expect(new Set(taken.map(({ on }) => on)).size).toBe(taken.length)
        expect(new Set(taken.map(({ step }) => step)).size).toBe(taken.length)
        const places = taken.map(({ step }) => order.indexOf(step))
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        for (const { step, on } of taken)
          expect(step === 'before' ? on <= dueOn : on > dueOn, `${step} ${on}`).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})

const someReceipt = fc.record({
  stage: fc.constantFrom(...stages),
  how: fc.constantFrom('screen' as const, 'paper' as const),
  at: fc.date({ min: at('2025-11-01T00:00:00'), max: at('2025-12-31T00:00:00'), noInvalidDate: true }),
})
const once = fc.uniqueArray(someReceipt, { selector: ({ stage }) => stage })

describe('What a recipient has reached', () => {
  test('only ever goes forward, whatever is added', () => {
    fc.assert(
      fc.property(once, someReceipt, (receipts, one) => {
        const before = stageOf(receipts)
        const after = stageOf([...receipts, one])
        expect(before === null || hasReached(after, before)).toBe(true)
        expect(hasReached(after, one.stage)).toBe(true)
      }),
    )
  })

  test('proves every step before it, at the latest when it was taken itself', () => {
    fc.assert(
      fc.property(once, (receipts) => {
        const furthest = stageOf(receipts)
        for (const stage of stages) {
          const moment = reachedAt(receipts, stage)
          expect(moment !== null).toBe(furthest !== null && hasReached(furthest, stage))
          for (const later of receipts.filter((one) => hasReached(one.stage, stage)))
            expect(moment?.getTime()).toBeLessThanOrEqual(later.at.getTime())
        }
      }),
    )
  })

  test('is on time until the end of its day, and stays complete once it is', () => {
    const asked = { required: 'acknowledged' as const, dueOn: day('2025-11-27') }
    const acknowledged = (moment: string): Receipt[] => [
      { stage: 'acknowledged', how: 'screen', at: at(moment) },
    ]
    const today = day('2025-12-09')
    expect(standingOf(acknowledged('2025-11-27T23:59:00'), asked, today)).toMatchObject({ late: false })
    expect(standingOf(acknowledged('2025-11-28T00:01:00'), asked, today)).toMatchObject({ late: true })
    expect(standingOf([], asked, day('2025-11-27'))).toEqual({ kind: 'waiting', stage: null })
    expect(standingOf([], asked, day('2025-11-28'))).toEqual({ kind: 'late', stage: null })
  })

  test('has a sign of its own in the table: no two that mean different things look alike without colour', () => {
    const asked = { required: 'acknowledged' as const, dueOn: day('2025-11-27') }
    const sign = (receipts: readonly Receipt[], today = day('2025-11-26')) =>
      markOf(receipts, asked, today).sign
    const took = (
      stage: Receipt['stage'],
      moment = '2025-11-26T08:00:00',
      how: Receipt['how'] = 'screen',
    ) => [{ stage, how, at: at(moment) }]
    expect([
      sign([]),
      sign([], day('2025-11-28')),
      sign(took('received')),
      sign(took('read')),
      sign(took('read'), day('2025-11-28')),
      sign(took('acknowledged')),
      sign(took('acknowledged', '2025-11-26T08:00:00', 'paper')),
      sign(took('done', '2025-11-28T08:00:00')),
    ]).toEqual(['–', '–!', 'N', 'Đ', 'Đ!', 'X', 'G', 'T'])
  })
})

test('Hours of office work leave out nights, the noon break and the week’s end', () => {
  expect(workingHoursBetween(week, at('2025-11-21T09:00:00'), at('2025-11-21T10:30:00'))).toBe(1.5)
  expect(workingHoursBetween(week, at('2025-11-21T11:00:00'), at('2025-11-21T14:00:00'))).toBe(1)
  expect(workingHoursBetween(week, at('2025-11-21T17:00:00'), at('2025-11-24T08:00:00'))).toBe(1)
  expect(workingHoursBetween(week, at('2025-11-22T08:00:00'), at('2025-11-23T20:00:00'))).toBe(0)
  expect([median([]), median([3]), median([4, 1]), median([9, 1, 2])]).toEqual([null, 3, 2.5, 2])
})
