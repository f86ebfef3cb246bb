import { describe, expect, test } from 'vitest'
import { type AccountActor, publicActor, type Role, roles, systemActor } from '#domain/actor.ts'
import { newId, type UnitId, type WardId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import { type DocumentState, type DocumentStepKind, documentStates, mayFollow } from './document.ts'
import { type DocumentAction, documentPolicy, officePaper } from './policy.ts'

const [own, other] = [newId<'Unit'>(), newId<'Unit'>()]
const ward = newId<'Ward'>() as WardId
const actor = (role: Role, unit: UnitId = own): AccountActor => ({
  kind: 'account',
  ward,
  account: newId<'Account'>(),
  name: 'x',
  roles: [{ role, unit }],
})
const actions = Object.keys(documentPolicy.rules) as readonly DocumentAction[]

const stepOf: Partial<Record<DocumentAction, readonly DocumentStepKind[]>> = {
  edit: ['saved'],
  submit: ['submitted'],
  decide: ['approved', 'returned'],
  issue: ['issued'],
  sign: ['signed'],
  withdraw: ['withdrawn'],
}

/** What somebody may do to a paper in a state: the ability, and the paper being where that step can be taken. */
const stepsOf = (role: Role, unit: UnitId | null, state: DocumentState): readonly string[] =>
  actions.flatMap((action) =>
    can(documentPolicy, actor(role), action, { unit })
      ? (stepOf[action] ?? []).filter((step) => mayFollow(state, step))
      : [],
  )

type Table = Readonly<Record<DocumentState, readonly DocumentStepKind[]>>
const nothing: Table = { drafting: [], submitted: [], approved: [], issued: [], withdrawn: [] }
const everything: Table = {
  drafting: ['saved', 'submitted', 'withdrawn'],
  submitted: ['approved', 'returned', 'withdrawn'],
  approved: ['returned', 'issued', 'withdrawn'],
  issued: ['signed'],
  withdrawn: [],
}
const ofTheOffice: Partial<Record<Role, Table>> = {
  clerk: everything,
  leader: { ...nothing, submitted: ['approved', 'returned'], approved: ['returned'] },
}
const ofAUnit: Partial<Record<Role, Table>> = {
  'unit-head': everything,
  'unit-officer': {
    ...nothing,
    drafting: ['saved', 'submitted', 'withdrawn'],
    submitted: ['withdrawn'],
    approved: ['withdrawn'],
  },
}

describe.each(documentStates)('Of a paper that is %s', (state) => {
  test.each(roles)('%s may take exactly the steps of the table', (role) => {
    expect(stepsOf(role, null, state), 'of the office').toEqual((ofTheOffice[role] ?? nothing)[state])
    expect(stepsOf(role, own, state), 'of the own unit').toEqual((ofAUnit[role] ?? nothing)[state])
    expect(stepsOf(role, other, state), 'of another unit').toEqual([])
  })
})

test('the Party Office keeps the templates, those who write read them, and nobody else sees one', () => {
  const holders = (action: DocumentAction) =>
    roles.filter((role) => can(documentPolicy, actor(role), action, officePaper))
  expect(holders('templates')).toEqual(['clerk'])
  expect(holders('read-templates')).toEqual(['clerk', 'leader', 'unit-head', 'unit-officer'])
  expect(holders('read')).toEqual(['clerk', 'leader'])
})

test('the public may do nothing, a job only lay down the first templates', () => {
  const may = (who: Parameters<typeof can>[1]) =>
    actions.filter((action) => can(documentPolicy, who, action, officePaper))
  expect(may(publicActor(ward))).toEqual([])
  expect(may(systemActor(ward))).toEqual(['seed'])
})
