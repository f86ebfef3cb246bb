import { addWorkingDays, isWorkingDay, nextWorkingDay, type WorkingCalendar } from '#domain/calendar.ts'
import { dateInVietnam, type IsoDate } from '#domain/date.ts'

/** How the ward chases, in working days. */
export type ChasingRules = {
  readonly dueDays: number
  /** 0: nobody is reminded before the day. */
  readonly beforeDays: number
  readonly everyDays: number
  readonly times: number
  /** Between two reminders sent by hand. */
  readonly handHours: number
}

export const standardRules: ChasingRules = { dueDays: 2, beforeDays: 1, everyDays: 2, times: 3, handHours: 4 }

/** `told-up`: the Party Office and the leader hear that reminding was not enough. */
export type ChaseStep = 'before' | `late-${number}` | 'told-up'

export type Chased = {
  readonly dueOn: IsoDate
  readonly sentAt: Date
  readonly taken: readonly { readonly step: string; readonly on: IsoDate }[]
}

/**
 * The one step to take on the morning of `today`, or none: never on a day off, never two on one day, none twice. After mornings without a run
 * only the latest step whose day has come is taken.
 */
export function chaseStep(
  { dueOn, sentAt, taken }: Chased,
  today: IsoDate,
  rules: ChasingRules,
  calendar: WorkingCalendar,
): ChaseStep | null {
  if (!isWorkingDay(calendar, today) || taken.some(({ on }) => on >= today)) return null
  const ladder = ladderOf(dueOn, dateInVietnam(sentAt), rules, calendar)
  const at = ladder.findLastIndex(({ day }) => day <= today)
  const reached = ladder[at]
  if (reached === undefined || (reached.step === 'before' && today > dueOn)) return null
  const known = taken.some(({ step }) => ladder.findIndex((rung) => rung.step === step) >= at)
  return known ? null : reached.step
}

type Rung = { readonly step: ChaseStep; readonly day: IsoDate }

/** The days of all steps in their order, on the calendar given. A day that had passed when the paper was sent reminds nobody. */
export function ladderOf(
  dueOn: IsoDate,
  sentOn: IsoDate,
  { beforeDays, everyDays, times }: ChasingRules,
  calendar: WorkingCalendar,
): readonly Rung[] {
  const before = addWorkingDays(calendar, dueOn, -beforeDays)
  const first = nextWorkingDay(calendar, dueOn)
  const late = Array.from({ length: times + 1 }, (_, index): Rung => {
    const day = addWorkingDays(calendar, first, index * everyDays)
    return { step: index === times ? 'told-up' : `late-${index + 1}`, day }
  })
  return beforeDays > 0 && before > sentOn ? [{ step: 'before', day: before }, ...late] : late
}

/** From when a reminder may be sent by hand again: not at once after the last one, whoever sent it. */
export const nextByHand = (last: Date | null, { handHours }: Pick<ChasingRules, 'handHours'>): Date | null =>
  last === null ? null : new Date(last.getTime() + handHours * 3_600_000)
