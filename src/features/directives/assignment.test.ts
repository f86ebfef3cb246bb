import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IsoDate } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import { nationalCalendar } from '#domain/national-calendar.ts'
import {
  type AssignedDue,
  assignedDue,
  deliverablesOf,
  latestDay,
  type Place,
  placesOf,
  writtenDue,
} from './assignment.ts'

const unit = (name: string) => name as UnitId
const groups = new Map([[unit('all groups'), [unit('group 1'), unit('group 2')]]])
const place = (role: Place['role'], name: string): Place => ({ role, unit: unit(name) })

const rules = {
  calendar: nationalCalendar,
  lenient: false,
  issueDate: '2025-11-25' as IsoDate,
  conferenceDate: '2025-11-21' as IsoDate,
}

describe('The units of a directive', () => {
  test('a body of groups leads with each of its groups carrying out', () => {
    expect(placesOf([place('lead', 'all groups')], groups)).toEqual([
      place('lead', 'all groups'),
      place('executing', 'group 1'),
      place('executing', 'group 2'),
    ])
  })

  test('groups that only carry out do so each for itself, and a body that coordinates stays one', () => {
    expect(placesOf([place('lead', 'front'), place('executing', 'all groups')], groups)).toEqual([
      place('lead', 'front'),
      place('executing', 'group 1'),
      place('executing', 'group 2'),
    ])
    const coordinating = [place('lead', 'front'), place('coordinating', 'all groups')]
    expect(placesOf(coordinating, groups)).toEqual(coordinating)
  })

  test('a unit named twice answers once, in its strongest role; that it also receives the report stays', () => {
    const named = [
      place('coordinating', 'police'),
      place('executing', 'police'),
      place('lead', 'ward'),
      place('report-to', 'ward'),
      place('report-to', 'ward'),
    ]
    expect(placesOf(named, groups)).toEqual([
      place('lead', 'ward'),
      place('executing', 'police'),
      place('report-to', 'ward'),
    ])
  })

  test('nobody who was named is lost, and no unit gets two parts', () => {
    const roles = fc.constantFrom<Place['role']>('lead', 'executing', 'coordinating', 'via', 'report-to')
    const names = fc.constantFrom('front', 'police', 'ward', 'office')
    const named = fc.array(fc.record({ role: roles, unit: names.map(unit) }))
    fc.assert(
      fc.property(named, (all) => {
        const places = placesOf(all, groups)
        expect(new Set(places.map((one) => one.unit))).toEqual(new Set(all.map((one) => one.unit)))
        const answering = places.filter(({ role }) => role !== 'via' && role !== 'report-to')
        expect(new Set(answering.map((one) => one.unit)).size).toBe(answering.length)
      }),
    )
  })
})

test('What the clause names is wanted in its order; a clause that names nothing wants a report', () => {
  expect(deliverablesOf(['proposal', 'survey', 'survey', 'poem'])).toEqual(['proposal', 'survey'])
  expect(deliverablesOf([])).toEqual(['report'])
})

describe('A deadline', () => {
  const named = (phrase: string, date: string, boundary: 'exclusive' | 'inclusive') =>
    assignedDue({ phrase, date: date as IsoDate, boundary }, rules)

  test('with several days is due on the latest; one without a day is never due', () => {
    const dues = [
      named('trước ngày 05/12/2025', '2025-12-05', 'exclusive'),
      named('chậm nhất ngày 10/12/2025', '2025-12-10', 'inclusive'),
      assignedDue({ phrase: 'định kỳ', date: null, boundary: 'inclusive' }, rules),
    ]
    expect(dues.map(({ lastDay }) => lastDay)).toEqual(['2025-12-04', '2025-12-10', null])
    expect(latestDay(dues)).toBe('2025-12-10')
    expect(latestDay(dues.slice(2) as AssignedDue[])).toBeNull()
  })

  test('that the law sets is explained by the law', () => {
    const due = named('chậm nhất ngày 01/12/2025', '2025-12-01', 'inclusive')
    expect(due.derivation).toMatchObject({ start: '2025-11-21', steps: ['+10 ngày'], result: '2025-12-01' })
  })

  test('that a clerk confirmed otherwise than it reads is explained as confirmed', () => {
    const due = named('trong 05 ngày làm việc kể từ ngày ký', '2025-12-08', 'inclusive')
    expect(due.derivation).toMatchObject({ start: '2025-12-08', result: '2025-12-08', steps: [] })
  })

  test.each([
    ['trước ngày 10/12/2025', '2025-12-09'],
    ['10/12/2025', '2025-12-10'],
    ['trong 05 ngày làm việc kể từ ngày ký', '2025-12-02'],
  ])('written by a clerk as “%s” is understood', (text, day) => {
    const due = writtenDue(text, rules)
    expect(due.ok && due.value.lastDay).toBe(day)
  })

  test.each([
    ['sớm nhất có thể', 'due-unclear'],
    ['trước ngày 31/02/2026', 'due-unclear'],
    ['trước ngày 25/11/2025', 'due-past'],
  ])('written by a clerk as “%s” is refused', (text, code) => {
    const due = writtenDue(text, rules)
    expect(due.ok || due.refusals[0].code).toBe(code)
  })
})
