import type { AccountId } from '#domain/id.ts'
import type { AnsweringUnit, ClockedDirective, DirectiveEvent } from '#features/directives/index.ts'
import { type People, peopleOf, unfinished } from './audience.ts'

/** Given to all residential groups, the work is followed on its own page: nobody needs a piece of news for each of 43 groups. */
const MANY_PARTS = 12

/** Who should know of an event: those who must act on it next, and those whose work it changes. */
export function concerned(
  event: DirectiveEvent,
  directive: ClockedDirective,
  people: People,
): readonly AccountId[] {
  const of = (parts: readonly Pick<AnsweringUnit, 'unit' | 'officer'>[]) =>
    parts.flatMap((part) => peopleOf(people, part))
  const unit = (id: AnsweringUnit['unit']) =>
    of([...directive.parts.filter((part) => part.unit === id), formerPlace(id)])
  const lead = of(directive.parts.filter(({ role }) => role === 'lead'))
  const carriers = of(directive.parts.filter(({ role }) => role !== 'coordinating'))

  switch (event.type) {
    case 'directive.assigned':
    case 'directive.edited':
    case 'directive.extension-granted':
    case 'directive.extension-refused':
    case 'directive.closed':
    case 'directive.reopened':
    case 'directive.cancelled':
      return of(directive.parts)
    case 'directive.accepted':
    case 'directive.part-done':
      return directive.parts.length > MANY_PARTS ? [] : [...people.clerks, ...lead]
    case 'directive.refused':
      return [...people.clerks, ...people.leaders, ...lead]
    case 'directive.asked-again':
    case 'directive.part-waived':
      return unit(event.data.unit)
    case 'directive.unit-added':
      return [...unit(event.data.unit), ...lead]
    case 'directive.unit-replaced':
      return [...unit(event.data.from), ...unit(event.data.to), ...lead]
    case 'directive.officer-assigned':
      return event.data.to === null ? [] : [event.data.to]
    case 'directive.officers-assigned':
      return [event.data.to]
    case 'directive.progress-noted':
      return event.data.unit === null ? of(directive.parts) : []
    case 'directive.handed-in':
      return people.clerks
    case 'directive.submission-accepted':
    case 'directive.submission-returned':
    case 'directive.deliverable-added':
    case 'directive.deliverable-waived':
      return carriers
    case 'directive.extension-asked':
      return [...people.clerks, ...people.leaders, ...lead]
    case 'directive.reminded':
      return of(unfinished(directive))
    case 'directive.due-soon':
    case 'directive.became-late':
    case 'directive.escalated':
      return []
    default:
      return nobody(event)
  }
}

/** Progress that asks nothing of anybody is read on the page of news, not mailed. */
export const isWorthALetter = (type: DirectiveEvent['type']): boolean =>
  type !== 'directive.accepted' && type !== 'directive.part-done' && type !== 'directive.edited'

/** A unit that was replaced has no place any more, yet its head must hear of it. */
const formerPlace = (unit: AnsweringUnit['unit']) => ({ unit, officer: null }) as const

const nobody = (_: never): readonly AccountId[] => []
