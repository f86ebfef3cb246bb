import type { WorkingCalendar } from '#domain/calendar.ts'
import type { IsoDate } from '#domain/date.ts'
import { daysBetween } from '#domain/date.ts'
import { type LegalDuty, legalDuties } from '#domain/deadline.ts'
import { announcementOf, type Conference, publicationOf } from './conference.ts'

/** A duty of the law with what became of it. `lateBy`: days after the last day, 0 when on time. */
export type Duty = LegalDuty & { readonly lastDay: IsoDate } & (
    | { readonly state: 'done'; readonly on: IsoDate; readonly lateBy: number }
    | { readonly state: 'open'; readonly daysLeft: number }
    | { readonly state: 'dropped' }
  )

/** Both duties of Art. 43, each settled by the fact that did it; a cancelled conference owes nothing more. */
export function dutiesOf(
  conference: Pick<Conference, 'heldOn' | 'events' | 'cancelled'>,
  calendar: WorkingCalendar,
  today: IsoDate,
): readonly Duty[] {
  const doneBy = {
    'announce-conference': announcementOf(conference),
    'publish-results': publicationOf(conference),
  }
  return legalDuties(conference.heldOn, calendar).map((duty) => {
    const lastDay = duty.derivation.result
    const on = doneBy[duty.code]?.on
    if (on !== undefined)
      return { ...duty, lastDay, state: 'done', on, lateBy: Math.max(0, daysBetween(lastDay, on)) }
    if (conference.cancelled !== null) return { ...duty, lastDay, state: 'dropped' }
    return { ...duty, lastDay, state: 'open', daysLeft: daysBetween(today, lastDay) }
  })
}
