import { describe, expect, test } from 'vitest'
import { type Actor, publicActor, type Role, roles, systemActor } from '#domain/actor.ts'
import { type AccountId, newId, type WardId } from '#domain/id.ts'
import { abilities, type Policy } from '#domain/permission.ts'
import { absencePolicy, accountPolicy, sessionPolicy, unitPolicy } from './policy.ts'

const ward: WardId = newId()
const account: AccountId = newId()
const holding = (...held: readonly Role[]): Actor => ({
  kind: 'account',
  ward,
  account,
  name: 'Nguyễn Văn A',
  roles: held.map((role) => ({ role, unit: null })),
})

const actors: Readonly<Record<string, Actor>> = {
  ...Object.fromEntries(roles.map((role) => [role, holding(role)])),
  'no role': holding(),
  system: systemActor(ward),
  public: publicActor(ward),
}

/** Who may do what with people, in full: everybody who is not named may not. */
const matrix = {
  unit: {
    list: [...roles],
    create: ['it-admin', 'clerk', 'system'],
    change: ['it-admin', 'clerk', 'system'],
    close: ['it-admin', 'clerk'],
    name: ['it-admin', 'clerk', 'system'],
  },
  account: {
    list: ['it-admin', 'clerk'],
    create: ['it-admin', 'system'],
    import: ['it-admin'],
    change: ['it-admin', 'system'],
    'change-roles': ['it-admin', 'system'],
    deactivate: ['it-admin', 'system'],
    reactivate: ['it-admin', 'system'],
    'issue-password': ['it-admin', 'system'],
    'reset-second-factor': ['it-admin', 'system'],
  },
  absence: {
    'list-all': ['it-admin', 'clerk', 'leader'],
    'record-own': [...roles, 'no role'],
    'record-for-others': ['it-admin', 'clerk', 'system'],
    'cancel-own': [...roles, 'no role'],
    'cancel-for-others': ['it-admin', 'clerk', 'system'],
  },
  session: {
    start: ['public'],
    pause: ['public'],
    'end-own': [...roles, 'no role'],
    'change-own-password': [...roles, 'no role'],
    'change-own-second-factor': [...roles, 'no role'],
  },
} as const

const policies: readonly Policy<string, unknown>[] = [unitPolicy, accountPolicy, absencePolicy, sessionPolicy]

describe.each(policies)('The policy $name', (policy) => {
  const expected: Readonly<Record<string, readonly string[]>> = matrix[policy.name as keyof typeof matrix]

  test('lists exactly the actions of the matrix', () => {
    expect(Object.keys(policy.rules).sort()).toEqual(Object.keys(expected).sort())
  })

  test.each(Object.keys(expected))('lets exactly those named %s', (action) => {
    const allowed = Object.entries(actors).filter(([, actor]) => abilities(policy, actor, null)[action])
    expect(allowed.map(([name]) => name).sort()).toEqual([...(expected[action] ?? [])].sort())
  })
})
