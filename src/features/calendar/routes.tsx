import { dateInVietnam, yearOf } from '#domain/date.ts'
import { can } from '#domain/permission.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { readQuery } from '#platform/http/query.ts'
import { routes } from '#routes'
import { sheetOf } from '#ui/PrintSheet.tsx'
import { yearQuery } from './input.ts'
import { printHours } from './office-hours.ts'
import { CalendarPage } from './pages/CalendarPage.tsx'
import { calendarPolicy } from './policy.ts'
import { loadCalendar } from './queries.ts'
import { monthsOf, warnOfYear, yearsOf } from './year.ts'

export const serveCalendar = (app: HttpApp): void => {
  app.get(routes.calendar, async (c) => {
    const { actor, deps, ward } = c.var
    authorize(calendarPolicy, actor, 'read', null)
    const calendar = await reading(deps, actor, (db) => loadCalendar(db, ward.id))
    const now = deps.clock.now()
    const today = dateInVietnam(now)
    const year = readQuery(c, yearQuery).nam ?? yearOf(today)
    return c.var.page(
      { title: `Lịch làm việc năm ${year}`, wide: true },
      <CalendarPage
        year={year}
        years={yearsOf(calendar, today)}
        months={monthsOf(calendar, year)}
        days={[...calendar.days.values()].filter((day) => yearOf(day.date) === year)}
        warning={warnOfYear(calendar, year)}
        today={today}
        hours={printHours(calendar.officeHours)}
        {...sheetOf(c.var)}
        mayChange={can(calendarPolicy, actor, 'change', null)}
      />,
    )
  })
}
