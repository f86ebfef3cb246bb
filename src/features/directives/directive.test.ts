import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type IsoDate } from '#domain/date.ts'
import type { Id } from '#domain/id.ts'
import type { Result } from '#domain/result.ts'
import { cancel, close, reopen } from './closure.ts'
import {
  acceptSubmission,
  addDeliverable,
  handIn,
  returnSubmission,
  waiveDeliverable,
} from './deliverable.ts'
import { type Directive, hindrances, isOpen, isStuck, openStatus, type Part, statuses } from './directive.ts'
import { askExtension, grantExtension, refuseExtension } from './extension.ts'
import { acceptPart, addUnit, askAgain, finishPart, refusePart, replaceUnit, waivePart } from './part.ts'

const today = '2025-11-21' as IsoDate
const at = new Date('2025-11-21T09:00:00+07:00')
const as = <Kind extends string>(text: string) => text as Id<Kind>

const part = (unit: string, role: Part['role']): Part => ({
  id: as<'Part'>(`part-${unit}`),
  unit: as<'Unit'>(unit),
  unitName: unit,
  collective: false,
  role,
  state: 'waiting',
  officer: null,
})

const assigned: Directive = {
  id: as<'Directive'>('d'),
  code: 'CĐ-2025-001',
  title: 'Khảo sát',
  topicCode: null,
  status: 'assigned',
  version: 1,
  assignerUnit: as<'Unit'>('btv'),
  leadUnit: as<'Unit'>('kt'),
  originalLastDay: '2025-12-04' as IsoDate,
  lastDay: '2025-12-04' as IsoDate,
  extensionCount: 0,
  stuckSince: null,
  parts: [part('kt', 'lead'), part('vpub', 'executing'), part('ca', 'coordinating')],
  deliverables: [
    { id: as<'Deliverable'>('survey'), type: 'survey', description: null, required: true, state: 'open' },
    { id: as<'Deliverable'>('photos'), type: 'report', description: 'ảnh', required: false, state: 'open' },
  ],
  openExtension: null,
}

/** An act somebody might try, on the n-th part or deliverable, whatever that is by then. */
type Attempt = { readonly act: keyof typeof acts; readonly at: number; readonly days: number }

const partOf = (directive: Directive, { at: index }: Attempt) =>
  directive.parts[index % directive.parts.length] as Part
const wanted = (directive: Directive, { at: index }: Attempt) => {
  const one = directive.deliverables[index % directive.deliverables.length]
  if (one === undefined) throw new Error('nothing is wanted')
  return one
}
const unit = ({ at: index }: Attempt) => ({
  unit: as<'Unit'>(`unit-${index}`),
  unitName: `Đơn vị ${index}`,
  collective: false,
})
const dayFor = (directive: Directive, { days }: Attempt) => addDays(directive.lastDay ?? today, days)

const acts = {
  accept: (d: Directive, a: Attempt) => acceptPart(d, partOf(d, a), at),
  refuse: (d: Directive, a: Attempt) => refusePart(d, partOf(d, a), at),
  finish: (d: Directive, a: Attempt) => finishPart(d, partOf(d, a), at),
  askAgain: (d: Directive, a: Attempt) => askAgain(d, partOf(d, a), at),
  waive: (d: Directive, a: Attempt) => waivePart(d, partOf(d, a), at),
  replace: (d: Directive, a: Attempt) => replaceUnit(d, partOf(d, a), unit(a), at),
  addUnit: (d: Directive, a: Attempt) => addUnit(d, as<'Part'>(`new-${d.parts.length}`), unit(a), at),
  handIn: (d: Directive, a: Attempt) => handIn(d, wanted(d, a), d.parts[0] as Part, at),
  acceptSubmission: (d: Directive, a: Attempt) => acceptSubmission(d, wanted(d, a), at),
  returnSubmission: (d: Directive, a: Attempt) => returnSubmission(d, wanted(d, a), at),
  waiveDeliverable: (d: Directive, a: Attempt) => waiveDeliverable(d, wanted(d, a), at),
  addDeliverable: (d: Directive, a: Attempt) =>
    addDeliverable(
      d,
      {
        id: as<'Deliverable'>(`new-${d.deliverables.length}`),
        type: 'plan',
        description: null,
        required: a.at % 2 === 0,
      },
      at,
    ),
  ask: (d: Directive, a: Attempt) =>
    askExtension(d, { id: as<'Extension'>(`e${a.at}`), toDay: dayFor(d, a), today }, at),
  grant: (d: Directive, a: Attempt) =>
    grantExtension(d, { id: d.openExtension?.id ?? as<'Extension'>('none'), day: dayFor(d, a), today }, at),
  refuseExtension: (d: Directive) => refuseExtension(d, d.openExtension?.id ?? as<'Extension'>('none'), at),
  close: (d: Directive): Result<Directive> => {
    const closed = close(d, today)
    return closed.ok ? { ok: true, value: closed.value.directive } : closed
  },
  reopen: (d: Directive, a: Attempt) =>
    reopen(d, { deliverables: [wanted(d, a).id], parts: [partOf(d, a).id] }, at),
  cancel: (d: Directive) => cancel(d),
}

type Act = keyof typeof acts
/** Acts that widen or end the work are tried more rarely, so that many directives come to their closing. */
const rare: ReadonlySet<Act> = new Set(['addUnit', 'addDeliverable', 'replace', 'ask', 'refuse', 'cancel'])
const common = (Object.keys(acts) as Act[]).filter((act) => !rare.has(act))

const attempts = fc.array(
  fc.record({
    act: fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom(...common) },
      { weight: 2, arbitrary: fc.constantFrom(...rare) },
    ),
    at: fc.nat(5),
    days: fc.integer({ min: -3, max: 10 }),
  }),
  { minLength: 60, maxLength: 200 },
)

/** Carries out what is allowed and skips what is refused; `check` sees each step that was taken. */
function play(
  tried: readonly Attempt[],
  check: (before: Directive, after: Directive, attempt: Attempt) => void,
) {
  let directive = assigned
  for (const attempt of tried) {
    const decision = acts[attempt.act](directive, attempt)
    if (!decision.ok) continue
    check(directive, decision.value, attempt)
    directive = decision.value
  }
}

test('The games below reach every act and every status', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(attempts, (tried) => play(tried, (_, { status }, { act }) => void seen.add(act).add(status))),
    { numRuns: 300 },
  )
  expect(Object.keys(acts).filter((act) => !seen.has(act))).toEqual([])
  expect(statuses.filter((status) => !seen.has(status))).toEqual([])
})

describe('Whatever anybody does, in whatever order,', () => {
  test('the status of an open directive is what its facts say', () => {
    fc.assert(
      fc.property(attempts, (tried) =>
        play(tried, (_, after) => {
          if (isOpen(after)) expect(after.status).toBe(openStatus(after))
        }),
      ),
    )
  })

  test('nothing stands in the way at the moment of closing', () => {
    fc.assert(
      fc.property(attempts, (tried) =>
        play(tried, (before, after) => {
          if (after.status === 'closed') expect(hindrances(before)).toEqual([])
        }),
      ),
    )
  })

  test('the original day never changes, and the present day only by an extension that is counted', () => {
    fc.assert(
      fc.property(attempts, (tried) =>
        play(tried, (before, after, { act }) => {
          expect(after.originalLastDay).toBe(assigned.originalLastDay)
          const moved = after.lastDay !== before.lastDay
          expect(after.extensionCount - before.extensionCount).toBe(moved ? 1 : 0)
          if (moved) expect([act, (after.lastDay ?? '') > (before.lastDay ?? '')]).toEqual(['grant', true])
        }),
      ),
    )
  })

  test('work stands still exactly while a refused part waits for a decision', () => {
    fc.assert(
      fc.property(attempts, (tried) =>
        play(tried, (_, after) => expect(after.stuckSince !== null).toBe(isStuck(after))),
      ),
    )
  })

  test('there is one lead, no unit answers twice, and a cancelled directive stays as it is', () => {
    fc.assert(
      fc.property(attempts, (tried) =>
        play(tried, (before, after) => {
          expect(before.status).not.toBe('cancelled')
          expect(after.parts.filter(({ role }) => role === 'lead').map(({ unit: lead }) => lead)).toEqual([
            after.leadUnit,
          ])
          expect(new Set(after.parts.map((one) => one.unit)).size).toBe(after.parts.length)
        }),
      ),
    )
  })
})

describe('Handing in', () => {
  const accepted = {
    ...assigned,
    parts: assigned.parts.map((one) => ({ ...one, state: 'accepted' as const })),
  }
  const state = (
    survey: 'open' | 'handed-in' | 'returned' | 'accepted' | 'waived',
    photos: typeof survey,
  ) => {
    const [first, second] = accepted.deliverables
    if (first === undefined || second === undefined) throw new Error('two are wanted')
    return openStatus({
      ...accepted,
      deliverables: [
        { ...first, state: survey },
        { ...second, state: photos },
      ],
    })
  }

  test.each([
    ['open', 'open', 'in-progress'],
    ['handed-in', 'open', 'handed-in'],
    ['returned', 'handed-in', 'in-progress'],
    ['accepted', 'returned', 'handed-in'],
    ['waived', 'open', 'in-progress'],
    ['waived', 'handed-in', 'handed-in'],
  ] as const)(
    'a required deliverable %s and an optional one %s make the work %s',
    (survey, photos, status) => {
      expect(state(survey, photos)).toBe(status)
    },
  )
})
