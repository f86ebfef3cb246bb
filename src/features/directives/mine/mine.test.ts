import { expect, test } from 'vitest'
import { isoDate } from '#domain/date.ts'
import type { DirectiveId } from '../directive.ts'
import { type OwnWork, pressingOf } from './mine.ts'

const today = isoDate('2025-12-01')
const work: OwnWork = {
  id: '' as DirectiveId,
  code: 'CĐ-2025-001',
  title: 'Ngõ ngập',
  status: 'in-progress',
  lastDay: isoDate('2025-12-20'),
  originalLastDay: isoDate('2025-12-20'),
  unitName: 'Phòng Kinh tế',
  role: 'lead',
  part: 'accepted',
  officer: null,
  byName: false,
  returned: false,
}

test('what nobody has answered yet comes before everything, even before what is late', () => {
  expect(pressingOf({ ...work, part: 'waiting', lastDay: isoDate('2025-11-01') }, today)).toBe('to-accept')
})

test('a returned product presses the lead, not the unit that only helps', () => {
  expect(pressingOf({ ...work, returned: true }, today)).toBe('returned')
  expect(pressingOf({ ...work, role: 'coordinating', returned: true }, today)).toBe('running')
})

test('the last day itself is soon, the day after it is late, eight days before it is neither', () => {
  expect(pressingOf({ ...work, lastDay: today }, today)).toBe('soon')
  expect(pressingOf({ ...work, lastDay: isoDate('2025-11-30') }, today)).toBe('late')
  expect(pressingOf({ ...work, lastDay: isoDate('2025-12-08') }, today)).toBe('soon')
  expect(pressingOf({ ...work, lastDay: isoDate('2025-12-09') }, today)).toBe('running')
})

test('what waits for the assigner presses nobody in the unit', () => {
  expect(pressingOf({ ...work, status: 'handed-in', lastDay: isoDate('2025-11-01') }, today)).toBe('answered')
  expect(pressingOf({ ...work, part: 'done', role: 'coordinating' }, today)).toBe('answered')
})
