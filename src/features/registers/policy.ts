import type { HeldRole } from '#domain/actor.ts'
import type { UnitId } from '#domain/id.ts'
import type { Policy, Rule } from '#domain/permission.ts'

/** A paper that came in, as far as it decides who may do something with it. */
export type IncomingSubject = { readonly unit: UnitId | null }

export type RegisterAction = 'read' | 'enter' | 'void' | 'correct' | 'keep-books' | 'seed'

/** The Party Office keeps the books; the leaders look into them. */
export const registerPolicy: Policy<RegisterAction, null> = {
  name: 'register',
  rules: {
    read: [{ roles: ['clerk', 'leader'] }],
    enter: [{ roles: ['clerk'] }],
    void: [{ roles: ['clerk'] }],
    correct: [{ roles: ['clerk'] }],
    'keep-books': [{ roles: ['clerk'] }],
    seed: [{ roles: [], system: true }],
  },
}

const clerk: Rule<unknown> = { roles: ['clerk'] }
const assigned: Rule<IncomingSubject> = {
  roles: ['unit-head', 'unit-officer'],
  when: (held: HeldRole, { unit }) => unit !== null && held.unit === unit,
}

export type IncomingAction =
  | 'list'
  | 'read'
  | 'enter'
  | 'assign'
  | 'finish'
  | 'correct'
  | 'void'
  | 'quarantine'
  | 'recognise'

/** What came in is entered and passed on by the Party Office; a unit sees what was passed on to it and says when it is done. */
export const incomingPolicy: Policy<IncomingAction, IncomingSubject> = {
  name: 'incoming',
  rules: {
    list: [{ roles: ['clerk', 'leader', 'unit-head', 'unit-officer'] }],
    read: [{ roles: ['clerk', 'leader'] }, assigned],
    enter: [clerk],
    assign: [clerk],
    finish: [clerk, assigned],
    correct: [clerk],
    void: [clerk],
    quarantine: [clerk],
    recognise: [{ roles: [], system: true }],
  },
}
