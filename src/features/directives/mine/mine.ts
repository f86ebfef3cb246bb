import { addDays, type IsoDate } from '#domain/date.ts'
import type { AnsweringRole, DirectiveId, PartState, Status } from '../directive.ts'

/** A unit's place in an open directive, as its people see it in their list. */
export type OwnWork = {
  readonly id: DirectiveId
  readonly code: string
  readonly title: string
  readonly status: Status
  readonly lastDay: IsoDate | null
  readonly originalLastDay: IsoDate | null
  readonly unitName: string
  readonly role: AnsweringRole
  readonly part: PartState
  readonly officer: string | null
  /** The unit gave it to the reader by name. */
  readonly byName: boolean
  /** A product of this directive was sent back and not handed in again. */
  readonly returned: boolean
}

/** What the page shows at most of each; the register has them all. */
export const MOST_WORK = 150
export const MOST_DECISIONS = 30

/** Why a line waits, the most pressing first. */
export const pressing = ['to-accept', 'returned', 'late', 'soon', 'running', 'answered'] as const
export type Pressing = (typeof pressing)[number]

const SOON_DAYS = 7

/** Where a line stands today. What is done or waits for somebody else presses nobody. */
export function pressingOf(work: OwnWork, today: IsoDate): Pressing {
  if (work.part === 'waiting') return 'to-accept'
  if (work.part === 'refused' || work.part === 'done' || work.part === 'waived') return 'answered'
  if (work.role !== 'coordinating' && work.returned) return 'returned'
  if (work.role !== 'coordinating' && work.status === 'handed-in') return 'answered'
  if (work.lastDay === null || work.lastDay > addDays(today, SOON_DAYS)) return 'running'
  return work.lastDay < today ? 'late' : 'soon'
}
