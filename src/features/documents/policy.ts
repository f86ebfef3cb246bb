import type { HeldRole } from '#domain/actor.ts'
import type { UnitId } from '#domain/id.ts'
import type { Policy, Rule } from '#domain/permission.ts'

/** A paper, as far as it decides who may do something with it: whose it is. Null: the Party Office's. */
export type DocumentSubject = { readonly unit: UnitId | null }

const clerk: Rule<unknown> = { roles: ['clerk'] }
const officeClerk: Rule<DocumentSubject> = { roles: ['clerk'], when: (_, { unit }) => unit === null }
const leader: Rule<DocumentSubject> = { roles: ['leader'] }
const ownUnit: Rule<DocumentSubject> = {
  roles: ['unit-head', 'unit-officer'],
  when: (held: HeldRole, { unit }) => unit !== null && held.unit === unit,
}
const ownHead: Rule<DocumentSubject> = {
  roles: ['unit-head'],
  when: (held: HeldRole, { unit }) => unit !== null && held.unit === unit,
}

export type DocumentAction =
  | 'read'
  | 'draft'
  | 'edit'
  | 'comment'
  | 'submit'
  | 'decide'
  | 'issue'
  | 'sign'
  | 'follow'
  | 'withdraw'
  | 'read-templates'
  | 'templates'
  | 'seed'

/** The Party Office writes its own papers and a leader or a second clerk approves them; a unit writes its own and its head does. */
export const documentPolicy: Policy<DocumentAction, DocumentSubject> = {
  name: 'document',
  rules: {
    read: [clerk, leader, ownUnit],
    draft: [officeClerk, ownUnit],
    edit: [officeClerk, ownUnit],
    comment: [clerk, leader, ownUnit],
    submit: [officeClerk, ownUnit],
    decide: [officeClerk, { ...leader, when: (_, { unit }) => unit === null }, ownHead],
    issue: [officeClerk, ownHead],
    sign: [officeClerk, ownHead],
    follow: [officeClerk],
    withdraw: [officeClerk, ownUnit],
    'read-templates': [clerk, { roles: ['leader', 'unit-head', 'unit-officer'] }],
    templates: [clerk],
    seed: [{ roles: [], system: true }],
  },
}

/** For what concerns no single paper. */
export const officePaper: DocumentSubject = { unit: null }
