import { addDays, type IsoDate } from '#domain/date.ts'
import type { ClockKind, DossierId } from '../dossier.ts'
import { type Facts, isOwed, lateClocks, stateOf } from '../state.ts'

/** A standing dossier which a unit leads or helps with, as its people see it in their list. */
export type OwnDossier = {
  readonly id: DossierId
  readonly code: string
  readonly title: string
  readonly lead: string | null
  /** The reader's unit leads; else it helps. */
  readonly leads: boolean
  readonly facts: Facts
  readonly original: { readonly answer: IsoDate | null; readonly work: IsoDate | null }
}

/** Why a line waits, the most pressing first; as in the list of directives, with the plan nobody has drafted yet. */
export type DossierPressing = 'returned' | 'to-plan' | 'late' | 'soon' | 'running' | 'answered'

const SOON_DAYS = 7

/** Where a dossier stands today for the unit. What waits for somebody else presses nobody. */
export function pressingOf({ facts, leads }: OwnDossier, today: IsoDate): DossierPressing {
  if (lateClocks(facts, today).length > 0) return 'late'
  if (leads && facts.plan === 'returned') return 'returned'
  const next = nextDue(facts)
  if (next !== null && next <= addDays(today, SOON_DAYS)) return 'soon'
  const state = stateOf(facts)
  if (leads && state === 'waiting-for-plan') return 'to-plan'
  return state === 'plan-to-decide' ? 'answered' : 'running'
}

/** The clocks that still run, with their days. */
export const runningClocks = (
  facts: Facts,
): readonly { readonly clock: ClockKind; readonly due: IsoDate }[] =>
  (['answer', 'work'] as const).flatMap((clock) => {
    const due = clock === 'answer' ? facts.answerDue : facts.workDue
    return due !== null && isOwed(facts, clock) ? [{ clock, due }] : []
  })

export const nextDue = (facts: Facts): IsoDate | null =>
  runningClocks(facts)
    .map(({ due }) => due)
    .toSorted()[0] ?? null
