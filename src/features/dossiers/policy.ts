import type { Actor, HeldRole, Role } from '#domain/actor.ts'
import type { UnitId } from '#domain/id.ts'
import { can, type Policy, type Rule } from '#domain/permission.ts'

/** Whoever may see dossiers at all; which ones is a matter of reach. */
const readingRoles: readonly Role[] = ['clerk', 'leader', 'front', 'unit-head', 'unit-officer', 'group-head']

/** A dossier as far as it decides who may act in it. */
export type DossierSubject = {
  readonly leadUnit: UnitId | null
  readonly coordinating: readonly UnitId[]
}

const clerk: Rule<unknown> = { roles: ['clerk'] }
const assigner: Rule<unknown> = { roles: ['clerk', 'leader'] }
const leads = (held: HeldRole, dossier: DossierSubject): boolean => held.unit === dossier.leadUnit
const takesPart = (held: HeldRole, dossier: DossierSubject): boolean =>
  leads(held, dossier) || (held.unit !== null && dossier.coordinating.includes(held.unit))

const leadingUnit: Rule<DossierSubject> = { roles: ['unit-head', 'unit-officer'], when: leads }
const leadingHead: Rule<DossierSubject> = { roles: ['unit-head'], when: leads }
const anyUnit: Rule<DossierSubject> = { roles: ['unit-head', 'unit-officer'], when: takesPart }

export type DossierAction =
  | 'read'
  | 'see-people'
  | 'create'
  | 'gather'
  | 'edit'
  | 'assign'
  | 'link'
  | 'extend'
  | 'ask-extension'
  | 'tell'
  | 'document'
  | 'check'
  | 'draft-plan'
  | 'submit-plan'
  | 'decide-plan'
  | 'finish-work'
  | 'reopen-work'
  | 'conclude'
  | 'assemble'
  | 'templates'
  | 'seed'

/** Who may do what in a dossier within reach. Names and addresses of petitioners are an ability of their own. */
export const dossierPolicy: Policy<DossierAction, DossierSubject> = {
  name: 'dossier',
  rules: {
    read: [{ roles: readingRoles }],
    'see-people': [{ roles: ['clerk', 'leader', 'front'] }, anyUnit],
    create: [clerk],
    gather: [clerk],
    edit: [clerk],
    assign: [clerk],
    link: [clerk],
    extend: [assigner],
    'ask-extension': [leadingHead],
    tell: [clerk],
    document: [clerk, anyUnit],
    check: [clerk, anyUnit],
    'draft-plan': [clerk, leadingUnit],
    'submit-plan': [clerk, leadingHead],
    'decide-plan': [assigner],
    'finish-work': [clerk, leadingUnit],
    'reopen-work': [assigner],
    conclude: [clerk, leadingHead],
    assemble: [{ roles: ['clerk', 'leader', 'front'] }],
    templates: [clerk],
    seed: [{ roles: [], system: true }],
  },
}

/** For what concerns no single dossier. */
export const noDossier: DossierSubject = { leadUnit: null, coordinating: [] }

/** Shows on the pages of clauses and directives what the command will allow. */
export const mayTieDossiers = (actor: Actor): boolean => can(dossierPolicy, actor, 'link', noDossier)
