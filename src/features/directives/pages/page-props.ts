import type { IsoDate } from '#domain/date.ts'
import type { Refusal } from '#domain/result.ts'
import type { Values } from '#ui/form-state.ts'
import type { Act } from '../acts.ts'
import type { DirectiveView } from '../page-queries.ts'

export type DirectivePageProps = {
  readonly view: DirectiveView
  readonly today: IsoDate
  readonly refused?: RefusedForm | undefined
}

/** The form of the page that was refused: which one, what was typed, what is wrong. */
export type RefusedForm = {
  readonly form: string
  readonly values: Values
  readonly errors: readonly Refusal[]
}

/** What a form gets back when it was the one refused; nothing otherwise. */
export const refusedHere = (refused: RefusedForm | undefined, form: string) =>
  refused?.form === form ? { values: refused.values, errors: refused.errors } : undefined

/** A form that the page no longer shows, because meanwhile its act is done or impossible: then the page itself says why. */
export const isGone = (refused: RefusedForm, acts: readonly Act[]): boolean =>
  !acts.flatMap(formsOf).includes(refused.form)

function formsOf(act: Act): readonly string[] {
  switch (act.kind) {
    case 'accept':
    case 'refuse':
    case 'finish':
      return [`${act.kind}-${act.part.id}`]
    case 'assign-officer':
      return [`officer-${act.part.id}`]
    case 'check':
      return [`accept-submission-${act.deliverable.id}`, `return-submission-${act.deliverable.id}`]
    case 'waive-deliverable':
      return [`waive-deliverable-${act.deliverable.id}`]
    case 'decide-extension':
      return ['grant-extension', 'refuse-extension']
    case 'note':
      return ['note']
    default:
      return []
  }
}
