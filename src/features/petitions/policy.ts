import type { HeldRole, Role } from '#domain/actor.ts'
import type { UnitId } from '#domain/id.ts'
import type { Policy, Rule } from '#domain/permission.ts'

/** Whoever may read petitions at all, each within reach. Who keeps the system reads none. */
const readingRoles: readonly Role[] = [
  'clerk',
  'leader',
  'front',
  'unit-head',
  'unit-officer',
  'group-head',
  'note-taker',
]

/** A petition, as far as it decides who may act on it. */
export type PetitionSubject = {
  /** The residential group of the person. */
  readonly unit: UnitId | null
  /** Who leads the dossier it lies in. */
  readonly leads: UnitId | null
}
/** No petition in particular: what a person may do to every petition, whosever it is. */
export const ofNobody: PetitionSubject = { unit: null, leads: null }

export type PetitionAction =
  | 'read'
  | 'read-contact'
  | 'enter'
  | 'classify'
  | 'print-receipt'
  | 'reissue-receipt'
  | 'restrict'
  | 'gather'
  | 'add-files'
  | 'import'

const ofGroup = (held: HeldRole, { unit }: PetitionSubject): boolean => unit !== null && held.unit === unit
const groupHead: Rule<PetitionSubject> = { roles: ['group-head'], when: ofGroup }
/** Who handles the matter has to reach the people who raised it. */
const handler: Rule<PetitionSubject> = {
  roles: ['unit-head', 'unit-officer'],
  when: (held, { leads }) => leads !== null && held.unit === leads,
}
const desk: Rule<PetitionSubject> = { roles: ['clerk', 'front'] }

export const petitionPolicy: Policy<PetitionAction, PetitionSubject> = {
  name: 'petition',
  rules: {
    read: [{ roles: readingRoles }],
    'read-contact': [desk, groupHead, handler],
    enter: [desk, groupHead],
    classify: [desk],
    'print-receipt': [desk, groupHead, { roles: ['note-taker'] }],
    'reissue-receipt': [desk],
    restrict: [{ roles: ['clerk'] }],
    gather: [{ roles: ['clerk'] }],
    'add-files': [desk, groupHead],
    import: [desk],
  },
}

export type DataAction = 'list' | 'record' | 'read-sheet' | 'decide' | 'retain' | 'destroy'

/** What the law owes people for their data. A group head records for a neighbour; the Party Office decides. */
export const dataPolicy: Policy<DataAction, PetitionSubject> = {
  name: 'personal-data',
  rules: {
    list: [{ roles: ['clerk', 'group-head'] }],
    record: [{ roles: ['clerk'] }, groupHead],
    'read-sheet': [{ roles: ['clerk'] }, groupHead],
    decide: [{ roles: ['clerk'] }],
    retain: [{ roles: ['clerk'] }],
    destroy: [{ roles: ['clerk'] }],
  },
}

/** The public form, and what the holder of a receipt sends after it: anybody, without an account. */
export const submissionPolicy: Policy<'submit' | 'add-files', null> = {
  name: 'submission',
  rules: {
    submit: [{ roles: [], public: true, account: true }],
    'add-files': [{ roles: [], public: true, account: true }],
  },
}

/** Denunciations and words about an official's conduct: the person named for them, and nobody else, not even by another role. */
export const restrictedPolicy: Policy<'list' | 'open' | 'decide' | 'destroy', null> = {
  name: 'restricted',
  rules: {
    list: [{ roles: ['inspector'] }],
    open: [{ roles: ['inspector'] }],
    decide: [{ roles: ['inspector'] }],
    destroy: [{ roles: ['inspector'] }],
  },
}

/** How long things may take: everybody here may read it, the Party Office changes it. */
export const termPolicy: Policy<'read' | 'change' | 'seed', null> = {
  name: 'legal-term',
  rules: {
    read: [{ roles: [], account: true }],
    change: [{ roles: ['clerk'] }],
    seed: [{ roles: [], system: true }],
  },
}
