import { addDays, type IsoDate, isoWeekday } from '#domain/date.ts'
import type {
  LateWork,
  NoticeFigures,
  OpenFigures,
  Undecided,
  UnitFigures,
  WeekFigures,
} from '#features/directives/index.ts'
import type { DossierFigures } from '#features/dossiers/index.ts'

export type Figures = {
  readonly today: IsoDate
  readonly open: OpenFigures
  readonly dossiers: DossierFigures
  readonly units: readonly UnitFigures[]
  readonly notices: readonly (NoticeFigures & { readonly title: string; readonly subject: string })[]
  readonly weeks: readonly WeekFigures[]
  readonly longestLate: readonly LateWork[]
  readonly undecided: readonly Undecided[]
}

/** Open work on which nothing was written for so many days is called quiet. */
export const QUIET_DAYS = 10

const WEEKS = 12

/** The Mondays of the last twelve weeks, the running one last. */
export const weeksUntil = (today: IsoDate): readonly IsoDate[] => {
  const monday = addDays(today, 1 - isoWeekday(today))
  return Array.from({ length: WEEKS }, (_, at) => addDays(monday, -7 * (WEEKS - 1 - at)))
}

/**
 * Whole per cent of what was due and came on time; null while nothing was due. Never rounded up to 100 while something is missing, nor
 * down to 0 while something came.
 */
export function onTimeRate({ onTime, notOnTime }: Pick<UnitFigures, 'onTime' | 'notOnTime'>): number | null {
  const due = onTime + notOnTime
  if (due === 0) return null
  const rate = Math.round((100 * onTime) / due)
  if (onTime > 0 && notOnTime > 0) return Math.min(99, Math.max(1, rate))
  return rate
}
