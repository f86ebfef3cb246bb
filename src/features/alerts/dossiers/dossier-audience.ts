import type { AccountId, UnitId } from '#domain/id.ts'
import type { DossierEvent, DossierToTellOf } from '#features/dossiers/index.ts'
import type { People } from '../audience.ts'

type Units = Pick<DossierToTellOf, 'lead' | 'coordinating'>

/** Who answers for the unit that leads and for those that help. */
const unitPeople = (people: People, { lead, coordinating }: Units): readonly AccountId[] =>
  [...(lead === null ? [] : [lead]), ...coordinating].flatMap((unit) => peopleOfUnit(people, unit))

/** The same, but never nobody: without a unit, or without anybody in it, the Party Office is told. */
export function answerableUnits(people: People, units: Units): readonly AccountId[] {
  const own = unitPeople(people, units)
  return own.length === 0 ? people.clerks : own
}

/** Its heads; where it has none, everybody who works there. */
const peopleOfUnit = (people: People, unit: UnitId): readonly AccountId[] =>
  people.heads.get(unit) ?? people.officers.get(unit) ?? []

/** Who should know of an event: those who must act on it next, and those whose work it changes. */
export function concernedByDossier(
  event: DossierEvent,
  dossier: Units,
  people: People,
): readonly AccountId[] {
  const units = unitPeople(people, dossier)
  switch (event.type) {
    case 'dossier.units-assigned':
      return [...units, ...(event.data.from.lead === null ? [] : peopleOfUnit(people, event.data.from.lead))]
    case 'dossier.opened':
    case 'dossier.petitions-added':
    case 'dossier.petitions-split':
    case 'dossier.merged':
    case 'dossier.merge-undone':
    case 'dossier.due-set':
    case 'dossier.due-extended':
    case 'dossier.extension-granted':
    case 'dossier.extension-refused':
    case 'dossier.plan-approved':
    case 'dossier.plan-returned':
    case 'dossier.work-reopened':
      return units
    case 'dossier.extension-asked':
      return [...people.clerks, ...people.leaders]
    case 'dossier.plan-submitted':
    case 'dossier.work-done':
      return people.clerks
    case 'dossier.concluded':
      return [...people.clerks, ...units]
    default:
      return []
  }
}

/** Events that somebody is told of as they happen. */
export const toldDossierEvents = [
  'dossier.opened',
  'dossier.units-assigned',
  'dossier.petitions-added',
  'dossier.petitions-split',
  'dossier.merged',
  'dossier.merge-undone',
  'dossier.due-set',
  'dossier.due-extended',
  'dossier.extension-asked',
  'dossier.extension-granted',
  'dossier.extension-refused',
  'dossier.plan-submitted',
  'dossier.plan-approved',
  'dossier.plan-returned',
  'dossier.work-done',
  'dossier.work-reopened',
  'dossier.concluded',
] as const satisfies readonly DossierEvent['type'][]

/** What asks nothing of anybody is read on the page of news, not mailed. */
const quiet: readonly DossierEvent['type'][] = [
  'dossier.petitions-added',
  'dossier.petitions-split',
  'dossier.merged',
  'dossier.merge-undone',
  'dossier.concluded',
]
export const dossierEventIsWorthALetter = (type: DossierEvent['type']): boolean => !quiet.includes(type)
