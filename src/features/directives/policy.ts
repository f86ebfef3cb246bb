import type { HeldRole } from '#domain/actor.ts'
import type { UnitId } from '#domain/id.ts'
import type { Policy, Rule } from '#domain/permission.ts'
import type { AnsweringRole } from './directive.ts'

/** What a policy needs to know of a directive: whose it is and who answers for which part. */
export type DirectiveSubject = {
  readonly leadUnit: UnitId
  readonly parts: readonly { readonly unit: UnitId; readonly role: AnsweringRole }[]
  /** The lead is a body made of groups ("43 tổ dân phố"): nobody heads it, the Party Office acts for it. */
  readonly collectiveLead: boolean
}

export type DirectiveAction =
  | 'read'
  | 'create'
  | 'edit'
  | 'decide-part'
  | 'decide-submission'
  | 'decide-extension'
  | 'close'
  | 'reopen'
  | 'cancel'
  | 'hand-in'
  | 'ask-extension'
  | 'note'

/** Party Office and leaders stand for the assigner. Only they extend, check, close, reopen and cancel. */
const assigner: Rule<unknown> = { roles: ['clerk', 'leader'] }
const clerk: Rule<unknown> = { roles: ['clerk'] }

const leads = (held: HeldRole, { leadUnit, parts }: DirectiveSubject): boolean =>
  held.unit === leadUnit || parts.some(({ unit, role }) => unit === held.unit && role === 'executing')
const answers = (held: HeldRole, { parts }: DirectiveSubject): boolean => parts.some(({ unit }) => unit === held.unit)

const leadHead: Rule<DirectiveSubject> = { roles: ['unit-head', 'group-head'], when: leads }
const leadOfficer: Rule<DirectiveSubject> = { roles: ['unit-officer'], when: leads }
const partner: Rule<DirectiveSubject> = { roles: ['unit-head', 'unit-officer', 'group-head'], when: answers }
const clerkForCollective: Rule<DirectiveSubject> = { roles: ['clerk'], when: (_, { collectiveLead }) => collectiveLead }

/** Who may do what to a directive within reach. Whether its state allows it is the decision's business. */
export const directivePolicy: Policy<DirectiveAction, DirectiveSubject> = {
  name: 'directive',
  rules: {
    read: [assigner, { roles: ['unit-head', 'unit-officer', 'group-head', 'front', 'note-taker'] }],
    create: [clerk, { roles: [], system: true }],
    edit: [clerk],
    'decide-part': [assigner],
    'decide-submission': [assigner],
    'decide-extension': [assigner],
    close: [assigner],
    reopen: [assigner],
    cancel: [assigner],
    'hand-in': [leadHead, leadOfficer, clerkForCollective],
    'ask-extension': [leadHead, clerkForCollective],
    note: [assigner, partner],
  },
}

export type PartSubject = { readonly unit: UnitId; readonly collective: boolean }
export type PartAction = 'accept' | 'refuse' | 'finish' | 'assign-officer'

const head: Rule<PartSubject> = { roles: ['unit-head', 'group-head'], when: (held, part) => held.unit === part.unit }
const officer: Rule<PartSubject> = { roles: ['unit-officer'], when: (held, part) => held.unit === part.unit }
const clerkForAll: Rule<PartSubject> = { roles: ['clerk'], when: (_, { collective }) => collective }

/** Each unit answers for its own part: its head binds it, its officers do the work. */
export const partPolicy: Policy<PartAction, PartSubject> = {
  name: 'part',
  rules: {
    accept: [head, clerkForAll],
    refuse: [head],
    finish: [head, officer, clerkForAll],
    'assign-officer': [head],
  },
}
