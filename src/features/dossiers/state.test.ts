import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, isoDate } from '#domain/date.ts'
import { outcomeKinds } from './dossier.ts'
import { type Facts, gapsOf, isOpen, lateClocks, stateOf } from './state.ts'

const today = isoDate('2025-12-10')
const fresh: Facts = {
  merged: false,
  assigned: true,
  plan: 'approved',
  outcome: null,
  workDone: false,
  petitions: 2,
  answered: 0,
  solved: 0,
  notSolved: 0,
  answerDue: null,
  workDue: null,
}

describe('Of a dossier the facts say', () => {
  test.each([
    ['nobody has it in hand', { assigned: false, plan: 'none' }, 'unassigned'],
    ['the unit has not said how', { plan: 'none' }, 'waiting-for-plan'],
    ['the unit drafts again after a return', { plan: 'returned' }, 'waiting-for-plan'],
    ['somebody must decide the plan', { plan: 'submitted' }, 'plan-to-decide'],
    ['it is being worked on', {}, 'working'],
    ['one of two is answered: still working', { answered: 1 }, 'working'],
    ['answered, work not done', { answered: 2 }, 'answered-not-done'],
    [
      'answered, work not done, even when in progress',
      { answered: 2, outcome: 'in-progress' },
      'answered-not-done',
    ],
    ['work done, not everybody answered', { workDone: true, answered: 1 }, 'done-not-answered'],
    ['work done, not confirmed', { workDone: true, answered: 2, solved: 1 }, 'done-not-confirmed'],
    ['work done and confirmed', { workDone: true, answered: 2, solved: 2 }, 'finished'],
    [
      'one citizen says it is not solved',
      { workDone: true, answered: 2, solved: 1, notSolved: 1 },
      'not-solved',
    ],
    ['referred to its owner and everybody told', { outcome: 'referred', answered: 2 }, 'finished'],
    ['not possible, but nobody told yet', { outcome: 'not-possible' }, 'done-not-answered'],
    ['referred, but a citizen objects', { outcome: 'referred', answered: 2, notSolved: 1 }, 'not-solved'],
    ['merged away', { merged: true, workDone: true }, 'merged'],
    ['no petition left', { petitions: 0 }, 'empty'],
  ] as const)('%s', (_, facts, state) => {
    expect(stateOf({ ...fresh, ...facts })).toBe(state)
  })

  test('late only while that is still owed', () => {
    const past = { answerDue: addDays(today, -1), workDue: addDays(today, -1) }
    expect(lateClocks({ ...fresh, ...past }, today)).toEqual(['answer', 'work'])
    expect(lateClocks({ ...fresh, ...past, answered: 2 }, today)).toEqual(['work'])
    expect(lateClocks({ ...fresh, ...past, workDone: true }, today)).toEqual(['answer'])
    expect(lateClocks({ ...fresh, answerDue: today, workDue: today }, today)).toEqual([])
  })
})

const facts: fc.Arbitrary<Facts> = fc
  .record({
    merged: fc.boolean(),
    assigned: fc.boolean(),
    plan: fc.constantFrom('none', 'draft', 'submitted', 'returned', 'approved'),
    outcome: fc.constantFrom(null, ...outcomeKinds),
    workDone: fc.boolean(),
    petitions: fc.nat(5),
    answered: fc.nat(5),
    solved: fc.nat(5),
    notSolved: fc.nat(5),
    answerDue: fc.option(fc.integer({ min: -20, max: 20 }).map((days) => addDays(today, days))),
    workDue: fc.option(fc.integer({ min: -20, max: 20 }).map((days) => addDays(today, days))),
  })
  .filter((one) => one.answered <= one.petitions && one.solved + one.notSolved <= one.answered)

describe('Whatever the facts', () => {
  const property = (says: (facts: Facts) => boolean) =>
    fc.assert(fc.property(facts, says), { numRuns: 2_000 })

  test('finished means that everybody was answered and nobody objects', () =>
    property((one) => stateOf(one) !== 'finished' || (one.answered === one.petitions && one.notSolved === 0)))

  test('work that is not done never looks done, unless it was referred or is not possible', () =>
    property(
      (one) =>
        one.workDone ||
        one.outcome === 'referred' ||
        one.outcome === 'not-possible' ||
        !['finished', 'done-not-answered', 'done-not-confirmed', 'not-solved'].includes(stateOf(one)),
    ))

  test('what nobody has in hand cannot hide: with work to do it shows as unassigned and as a gap', () =>
    property((one) => {
      const idle = !one.merged && one.petitions > 0 && !one.assigned && one.answered < one.petitions
      return !idle || gapsOf(one, true).includes('unit')
    }))

  test('more answers never make a dossier less finished', () =>
    property((one) => {
      if (one.petitions === 0 || one.merged || one.answered === one.petitions) return true
      const more = { ...one, answered: one.petitions }
      return !(isOpen(stateOf(more)) && !isOpen(stateOf(one)))
    }))

  test('what is late is open, or somebody is still owed an answer', () =>
    property((one) => lateClocks(one, today).length === 0 || isOpen(stateOf(one))))
})
