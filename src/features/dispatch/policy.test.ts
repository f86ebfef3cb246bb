import { describe, expect, test } from 'vitest'
import { type AccountActor, type Actor, publicActor, type Role, roles, systemActor } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import { dispatchPolicy, receiptPolicy } from './policy.ts'

const ward = newId<'Ward'>()
const own = newId<'Unit'>()
const other = newId<'Unit'>()
const person = (role: Role): AccountActor => ({
  kind: 'account',
  ward,
  account: newId<'Account'>(),
  name: role,
  roles: [{ role, unit: own }],
})
const everybody: readonly (readonly [string, Actor])[] = [
  ...roles.map((role) => [role, person(role)] as const),
  ['system', systemActor(ward)],
  ['public', publicActor(ward)],
]
const whoMay = (may: (actor: Actor) => boolean) =>
  everybody.filter(([, actor]) => may(actor)).map(([name]) => name)

describe('Papers on their way', () => {
  const table = {
    read: ['clerk', 'leader'],
    send: ['clerk'],
    record: ['clerk'],
    'take-out': ['clerk'],
    remind: ['clerk'],
    'keep-lists': ['clerk'],
    seed: ['system'],
    chase: ['system'],
  }
  test.each(Object.entries(table))('%s: %j and nobody else', (action, allowed) => {
    const may = whoMay((actor) => can(dispatchPolicy, actor, action as keyof typeof table, null))
    expect(may).toEqual(allowed)
    expect(Object.keys(dispatchPolicy.rules).toSorted()).toEqual(Object.keys(table).toSorted())
  })

  const people = ['unit-head', 'unit-officer', 'group-head']
  test.each(['open', 'acknowledge', 'finish'] as const)(
    '%s: the people of the unit itself, never of another, never the office for it, and nobody where no unit is',
    (action) => {
      expect(whoMay((actor) => can(receiptPolicy, actor, action, { unit: own }))).toEqual(people)
      expect(whoMay((actor) => can(receiptPolicy, actor, action, { unit: other }))).toEqual([])
      expect(whoMay((actor) => can(receiptPolicy, actor, action, { unit: null }))).toEqual([])
    },
  )
})
