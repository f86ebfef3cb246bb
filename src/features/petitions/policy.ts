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
    import: [desk],
  },
}

/** The public form: anybody, without an account. */
export const submissionPolicy: Policy<'submit', null> = {
  name: 'submission',
  rules: { submit: [{ roles: [], public: true, account: true }] },
}

/** Denunciations and words about an official's conduct: the person named for them, and nobody else, not even by another role. */
export const restrictedPolicy: Policy<'list' | 'open' | 'decide', null> = {
  name: 'restricted',
  rules: {
    list: [{ roles: ['inspector'] }],
    open: [{ roles: ['inspector'] }],
    decide: [{ roles: ['inspector'] }],
  },
}
