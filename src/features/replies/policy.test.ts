import { expect, test } from 'vitest'
import { type AccountActor, publicActor, type Role, roles } from '#domain/actor.ts'
import { newId, type UnitId, type WardId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import { type ReplyAction, replyPolicy } from './policy.ts'

const [own, other] = [newId<'Unit'>(), newId<'Unit'>()]
const actor = (role: Role, unit: UnitId): AccountActor => ({
  kind: 'account',
  ward: newId<'Ward'>() as WardId,
  account: newId<'Account'>(),
  name: 'x',
  roles: [{ role, unit }],
})

/** In the own unit's dossier, to a person of the own group. Everybody else may do nothing. */
const matrix: Partial<Record<Role, readonly ReplyAction[]>> = {
  clerk: [
    'read',
    'draft',
    'submit',
    'decide',
    'number',
    'sign',
    'send',
    'withdraw',
    'replace',
    'deliver',
    'decide-word',
    'read-templates',
    'templates',
  ],
  leader: ['read', 'decide', 'read-templates'],
  'unit-head': ['read', 'draft', 'submit', 'withdraw', 'read-templates'],
  'unit-officer': ['read', 'draft', 'submit', 'withdraw', 'read-templates'],
  'group-head': ['carry', 'deliver', 'write-down'],
}
const actions = Object.keys(replyPolicy.rules) as readonly ReplyAction[]

test.each(roles)('%s may do exactly what the table says', (role) => {
  const subject = { leadUnit: own, group: own }
  const may = actions.filter((action) => can(replyPolicy, actor(role, own), action, subject))
  expect(may).toEqual(actions.filter((action) => matrix[role]?.includes(action)))
})

test.each(['unit-head', 'unit-officer', 'group-head'] as const)(
  '%s of elsewhere may do nothing to a letter',
  (role) => {
    const subject = { leadUnit: other, group: other }
    const may = actions.filter((action) => can(replyPolicy, actor(role, own), action, subject))
    expect(may.filter((action) => action !== 'read-templates')).toEqual([])
  },
)

test('the people of a unit never write down a citizen’s word; the public says it and nothing else', () => {
  for (const role of [
    'unit-head',
    'unit-officer',
    'leader',
    'front',
    'it-admin',
    'inspector',
    'note-taker',
  ] as const)
    for (const action of ['say', 'write-down'] as const)
      expect(can(replyPolicy, actor(role, own), action, { leadUnit: own, group: own })).toBe(false)
  const anybody = publicActor(newId<'Ward'>() as WardId)
  expect(
    actions.filter((action) => can(replyPolicy, anybody, action, { leadUnit: own, group: own })),
  ).toEqual(['say'])
})
