import { addDays, dateInVietnam, type IsoDate } from '#domain/date.ts'
import type { Random } from './random.ts'

/** What became of a directive by now. */
export type Fate = {
  readonly status: 'assigned' | 'in-progress' | 'handed-in' | 'closed' | 'cancelled'
  readonly originalDay: IsoDate | null
  readonly lastDay: IsoDate | null
  readonly extensions: number
  readonly closedAt: Date | null
  readonly closedOn: IsoDate | null
  readonly cancelledAt: Date | null
  readonly stuckSince: Date | null
  readonly activity: Date
}

/** Old work is done but for a straggler in five hundred; of the last four months two thirds are still under way. */
export function fateOf(chance: Random, at: Date, now: Date): Fate {
  const assignedOn = dateInVietnam(at)
  const age = (now.getTime() - at.getTime()) / DAY
  const originalDay = chance.chance(0.08) ? null : addDays(assignedOn, 10 + chance.below(80))
  const extensions = originalDay !== null && chance.chance(0.12) ? 1 + chance.below(2) : 0
  const lastDay = originalDay === null ? null : addDays(originalDay, extensions * 15)
  const base = {
    originalDay,
    lastDay,
    extensions,
    closedAt: null,
    closedOn: null,
    cancelledAt: null,
    stuckSince: null,
  }
  const open = chance.chance(age > 120 ? 0.002 : 0.66)
  if (open) {
    const status = chance.of(['assigned', 'in-progress', 'in-progress', 'in-progress', 'handed-in'] as const)
    const stuckSince = status === 'assigned' && chance.chance(0.1) ? new Date(at.getTime() + DAY / 2) : null
    return {
      ...base,
      status,
      stuckSince,
      activity: new Date(at.getTime() + chance.below(Math.max(1, age * 20)) * (DAY / 20)),
    }
  }
  const ended = new Date(Math.min(at.getTime() + (5 + chance.below(75)) * DAY, now.getTime() - 1000))
  if (chance.chance(0.02)) return { ...base, status: 'cancelled', cancelledAt: ended, activity: ended }
  return { ...base, status: 'closed', closedAt: ended, closedOn: dateInVietnam(ended), activity: ended }
}

const DAY = 86_400_000
