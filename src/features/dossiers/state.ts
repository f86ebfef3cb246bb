import type { IsoDate } from '#domain/date.ts'
import type { ClockKind, OutcomeKind } from './dossier.ts'

/** What is known of a dossier, from which its state follows. People are counted by their petitions. */
export type Facts = {
  readonly merged: boolean
  readonly assigned: boolean
  /** The latest plan. */
  readonly plan: 'none' | 'draft' | 'submitted' | 'returned' | 'approved'
  readonly outcome: OutcomeKind | null
  readonly workDone: boolean
  readonly petitions: number
  readonly answered: number
  readonly solved: number
  /** They said: not, or only partly. */
  readonly notSolved: number
  readonly answerDue: IsoDate | null
  readonly workDue: IsoDate | null
}

export const dossierStates = [
  'unassigned',
  'waiting-for-plan',
  'plan-to-decide',
  'working',
  'answered-not-done',
  'done-not-answered',
  'done-not-confirmed',
  'not-solved',
  'finished',
  'empty',
  'merged',
] as const
export type DossierState = (typeof dossierStates)[number]

/** Where the matter honestly stands. An answer does not make the work done, and work done is not yet the citizen's word. */
export function stateOf(facts: Facts): DossierState {
  if (facts.merged) return 'merged'
  if (facts.petitions === 0) return 'empty'
  const answered = allAnswered(facts)
  const done = nothingLeftToDo(facts)
  if (answered && done) return afterBoth(facts)
  if (done) return 'done-not-answered'
  if (!facts.assigned) return 'unassigned'
  if (answered) return 'answered-not-done'
  switch (facts.plan) {
    case 'none':
    case 'draft':
    case 'returned':
      return 'waiting-for-plan'
    case 'submitted':
      return 'plan-to-decide'
    case 'approved':
      return 'working'
  }
}

/** Told "referred" or "not possible", people have nothing to confirm unless they object. */
function afterBoth(facts: Facts): DossierState {
  if (facts.notSolved > 0) return 'not-solved'
  return isRefusal(facts.outcome) || facts.solved === facts.petitions ? 'finished' : 'done-not-confirmed'
}

export const allAnswered = ({ petitions, answered }: Facts): boolean => petitions > 0 && answered >= petitions

const nothingLeftToDo = ({ workDone, outcome }: Facts): boolean => workDone || isRefusal(outcome)

const isRefusal = (outcome: OutcomeKind | null): boolean =>
  outcome === 'referred' || outcome === 'not-possible'

/** Somebody in the ward still has something to do. */
export const isOpen = (state: DossierState): boolean =>
  state !== 'merged' && state !== 'finished' && state !== 'done-not-confirmed' && state !== 'empty'

/** What a clock measures is still to be given. */
export const isOwed = (facts: Facts, clock: ClockKind): boolean =>
  !facts.merged && facts.petitions > 0 && (clock === 'answer' ? !allAnswered(facts) : !nothingLeftToDo(facts))

/** The clocks that have run out while what they measure is still owed. */
export function lateClocks(facts: Facts, today: IsoDate): readonly ClockKind[] {
  const past = (due: IsoDate | null) => due !== null && due < today
  return [
    ...(past(facts.answerDue) && isOwed(facts, 'answer') ? (['answer'] as const) : []),
    ...(past(facts.workDue) && isOwed(facts, 'work') ? (['work'] as const) : []),
  ]
}

/** What a dossier that nobody has fully answered yet must not lack unseen. */
export type Gap = 'clause' | 'unit' | 'answer'
export const gaps: readonly Gap[] = ['clause', 'unit', 'answer']

export function gapsOf(facts: Facts, linked: boolean): readonly Gap[] {
  if (facts.merged || facts.petitions === 0 || allAnswered(facts)) return []
  return [...(linked ? [] : (['clause'] as const)), ...(facts.assigned ? [] : (['unit'] as const)), 'answer']
}
