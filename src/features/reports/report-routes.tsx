import { parseId } from '#domain/id.ts'
import { abilities, can } from '#domain/permission.ts'
import { getDocument } from '#features/documents/index.ts'
import { listBooks } from '#features/registers/index.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { crumbs, reportIn } from './context.ts'
import { wantedOf } from './hand-in-commands.ts'
import { listReports } from './list-queries.ts'
import { findReportOf, getReport } from './load-queries.ts'
import { kindNames } from './messages.ts'
import { type Refused, ReportPage } from './pages/ReportPage.tsx'
import { ReportsPage } from './pages/ReportsPage.tsx'
import { officeReport, reportPolicy } from './policy.ts'
import { loadReport } from './view-queries.ts'
import { findDirective, listAwaited } from './waiting-queries.ts'

export function serveReports(app: HttpApp): void {
  app.get(routes.reports, async (c) => {
    const { deps, actor } = c.var
    authorize(reportPolicy, actor, 'list', officeReport)
    const after = parseId<'Report'>(c.req.query('sau'))
    const view = await reading(deps, actor, async (db) => ({
      ...(await listReports(db, actor, after)),
      awaited: await listAwaited(db, actor),
    }))
    return c.var.page(
      { title: 'Báo cáo', wide: true },
      <ReportsPage
        {...view}
        mayDraft={can(reportPolicy, actor, 'draft', officeReport)}
        nextHref={view.next === null ? undefined : href(routes.reports, {}, { sau: view.next })}
        firstHref={after === null ? undefined : href(routes.reports)}
      />,
    )
  })

  /** From the paper to its figures. */
  app.get(routes.reportOfDocument, async (c) => {
    const { deps, actor } = c.var
    const id = found(parseId<'Document'>(c.req.param('id')), 'document')
    const report = await reading(deps, actor, async (db) => {
      await getDocument(db, actor, id)
      return findReportOf(db, actor, id)
    })
    return redirect(c, report === null ? href(routes.reports) : href(routes.report, { id: report.id }))
  })

  app.get(routes.report, (c) => reportPage(c))
}

export async function reportPage(c: HttpContext, refused: Refused | null = null) {
  const { deps, actor } = c.var
  const view = await reading(deps, actor, async (db) => {
    const report = await getReport(db, actor, reportIn(c))
    const directive = report.directive === null ? null : await findDirective(db, actor, report.directive)
    return {
      ...(await loadReport(db, actor, report)),
      awaited: directive !== null && wantedOf(directive) !== null,
      books: (await listBooks(db, actor, 'in')).filter(({ family }) => family === 'party'),
    }
  })
  authorize(reportPolicy, actor, 'read', view.report)
  return c.var.page(
    { title: kindNames[view.report.kind], breadcrumbs: crumbs, wide: true },
    <ReportPage {...view} may={abilities(reportPolicy, actor, view.report)} refused={refused} />,
    refused === null ? 200 : 422,
  )
}
