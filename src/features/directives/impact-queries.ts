import type { Actor } from '#domain/actor.ts'
import type { WorkingCalendar } from '#domain/calendar.ts'
import { dateInVietnam, type IsoDate } from '#domain/date.ts'
import { legalDuties } from '#domain/deadline.ts'
import { readDue } from '#domain/due-phrase.ts'
import { type CalendarImpact, type ImpactRow, movedReminders } from '#features/calendar/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { href, routes } from '#routes'
import { withinReach } from './reach-queries.ts'

/**
 * What another calendar would change for open directives: deadlines that were counted in days (they stand as issued, the office is only
 * shown the difference) and the days of the reminders (they follow).
 */
export const calendarImpact: CalendarImpact = async (db, actor, before, after) => {
  const [work, days] = [await openWork(db, actor), await reminderRule(db, actor)]
  const rows = work.flatMap((one) => [...issued(one, before, after), ...running(one, days, before, after)])
  return rows.toSorted((a, b) =>
    a.kind === b.kind ? a.code.localeCompare(b.code) : a.kind < b.kind ? -1 : 1,
  )
}

type Work = Awaited<ReturnType<typeof openWork>>[number]

/** Open directives with a date, one row per deadline. */
const openWork = (db: DatabaseTransaction, actor: Actor) =>
  db
    .selectFrom('directive')
    .innerJoin('directive_due as due', (join) =>
      join.onRef('due.ward_id', '=', 'directive.ward_id').onRef('due.directive_id', '=', 'directive.id'),
    )
    .leftJoin('notice', (join) =>
      join.onRef('notice.ward_id', '=', 'directive.ward_id').onRef('notice.id', '=', 'directive.notice_id'),
    )
    .select([
      'directive.id',
      'directive.code',
      'directive.title',
      'directive.assigned_at as assignedAt',
      'directive.last_day as lastDay',
      'due.position',
      'due.phrase',
      'notice.document_date as documentDate',
      'notice.conference_date as conferenceDate',
    ])
    .where('directive.ward_id', '=', actor.ward)
    .where('directive.status', 'not in', ['closed', 'cancelled'])
    .where('directive.last_day', 'is not', null)
    .where('due.date', 'is not', null)
    .where(withinReach(actor))
    .orderBy('directive.code')
    .orderBy('due.position')
    .execute()

async function reminderRule(db: DatabaseTransaction, actor: Actor): Promise<readonly number[]> {
  const row = await db
    .selectFrom('ward')
    .select('reminder_days')
    .where('id', '=', actor.ward)
    .executeTakeFirstOrThrow()
  return row.reminder_days
}

function issued(work: Work, before: WorkingCalendar, after: WorkingCalendar): readonly ImpactRow[] {
  const [was, would] = countedDays(work, before, after)
  return was === undefined || would === undefined || was === would
    ? []
    : [{ ...subject(work), what: `hạn “${work.phrase}”`, kind: 'issued', before: was, after: would }]
}

/** A legal duty is known by the day it prints, so the old calendar finds it and the new one counts it again. */
function countedDays({ phrase, documentDate, assignedAt, ...work }: Work, ...calendars: Calendars) {
  const conferenceDate = work.conferenceDate as IsoDate | null
  const issueDate = (documentDate ?? dateInVietnam(assignedAt)) as IsoDate
  const counted = calendars.map(
    (calendar) => readDue(phrase, { calendar, issueDate, conferenceDate })?.derivation,
  )
  if (counted[0] !== undefined || conferenceDate === null) return counted.map((one) => one?.result)
  const duties = calendars.map((calendar) => legalDuties(conferenceDate, calendar))
  const code = duties[0]?.find((duty) => duty.due.phrase === phrase)?.code
  return duties.map((all) => all.find((duty) => duty.code === code)?.derivation.result)
}
type Calendars = readonly [before: WorkingCalendar, after: WorkingCalendar]

/** Counted once per directive, with its first deadline. */
const running = (
  work: Work,
  days: readonly number[],
  before: WorkingCalendar,
  after: WorkingCalendar,
): readonly ImpactRow[] =>
  work.position !== 0 || work.lastDay === null
    ? []
    : movedReminders(subject(work), work.lastDay as IsoDate, days, [before, after])

const subject = (work: Work) => ({
  code: work.code,
  title: work.title,
  href: href(routes.directive, { id: work.id }),
})
