import { can } from '#domain/permission.ts'
import type { Feature } from '#platform/feature.ts'
import { href, routes } from '#routes'
import { serveCompleteness } from './completeness-routes.tsx'
import { serveDrafting } from './draft-routes.tsx'
import { serveFigures } from './figure-routes.tsx'
import { serveHandingIn } from './hand-in-routes.tsx'
import { officeReport, reportPolicy } from './policy.ts'
import { serveReports } from './report-routes.tsx'

export { draftCombined, draftUnitReport } from './draft-commands.ts'
export { handInReport, receiveReport } from './hand-in-commands.ts'

/** What is told upward of the work: papers whose every figure leads to the rows it counted. */
export const reportsFeature: Feature = {
  name: 'reports',
  routes: (app) => {
    serveDrafting(app)
    serveCompleteness(app)
    serveReports(app)
    serveFigures(app)
    serveHandingIn(app)
  },
  menu: (actor) =>
    can(reportPolicy, actor, 'list', officeReport)
      ? [{ label: 'Báo cáo', href: href(routes.reports), order: 38 }]
      : [],
}
