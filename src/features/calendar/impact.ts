import type { Actor } from '#domain/actor.ts'
import type { WorkingCalendar } from '#domain/calendar.ts'
import type { IsoDate } from '#domain/date.ts'
import { reminderDays } from '#domain/deadline.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'

/**
 * One date that the new calendar would compute differently. `issued` dates stand in a document and never move; `running` ones
 * (reminders, alarms) are computed anew each time and follow the calendar.
 */
export type ImpactRow = {
  readonly code: string
  readonly title: string
  readonly href: string
  /** What the date is, in Vietnamese: "hạn hoàn thành", "nhắc trước 3 ngày làm việc". */
  readonly what: string
  readonly kind: 'issued' | 'running'
  readonly before: IsoDate
  readonly after: IsoDate
}

/** Which open work within the actor's reach would get other dates. Features that keep dates answer; nothing is written. */
export type CalendarImpact = (
  db: DatabaseTransaction,
  actor: Actor,
  before: WorkingCalendar,
  after: WorkingCalendar,
) => Promise<readonly ImpactRow[]>

/** The reminders before a last day that the new calendar puts on other days. `of` names the day of a work that has several. */
export const movedReminders = (
  subject: Pick<ImpactRow, 'code' | 'title' | 'href'>,
  lastDay: IsoDate,
  days: readonly number[],
  calendars: readonly [before: WorkingCalendar, after: WorkingCalendar],
  of?: string,
): readonly ImpactRow[] =>
  days.flatMap((count) => {
    const [was, will] = calendars.map((calendar) => reminderDays(calendar, lastDay, [count])[0])
    if (was === undefined || will === undefined || was === will) return []
    const what = `nhắc trước ${count} ngày làm việc`
    return [
      {
        ...subject,
        what: of === undefined ? what : `${of}: ${what}`,
        kind: 'running',
        before: was,
        after: will,
      },
    ]
  })
