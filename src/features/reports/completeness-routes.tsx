import { formatDate } from '#domain/date.ts'
import { parseId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import type { NoticeId } from '#features/notices/index.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import { XLSX } from '#platform/files/media-types.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { download } from '#platform/http/respond.ts'
import { xlsxStream } from '#platform/spreadsheet/write-xlsx.ts'
import { href, routes } from '#routes'
import { sheetBy } from '#ui/PrintSheet.tsx'
import { listCompleteness } from './completeness-queries.ts'
import { completenessSheet } from './completeness-sheet.ts'
import { crumbs } from './context.ts'
import { listIssued } from './notice-queries.ts'
import { CompletenessPage, CompletenessPrint } from './pages/CompletenessPage.tsx'
import { officeReport, reportPolicy } from './policy.ts'

/** Who has reported on what a notice ordered, who has not, who is late; on the screen, on paper, as a file. */
export function serveCompleteness(app: HttpApp): void {
  app.get(routes.reportCompleteness, async (c) => {
    const { notice, rows } = await completenessIn(c)
    return c.var.page(
      { title: 'Tình hình báo cáo', breadcrumbs: crumbs, wide: true },
      <CompletenessPage
        notice={notice}
        rows={rows}
        today={todayOf(c.var.deps)}
        mayDraft={can(reportPolicy, c.var.actor, 'draft', officeReport)}
      />,
    )
  })
  app.get(routes.reportCompletenessPrint, async (c) => {
    const { notice, rows } = await completenessIn(c)
    const back = { label: 'Tình hình báo cáo', href: href(routes.reportCompleteness, { id: notice.id }) }
    return c.var.page(
      { title: 'In tình hình báo cáo', breadcrumbs: [...crumbs, back], wide: true },
      <CompletenessPrint
        notice={notice}
        rows={rows}
        today={todayOf(c.var.deps)}
        subtitle={`${notice.title}, đến ngày ${formatDate(todayOf(c.var.deps))}`}
        {...sheetBy(c.var)}
      />,
    )
  })
  app.get(routes.reportCompletenessXlsx, async (c) => {
    const { rows } = await completenessIn(c)
    const today = todayOf(c.var.deps)
    const cells = rows.map((row) => completenessSheet.map(({ cell }) => cell(row, today)))
    const sheet = { name: 'Tình hình báo cáo', columns: completenessSheet, rows: cells }
    return download(c, xlsxStream(sheet), { name: `tinh-hinh-bao-cao-${today}.xlsx`, mediaType: XLSX })
  })
}

async function completenessIn(c: HttpContext) {
  const { deps, actor } = c.var
  authorize(reportPolicy, actor, 'completeness', officeReport)
  const id: NoticeId = found(parseId<'Notice'>(c.req.param('id')), 'notice')
  return reading(deps, actor, async (db) => {
    const notice = found((await listIssued(db, actor, [id]))[0], 'notice')
    return { notice, rows: await listCompleteness(db, actor, id) }
  })
}
