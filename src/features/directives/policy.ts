import type { HeldRole, Role } from '#domain/actor.ts'
import type { UnitId } from '#domain/id.ts'
import type { Policy, Rule } from '#domain/permission.ts'
import type { AnsweringRole } from './directive.ts'

/** Party Office and leaders stand for the assigner. Only they extend, check, close, reopen and cancel. */
const assigner: Rule<unknown> = { roles: ['clerk', 'leader'] }
const clerk: Rule<unknown> = { roles: ['clerk'] }

/** Whoever may see directives at all; the IT administrator keeps the system and reads none of the work. */
export const readingRoles: readonly Role[] = [
  'clerk',
  'leader',
  'unit-head',
  'unit-officer',
  'group-head',
  'front',
  'note-taker',
]

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
  | 'note'
  | 'remind'

/** Who may do what to a directive within reach. Whether its state allows it is the decision's business. */
export const directivePolicy: Policy<DirectiveAction, unknown> = {
  name: 'directive',
  rules: {
    read: [{ roles: readingRoles }],
    create: [clerk],
    edit: [clerk],
    'decide-part': [assigner],
    'decide-submission': [assigner],
    'decide-extension': [assigner],
    close: [assigner],
    reopen: [assigner],
    cancel: [assigner],
    note: [assigner],
    remind: [assigner],
  },
}

/** A part, as far as it decides who may act for it. */
export type PartSubject = {
  readonly unit: UnitId
  readonly role: AnsweringRole
  /** The unit is a body made of groups: nobody heads it, the Party Office acts for it. */
  readonly collective: boolean
}
export type PartAction =
  | 'accept'
  | 'refuse'
  | 'finish'
  | 'assign-officer'
  | 'hand-in'
  | 'ask-extension'
  | 'note'

const ofUnit = (held: HeldRole, part: PartSubject): boolean => held.unit === part.unit
const carriesOut = (part: PartSubject): boolean => part.role === 'lead' || part.role === 'executing'

/** Heads bind their unit. The Party Office has no other head than its clerks. */
const head: Rule<PartSubject> = { roles: ['unit-head', 'clerk'], when: ofUnit }
const officer: Rule<PartSubject> = { roles: ['unit-officer'], when: ofUnit }
const groupHead: Rule<PartSubject> = { roles: ['group-head'], when: ofUnit }
const forGroups: Rule<PartSubject> = { roles: ['clerk'], when: (_, part) => part.collective }

const whoCarriesOut = (rule: Rule<PartSubject>): Rule<PartSubject> => ({
  ...rule,
  when: (held, part) => carriesOut(part) && (rule.when?.(held, part) ?? true),
})
/** One of many groups answers for its own part, not for the whole. */
const leadingGroupHead: Rule<PartSubject> = {
  roles: ['group-head'],
  when: (held, part) => part.role === 'lead' && ofUnit(held, part),
}

/** Each unit answers for its own part: its head binds it, its officers do the work. */
export const partPolicy: Policy<PartAction, PartSubject> = {
  name: 'part',
  rules: {
    accept: [head, groupHead, forGroups],
    refuse: [head, groupHead],
    finish: [head, officer, groupHead, forGroups],
    'assign-officer': [head],
    'hand-in': [whoCarriesOut(head), whoCarriesOut(officer), leadingGroupHead, whoCarriesOut(forGroups)],
    'ask-extension': [whoCarriesOut(head), leadingGroupHead, whoCarriesOut(forGroups)],
    note: [head, officer, groupHead],
  },
}
