import { formatMoment } from '#domain/date.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { snapshot } from '#platform/db/snapshot.ts'
import { found } from '#platform/errors.ts'
import { XLSX } from '#platform/files/media-types.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { download } from '#platform/http/respond.ts'
import type { Cell } from '#platform/spreadsheet/sheet.ts'
import { xlsxStream } from '#platform/spreadsheet/write-xlsx.ts'
import { href, routes } from '#routes'
import { crumbs, reportIn } from './context.ts'
import { rowSheet } from './figure-sheet.ts'
import { getReport, listFigures } from './load-queries.ts'
import { kindNames } from './messages.ts'
import { FigurePage } from './pages/FigurePage.tsx'
import { reportPolicy } from './policy.ts'
import { listFrozen, type RowCursor, readCursor, writeCursor } from './row-queries.ts'

const PAGE = 100
const BATCH = 1_000

/** From a figure to the rows it counted, as they stood on the day on which it was frozen. */
export function serveFigures(app: HttpApp): void {
  app.get(routes.reportFigure, async (c) => {
    const { deps, actor } = c.var
    const today = todayOf(c.var.deps)
    const after = readCursor(c.req.query('sau') ?? '')
    const { report, figure } = await figureIn(c)
    const rows = await reading(deps, actor, (db) =>
      listFrozen(db, actor, report.id, figure, { after, limit: PAGE + 1, today }),
    )
    const shown = rows.slice(0, PAGE)
    const last = shown.at(-1)
    const at = { id: report.id, figure: String(figure.position) }
    const next = rows.length > PAGE && last !== undefined ? writeCursor(last) : null
    return c.var.page(
      {
        title: figure.label,
        breadcrumbs: [
          ...crumbs,
          { label: kindNames[report.kind], href: href(routes.report, { id: report.id }) },
        ],
        wide: true,
      },
      <FigurePage
        report={report}
        figure={figure}
        rows={shown}
        firstHref={after === null ? undefined : href(routes.reportFigure, at)}
        nextHref={next === null ? undefined : href(routes.reportFigure, at, { sau: next })}
      />,
    )
  })

  app.get(routes.reportFigureXlsx, async (c) => {
    const { deps, actor } = c.var
    const today = todayOf(c.var.deps)
    const { report, figure } = await figureIn(c)
    const file = { name: `so-lieu-${figure.position + 1}.xlsx`, mediaType: XLSX }
    if (c.req.method === 'HEAD') return download(c, '', file)
    const rows = snapshot(deps, actor, async function* (db): AsyncGenerator<readonly Cell[]> {
      let after: RowCursor | null = null
      for (;;) {
        const some = await listFrozen(db, actor, report.id, figure, { after, limit: BATCH, today })
        for (const row of some) yield rowSheet.map(({ cell }) => cell(row))
        after = some.at(-1) ?? null
        if (some.length < BATCH) return
      }
    })
    const name = `Chốt ${formatMoment(report.asOf).replaceAll(/[/:]/g, '.')}`
    return download(c, xlsxStream({ name, columns: rowSheet, rows }), file)
  })
}

async function figureIn(c: HttpContext) {
  const { deps, actor } = c.var
  const position = /^\d{1,6}$/.exec(c.req.param('figure') ?? '')?.[0]
  return reading(deps, actor, async (db) => {
    const report = await getReport(db, actor, reportIn(c))
    authorize(reportPolicy, actor, 'read', report)
    const figures = await listFigures(db, actor, report.id)
    return {
      report,
      figure: found(
        figures.find((one) => String(one.position) === position),
        'figure',
      ),
    }
  })
}
