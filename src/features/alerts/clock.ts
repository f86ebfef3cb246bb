import { addWorkingDays, isWorkingDay, type WorkingCalendar, workingDaysBetween } from '#domain/calendar.ts'
import type { IsoDate } from '#domain/date.ts'

export type ReminderStep = `reminder-${number}`
export type LateStep = 'late' | 'party-office' | 'leader'
export type ClockStep = ReminderStep | LateStep

/**
 * Who hears of late work, and after how many working days: the unit the next morning, the Party Office after N, the leaders after 2N.
 * Custom of ward offices ("trễ hạn N ngày báo trưởng đơn vị, 2N ngày báo chủ tịch"); no statute sets it. N = 2.
 */
const ladder: readonly { readonly step: LateStep; readonly workingDaysLate: number }[] = [
  { step: 'late', workingDaysLate: 0 },
  { step: 'party-office', workingDaysLate: 2 },
  { step: 'leader', workingDaysLate: 4 },
]

export type Clock = {
  readonly lastDay: IsoDate
  /** The day the directive was assigned or its date extended. */
  readonly running: IsoDate
}
export type ClockRules = { readonly calendar: WorkingCalendar; readonly reminderDays: readonly number[] }

/** The steps a clock has reached by the morning of `today` and not taken before. */
export function stepsReached(
  clock: Clock,
  today: IsoDate,
  rules: ClockRules,
  taken: ReadonlySet<string>,
): readonly ClockStep[] {
  const steps = today > clock.lastDay ? lateSteps(clock, today, rules) : reminderOf(clock, today, rules)
  return steps.filter((step) => !taken.has(step))
}

/** Every rung climbed so far: after days without a run, one morning may take several. */
const lateSteps = ({ lastDay }: Clock, today: IsoDate, { calendar }: ClockRules): readonly LateStep[] => {
  const late = workingDaysBetween(calendar, lastDay, today)
  return ladder.filter(({ workingDaysLate }) => late >= workingDaysLate).map(({ step }) => step)
}

/**
 * The latest reminder whose day has come, on working days only. A day that passed before the clock began to run (work given out at short
 * notice, a date extended by little) reminds nobody.
 */
function reminderOf(
  clock: Clock,
  today: IsoDate,
  { calendar, reminderDays }: ClockRules,
): readonly ClockStep[] {
  if (!isWorkingDay(calendar, today)) return []
  const due = reminderDays.filter((count) => {
    const day = addWorkingDays(calendar, clock.lastDay, -count)
    return day > clock.running && day <= today
  })
  return due.length === 0 ? [] : [`reminder-${Math.min(...due)}`]
}
