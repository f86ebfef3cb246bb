import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWorkingDay } from '#domain/calendar.ts'
import { addDays, daysBetween, type IsoDate, isoDate } from '#domain/date.ts'
import { nationalCalendar } from '#domain/national-calendar.ts'
import { startingTerms } from '../terms/starting-terms.ts'
import type { LegalTerm } from '../terms/term.ts'
import { mayErase } from './erasure.ts'
import { duesOf, extendRequest, holdsIdNumber, requestKinds, requestTermsOn } from './request.ts'
import { keptUntil, startingClasses } from './retention.ts'

const terms = startingTerms.map(
  (term, at): LegalTerm => ({ ...term, id: String(at) as LegalTerm['id'], effectiveTo: null }),
)
const aroundTet = fc.integer({ min: 0, max: 70 }).map((days) => addDays(isoDate('2026-01-05'), days))
const works = (day: IsoDate) => isWorkingDay(nationalCalendar, day)
const between = (from: IsoDate, to: IsoDate) =>
  Array.from({ length: Math.max(0, daysBetween(from, to)) }, (_, at) => addDays(from, at + 1))

describe('The dues of a request around Tết 2026', () => {
  test('the acknowledgement has exactly two working days, the last of them its due', () => {
    fc.assert(
      fc.property(aroundTet, fc.constantFrom(...requestKinds), (day, kind) => {
        const { acknowledge } = duesOf(kind, day, nationalCalendar, terms)
        expect(works(acknowledge.due)).toBe(true)
        expect(between(day, acknowledge.due).filter(works)).toHaveLength(2)
      }),
    )
  })

  test('the answer is due on the last day of the term, or on the first working day after it', () => {
    fc.assert(
      fc.property(aroundTet, fc.constantFrom(...requestKinds), (day, kind) => {
        const { answer } = duesOf(kind, day, nationalCalendar, terms)
        const last = addDays(day, requestTermsOn(terms, day)(kind).count)
        expect(works(answer.due)).toBe(true)
        expect(answer.due >= last).toBe(true)
        expect([last, ...between(last, answer.due)].slice(0, -1).filter(works)).toEqual([])
        expect(answer.why).toContain('91/2025/QH15')
      }),
    )
  })

  test('over the holidays: asked on Friday 13 February, acknowledged by 24 February at the latest', () => {
    const { acknowledge, answer } = duesOf('see', isoDate('2026-02-13'), nationalCalendar, terms)
    expect(acknowledge.due).toBe('2026-02-24')
    expect(answer.due).toBe('2026-02-23')
  })
})

describe('More time for a request', () => {
  const asked = (facts: Partial<Parameters<typeof extendRequest>[0]> = {}) => ({
    kind: 'see' as const,
    receivedOn: isoDate('2026-03-02'),
    answer: duesOf('see', isoDate('2026-03-02'), nationalCalendar, terms).answer,
    extended: null,
    decision: null,
    ...facts,
  })
  const extend = (facts = {}, today = '2026-03-05') =>
    extendRequest(asked(facts), terms, nationalCalendar, isoDate(today))

  test('is given once, by as much as the law allows, from the day that was due', () => {
    const first = asked().answer.due
    expect(first).toBe('2026-03-12')
    expect(extend()).toMatchObject({ ok: true, value: { due: '2026-03-23' } })
    const extended = { on: isoDate('2026-03-05'), why: 'x', original: first }
    expect(extend({ extended })).toMatchObject({ ok: false, refusals: [{ code: 'extended' }] })
  })

  test('is refused when the day has passed, or where the table knows of no extension', () => {
    expect(extend({}, '2026-03-13')).toMatchObject({ ok: false, refusals: [{ code: 'late' }] })
    const strict = terms.map((term) => ({ ...term, extension: null }))
    expect(extendRequest(asked(), strict, nationalCalendar, isoDate('2026-03-05'))).toMatchObject({
      refusals: [{ code: 'no-extension' }],
    })
  })
})

describe('What may be erased', () => {
  const [routine, complaint] = startingClasses
  const received = isoDate('2015-06-30')
  const asked = (today: string, facts: Partial<{ open: boolean; consentOnly: boolean }> = {}) =>
    mayErase(received, { open: facts.open ?? false, endedOn: null }, routine ?? never(), {
      consentOnly: facts.consentOnly ?? false,
      today: isoDate(today),
    }).ok

  test('nothing while the matter is open or the time of keeping runs, unless consent was the only ground', () => {
    expect(asked('2025-12-31')).toBe(false)
    expect(asked('2026-01-01')).toBe(true)
    expect(asked('2026-01-01', { open: true })).toBe(false)
    expect(asked('2016-01-01', { open: true, consentOnly: true })).toBe(true)
  })

  test('years of keeping begin after the year in which the matter ended; permanent never ends', () => {
    expect(keptUntil(complaint ?? never(), received)).toBe('2030-12-31')
    expect(keptUntil({ years: null }, received)).toBe(null)
    const ended = { open: false, endedOn: isoDate('2017-02-01') }
    const facts = { consentOnly: false, today: isoDate('2027-06-01') }
    expect(mayErase(received, ended, routine ?? never(), facts).ok).toBe(false)
  })
})

test('the number of an identity card is noticed however it is spaced, a telephone number is not', () => {
  for (const text of ['031085001234', 'CCCD 0310 8500 1234', 'CMND 031-234-567'])
    expect(holdsIdNumber(text), text).toBe(true)
  for (const text of ['4 số cuối 1234', 'gọi 0912 345 678', 'xem căn cước ngày 21/11/2025'])
    expect(holdsIdNumber(text), text).toBe(false)
})

function never(): never {
  throw new Error('the product starts with three classes')
}
