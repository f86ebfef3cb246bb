import { describe, expect, test } from 'vitest'
import { type AccountActor, type HeldRole, type Role, roles } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { Id, UnitId } from '#domain/id.ts'
import { type ActKind, possibleActs } from './acts.ts'
import type { Directive, Part, PartState, Status } from './directive.ts'

const id = <Kind extends string>(text: string) => text as Id<Kind>
type Place = 'lead' | 'executing' | 'coordinating' | 'elsewhere'
const places: readonly Place[] = ['lead', 'executing', 'coordinating', 'elsewhere']

const part = (role: Part['role'], state: PartState): Part => ({
  id: id<'Part'>(`part-${role}`),
  unit: id<'Unit'>(role),
  unitName: role,
  collective: false,
  role,
  state,
  officer: null,
})

/** A directive in each of its states, with everything in it that somebody could act on. */
const directives: Readonly<Record<Status, Directive>> = {
  assigned: directive('assigned', 'waiting', 'open'),
  'in-progress': directive('in-progress', 'accepted', 'open'),
  'handed-in': directive('handed-in', 'accepted', 'handed-in'),
  closed: directive('closed', 'done', 'accepted'),
  cancelled: directive('cancelled', 'waiting', 'open'),
}

function directive(
  status: Status,
  parts: PartState,
  deliverable: 'open' | 'handed-in' | 'accepted',
): Directive {
  return {
    id: id<'Directive'>('d'),
    code: 'CĐ-2025-001',
    title: 'Khảo sát',
    topicCode: null,
    status,
    version: 1,
    assignerUnit: id<'Unit'>('btv'),
    leadUnit: id<'Unit'>('lead'),
    originalLastDay: '2025-12-04' as IsoDate,
    lastDay: '2025-12-04' as IsoDate,
    extensionCount: 0,
    stuckSince: null,
    parts: (['lead', 'executing', 'coordinating'] as const).map((role) => part(role, parts)),
    deliverables: [
      { id: id<'Deliverable'>('r'), type: 'report', description: null, required: true, state: deliverable },
    ],
    openExtension:
      status === 'handed-in' ? { id: id<'Extension'>('e'), toDay: '2025-12-12' as IsoDate } : null,
  }
}

const holding = (...held: HeldRole[]): AccountActor => ({
  kind: 'account',
  ward: id<'Ward'>('w'),
  account: id<'Account'>('a'),
  name: 'Ai đó',
  roles: held,
})

const kinds = (actor: AccountActor, status: Status): readonly ActKind[] => [
  ...new Set(possibleActs(actor, directives[status]).map(({ kind }) => kind)),
]

type Expected = Readonly<Partial<Record<Status, readonly ActKind[]>>>
const nothing: Expected = {}

/** What the office does in the name of the assigner, whatever unit its people sit in. */
const leader: Expected = {
  assigned: ['decide-part', 'close', 'note', 'add-unit', 'add-deliverable', 'waive-deliverable', 'cancel'],
  'in-progress': [
    'decide-part',
    'close',
    'note',
    'add-unit',
    'add-deliverable',
    'waive-deliverable',
    'cancel',
  ],
  'handed-in': [
    'decide-extension',
    'check',
    'decide-part',
    'close',
    'note',
    'add-unit',
    'add-deliverable',
    'cancel',
  ],
  closed: ['reopen'],
}
const clerk: Expected = {
  assigned: [
    'decide-part',
    'close',
    'note',
    'add-unit',
    'add-deliverable',
    'waive-deliverable',
    'edit',
    'cancel',
  ],
  'in-progress': [
    'decide-part',
    'close',
    'note',
    'add-unit',
    'add-deliverable',
    'waive-deliverable',
    'edit',
    'cancel',
  ],
  'handed-in': [
    'decide-extension',
    'check',
    'decide-part',
    'close',
    'note',
    'add-unit',
    'add-deliverable',
    'edit',
    'cancel',
  ],
  closed: ['reopen'],
}
const ownHead = (
  hands: readonly ActKind[],
  finishes: readonly ActKind[],
  asks: readonly ActKind[],
): Expected => ({
  assigned: ['accept', 'refuse', 'assign-officer', ...asks, 'note'],
  'in-progress': [...finishes, 'assign-officer', ...asks, ...hands, 'note'],
  'handed-in': [...finishes, 'assign-officer', 'note'],
})

const table: Readonly<Record<Role, Readonly<Record<Place, Expected>>>> = {
  clerk: {
    lead: join(clerk, ownHead(['hand-in'], [], ['ask-extension'])),
    executing: join(clerk, ownHead(['hand-in'], ['finish'], ['ask-extension'])),
    coordinating: join(clerk, ownHead([], ['finish'], [])),
    elsewhere: clerk,
  },
  leader: { lead: leader, executing: leader, coordinating: leader, elsewhere: leader },
  'unit-head': {
    lead: ownHead(['hand-in'], [], ['ask-extension']),
    executing: ownHead(['hand-in'], ['finish'], ['ask-extension']),
    coordinating: ownHead([], ['finish'], []),
    elsewhere: nothing,
  },
  'unit-officer': {
    lead: { assigned: ['note'], 'in-progress': ['hand-in', 'note'], 'handed-in': ['note'] },
    executing: {
      assigned: ['note'],
      'in-progress': ['finish', 'hand-in', 'note'],
      'handed-in': ['finish', 'note'],
    },
    coordinating: { assigned: ['note'], 'in-progress': ['finish', 'note'], 'handed-in': ['finish', 'note'] },
    elsewhere: nothing,
  },
  'group-head': {
    lead: {
      assigned: ['accept', 'refuse', 'ask-extension', 'note'],
      'in-progress': ['ask-extension', 'hand-in', 'note'],
      'handed-in': ['note'],
    },
    executing: {
      assigned: ['accept', 'refuse', 'note'],
      'in-progress': ['finish', 'note'],
      'handed-in': ['finish', 'note'],
    },
    coordinating: {
      assigned: ['accept', 'refuse', 'note'],
      'in-progress': ['finish', 'note'],
      'handed-in': ['finish', 'note'],
    },
    elsewhere: nothing,
  },
  front: { lead: nothing, executing: nothing, coordinating: nothing, elsewhere: nothing },
  'note-taker': { lead: nothing, executing: nothing, coordinating: nothing, elsewhere: nothing },
  inspector: { lead: nothing, executing: nothing, coordinating: nothing, elsewhere: nothing },
  'it-admin': { lead: nothing, executing: nothing, coordinating: nothing, elsewhere: nothing },
}

function join(one: Expected, other: Expected): Expected {
  const statuses = Object.keys(directives) as Status[]
  return Object.fromEntries(
    statuses.map((status) => [status, [...new Set([...(one[status] ?? []), ...(other[status] ?? [])])]]),
  )
}

describe.each(roles)('A %s', (role) => {
  describe.each(places)('of the unit that stands in the work as: %s', (place) => {
    test.each(Object.keys(directives) as Status[])(
      'may, when it is %s, do this and nothing else',
      (status) => {
        const actor = holding({ role, unit: place as UnitId })
        expect(kinds(actor, status).toSorted()).toEqual([...(table[role][place][status] ?? [])].toSorted())
      },
    )
  })
})

test('A body of groups is spoken for by the Party Office, and not by any group', () => {
  const { parts, ...rest } = directives.assigned
  const ofGroups = { ...rest, parts: parts.map((one) => ({ ...one, collective: one.role === 'lead' })) }
  const accepting = (held: HeldRole) =>
    possibleActs(holding(held), ofGroups).flatMap((act) => (act.kind === 'accept' ? [act.part.role] : []))
  expect(accepting({ role: 'clerk', unit: id<'Unit'>('elsewhere') })).toEqual(['lead'])
  expect(accepting({ role: 'group-head', unit: id<'Unit'>('executing') })).toEqual(['executing'])
})

test('People who are not signed in, and the system itself, may do nothing', () => {
  const ward = id<'Ward'>('w')
  for (const status of Object.keys(directives) as Status[])
    for (const kind of ['public', 'system'] as const)
      expect(possibleActs({ kind, ward }, directives[status])).toEqual([])
})
