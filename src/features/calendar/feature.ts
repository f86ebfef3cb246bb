import type { Feature } from '#platform/feature.ts'
import { href, routes } from '#routes'
import { serveCalendarDays } from './day-routes.tsx'
import type { CalendarImpact } from './impact.ts'
import { serveCalendar } from './routes.tsx'
import { serveRules } from './rules-routes.tsx'
import { serveWorkout } from './workout-routes.tsx'

/** `impact` asks the features that keep dates what a changed calendar would do to them. */
export const calendarFeature = (options: { readonly impact: CalendarImpact }): Feature => ({
  name: 'calendar',
  routes: (app) => {
    serveCalendar(app)
    serveCalendarDays(app, options.impact)
    serveRules(app)
    serveWorkout(app)
  },
  menu: () => [{ label: 'Lịch', href: href(routes.calendar), order: 60 }],
})
