import type { IsoDate } from '#domain/date.ts'
import { type CalendarImpact, loadDeadlineRules, movedReminders } from '#features/calendar/index.ts'
import { href, routes } from '#routes'
import { arrivalNumber } from './incoming.ts'
import { listClockedPapers } from './waiting-queries.ts'

/** What another calendar would change for papers that came in and wait: the day somebody wrote down stands, the reminders follow. */
export const arrivalsCalendarImpact: CalendarImpact = async (db, actor, before, after) => {
  const papers = await listClockedPapers(db, actor, END_OF_TIME)
  const { reminderDays } = await loadDeadlineRules(db, actor.ward)
  return papers.flatMap((paper) =>
    movedReminders(
      {
        code: `Số đến ${arrivalNumber(paper)}`,
        title: paper.abstract,
        href: href(routes.incomingDocument, { document: paper.id }),
      },
      paper.deadline,
      reminderDays,
      [before, after],
    ),
  )
}

const END_OF_TIME = '9999-12-31' as IsoDate
