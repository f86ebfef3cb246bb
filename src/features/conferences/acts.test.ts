import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, isoDate } from '#domain/date.ts'
import type { AccountId } from '#domain/id.ts'
import type { Result } from '#domain/result.ts'
import { announce, cancel, close, open, publishResults, reopen, reschedule, type Step } from './acts.ts'
import { durationWords, readAgenda, startTimes, totalMinutes, writeAgenda } from './agenda.ts'
import { announcementOf, type Conference, type ConferenceState, stateOf } from './conference.ts'
import { looksLikeGroup, readDelegateLines } from './delegate.ts'

type Stage = Pick<Conference, 'heldOn' | 'startsAt' | 'place' | 'events' | 'cancelled'>
const heldOn = isoDate('2025-11-21')
const start: Stage = { heldOn, startsAt: '08:00', place: 'Hội trường', events: [], cancelled: null }
const minh = 'minh' as AccountId

const publicity = (day: number) => ({ on: addDays(heldOn, day), channels: ['media'], document: null })
/** Each act as somebody might try it `day` days after the conference. */
const acts = {
  announce: (now: Stage, day: number) =>
    announce(now, { ...publicity(day), aware: false }, addDays(heldOn, day)),
  open: (now: Stage, day: number) => open(now, addDays(heldOn, day)),
  close: (now: Stage, day: number) => close(now, addDays(heldOn, day)),
  reopen: (now: Stage, day: number) => reopen(now, 'Còn ý kiến', addDays(heldOn, day)),
  publish: (now: Stage, day: number) => publishResults(now, publicity(day), addDays(heldOn, day)),
} satisfies Record<string, (now: Stage, day: number) => Result<Step>>
type Act = keyof typeof acts | 'cancel' | 'move'

/** What the office would say: from which state an act leads where. */
const leads: Readonly<Record<Act, Partial<Record<ConferenceState, ConferenceState>>>> = {
  announce: { planned: 'announced', announced: 'announced' },
  open: { announced: 'open' },
  close: { open: 'closed' },
  reopen: { closed: 'open', published: 'open' },
  publish: { closed: 'published', published: 'published' },
  cancel: { planned: 'cancelled', announced: 'cancelled' },
  move: { announced: 'planned' },
}

function attempt(now: Stage, act: Act, day: number): Stage | null {
  if (act === 'cancel') {
    const decision = cancel(now, 'Bão')
    return decision.ok ? { ...now, cancelled: { at: new Date(0), reason: decision.value.reason } } : null
  }
  if (act === 'move') {
    const step = reschedule(now, { ...now, place: `${now.place} khác` }, addDays(heldOn, day))
    return step === null ? null : { ...after(now, step), place: `${now.place} khác` }
  }
  const decision = acts[act](now, day)
  return decision.ok ? after(now, decision.value) : null
}

const after = (now: Stage, step: Step): Stage => ({
  ...now,
  events: [...now.events, { ...step, by: minh, at: new Date(now.events.length) }],
})

describe('The acts of a conference', () => {
  test('lead, in whatever order they are tried, only where the office says', () => {
    const tried = fc.array(
      fc.record({
        act: fc.constantFrom(...(Object.keys(leads) as Act[])),
        day: fc.integer({ min: -20, max: 15 }),
      }),
      { maxLength: 25 },
    )
    fc.assert(
      fc.property(tried, (all) => {
        let now = start
        let everOpen = false
        let published = false
        for (const { act, day } of all) {
          const next = attempt(now, act, day)
          if (next === null) continue
          const from = stateOf(now)
          const expected = leads[act][from]
          // Closed again after a publication, the results are still published.
          const wanted = act === 'close' && published ? 'published' : expected
          expect(stateOf(next), `${act} from ${from}`).toBe(wanted)
          if (act === 'announce') expect(day).toBeLessThanOrEqual(-7)
          if (act === 'open') expect(day).toBeGreaterThanOrEqual(0)
          everOpen ||= act === 'open'
          published ||= act === 'publish'
          if (everOpen) expect(stateOf(next)).not.toBe('cancelled')
          if (stateOf(next) === 'announced') expect(announcementOf(next)).not.toBeNull()
          now = next
        }
      }),
    )
  })

  test('are possible whenever the office says so and the day has come', () => {
    const days: Record<Act, number> = {
      announce: -8,
      open: 0,
      close: 0,
      reopen: 1,
      publish: 1,
      cancel: -3,
      move: -3,
    }
    const ways: Readonly<Record<ConferenceState, readonly Act[]>> = {
      planned: [],
      announced: ['announce'],
      open: ['announce', 'open'],
      closed: ['announce', 'open', 'close'],
      published: ['announce', 'open', 'close', 'publish'],
      cancelled: ['cancel'],
    }
    for (const [state, way] of Object.entries(ways))
      for (const act of Object.keys(leads) as Act[]) {
        const now = way.reduce<Stage>((stage, step) => attempt(stage, step, days[step]) ?? stage, start)
        expect(stateOf(now)).toBe(state)
        const next = attempt(now, act, days[act])
        expect(next === null ? undefined : stateOf(next), `${act} from ${state}`).toBe(
          leads[act][state as ConferenceState],
        )
      }
  })

  test('announce less than seven days before only knowingly, never in the future', () => {
    const on = (day: number, aware: boolean) =>
      announce(start, { ...publicity(day), aware }, addDays(heldOn, -3))
    expect(on(-7, false).ok).toBe(true)
    expect(on(-6, false)).toMatchObject({ ok: false, refusals: [{ code: 'short-notice', field: 'aware' }] })
    expect(on(-6, true).ok).toBe(true)
    expect(on(-2, true)).toMatchObject({ ok: false, refusals: [{ code: 'future' }] })
  })
})

describe('An agenda', () => {
  test('is read from lines as people write them, and comes back the same', () => {
    const items = readAgenda(
      '1. Khai mạc – 10 phút – Chánh Văn phòng\n\nĐối thoại | 90\nKết luận\t15p\nBế mạc',
    )
    expect(items).toEqual([
      { title: 'Khai mạc', minutes: 10, speaker: 'Chánh Văn phòng' },
      { title: 'Đối thoại', minutes: 90, speaker: null },
      { title: 'Kết luận', minutes: 15, speaker: null },
      { title: 'Bế mạc', minutes: null, speaker: null },
    ])
    expect(readAgenda(writeAgenda(items))).toEqual(items)
    expect(durationWords(totalMinutes(items))).toBe('1 giờ 55 phút')
    expect(startTimes(items, '08:00')).toEqual(['08:00', '08:10', '09:40', '09:55'])
  })
})

describe('A pasted list of delegates', () => {
  test('may be numbered, set apart by dashes, commas or tabs, and say more', () => {
    expect(
      readDelegateLines('1. Nguyễn Thị Sáu – tổ 12 – người cao tuổi\n\n2\tTrần Văn Ấn\tTDP 3\nLê Văn An'),
    ).toEqual([
      { line: 1, name: 'Nguyễn Thị Sáu', from: 'tổ 12', more: 'người cao tuổi' },
      { line: 3, name: 'Trần Văn Ấn', from: 'TDP 3', more: null },
      { line: 4, name: 'Lê Văn An', from: null, more: null },
    ])
  })

  test('tells a group that is missing from a body that is none', () => {
    for (const group of ['tổ 99', 'TDP số 7', 'Tổ dân phố 44', 'to dan pho so 3'])
      expect(looksLikeGroup(group), group).toBe(true)
    for (const other of ['Hội Cựu chiến binh', 'Tổ công tác số 2', 'cán bộ hưu trí'])
      expect(looksLikeGroup(other), other).toBe(false)
  })
})
