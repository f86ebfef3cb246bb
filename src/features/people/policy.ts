import { type Role, roles } from '#domain/actor.ts'
import type { Policy, Rule } from '#domain/permission.ts'

const all: Rule<unknown> = { roles }
const only = (...some: Role[]): Rule<unknown> => ({ roles: some })
const operator: Rule<unknown> = { roles: [], system: true }
const everyoneSignedIn: Rule<unknown> = { roles: [], account: true }

export type UnitAction = 'list' | 'create' | 'change' | 'close' | 'name'

/** Everybody must know whom a task can go to; the Party Office keeps the list and its names. */
export const unitPolicy: Policy<UnitAction, unknown> = {
  name: 'unit',
  rules: {
    list: [all],
    create: [only('it-admin', 'clerk'), operator],
    change: [only('it-admin', 'clerk'), operator],
    close: [only('it-admin', 'clerk')],
    name: [only('it-admin', 'clerk'), operator],
  },
}

export type AccountAction =
  | 'list'
  | 'create'
  | 'import'
  | 'change'
  | 'change-roles'
  | 'deactivate'
  | 'reactivate'
  | 'issue-password'
  | 'reset-second-factor'

/** Whoever gives out roles and passwords can become anybody, so the clerk reads and the IT administrator writes. */
export const accountPolicy: Policy<AccountAction, unknown> = {
  name: 'account',
  rules: {
    list: [only('it-admin', 'clerk')],
    create: [only('it-admin'), operator],
    import: [only('it-admin')],
    change: [only('it-admin'), operator],
    'change-roles': [only('it-admin'), operator],
    deactivate: [only('it-admin'), operator],
    reactivate: [only('it-admin'), operator],
    'issue-password': [only('it-admin'), operator],
    'reset-second-factor': [only('it-admin'), operator],
  },
}

export type AbsenceAction =
  | 'list-all'
  | 'record-own'
  | 'record-for-others'
  | 'cancel-own'
  | 'cancel-for-others'

export const absencePolicy: Policy<AbsenceAction, unknown> = {
  name: 'absence',
  rules: {
    'list-all': [only('it-admin', 'clerk', 'leader')],
    'record-own': [everyoneSignedIn],
    'record-for-others': [only('it-admin', 'clerk'), operator],
    'cancel-own': [everyoneSignedIn],
    'cancel-for-others': [only('it-admin', 'clerk'), operator],
  },
}

export type SessionAction = 'start' | 'pause' | 'end-own' | 'change-own-password' | 'change-own-second-factor'

/** `pause` notes that a name or an address has failed too often. */
export const sessionPolicy: Policy<SessionAction, unknown> = {
  name: 'session',
  rules: {
    start: [{ roles: [], public: true }],
    pause: [{ roles: [], public: true }],
    'end-own': [everyoneSignedIn],
    'change-own-password': [everyoneSignedIn],
    'change-own-second-factor': [everyoneSignedIn],
  },
}
