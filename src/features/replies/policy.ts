import type { HeldRole } from '#domain/actor.ts'
import type { UnitId } from '#domain/id.ts'
import type { Policy, Rule } from '#domain/permission.ts'

/** A letter, as far as it decides who may do something with it. */
export type ReplySubject = {
  /** The unit that leads the dossier. */
  readonly leadUnit: UnitId | null
  /** The residential group of the person it is for. */
  readonly group: UnitId | null
}

const clerk: Rule<unknown> = { roles: ['clerk'] }
const decider: Rule<unknown> = { roles: ['clerk', 'leader'] }
const leadingUnit: Rule<ReplySubject> = {
  roles: ['unit-head', 'unit-officer'],
  when: (held: HeldRole, { leadUnit }) => leadUnit !== null && held.unit === leadUnit,
}
const ownGroup: Rule<ReplySubject> = {
  roles: ['group-head'],
  when: (held: HeldRole, { group }) => group !== null && held.unit === group,
}

export type ReplyAction =
  | 'read'
  | 'draft'
  | 'submit'
  | 'decide'
  | 'number'
  | 'sign'
  | 'send'
  | 'withdraw'
  | 'replace'
  | 'carry'
  | 'deliver'
  | 'write-down'
  | 'say'
  | 'decide-word'
  | 'read-templates'
  | 'templates'
  | 'seed'

/**
 * Who may do what with a letter within reach. No officer ever writes down a citizen's word, of a unit or of the Party Office: who was asked to
 * solve it does not say that it is solved. A neighbour does, the head of the own group; or the person, by the receipt or the letter.
 */
export const replyPolicy: Policy<ReplyAction, ReplySubject> = {
  name: 'reply',
  rules: {
    read: [decider, leadingUnit],
    draft: [clerk, leadingUnit],
    submit: [clerk, leadingUnit],
    decide: [decider],
    number: [clerk],
    sign: [clerk],
    send: [clerk],
    withdraw: [clerk, leadingUnit],
    replace: [clerk],
    carry: [ownGroup],
    deliver: [clerk, ownGroup],
    'write-down': [ownGroup],
    say: [{ roles: [], public: true }],
    'decide-word': [clerk],
    'read-templates': [decider, { roles: ['unit-head', 'unit-officer'] }],
    templates: [clerk],
    seed: [{ roles: [], system: true }],
  },
}

/** For what concerns no single letter. */
export const noReply: ReplySubject = { leadUnit: null, group: null }
