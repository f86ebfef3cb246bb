import { dateInVietnam } from '#domain/date.ts'
import { authorize } from '#platform/command.ts'
import { snapshot } from '#platform/db/snapshot.ts'
import { XLSX } from '#platform/files/media-types.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { readQuery } from '#platform/http/query.ts'
import { download } from '#platform/http/respond.ts'
import type { Cell, Sheet } from '#platform/spreadsheet/sheet.ts'
import { csvStream } from '#platform/spreadsheet/write-csv.ts'
import { xlsxStream } from '#platform/spreadsheet/write-xlsx.ts'
import { routes } from '#routes'
import { directivePolicy } from '../policy.ts'
import { registerQuery } from './address.ts'
import { type ExportedRow, exportedRows } from './export-queries.ts'
import { exportCells, exportColumns } from './export-sheet.ts'

/** The whole register as the address narrows it, as a file; drawn while the browser takes it. */
export function serveExports(app: HttpApp): void {
  app.get(routes.directivesXlsx, (c) => exported(c, 'xlsx', XLSX, xlsxStream))
  app.get(routes.directivesCsv, (c) => exported(c, 'csv', 'text/csv; charset=utf-8', csvStream))
}

function exported(
  c: HttpContext,
  extension: string,
  mediaType: string,
  write: (sheet: Sheet) => ReadableStream<Uint8Array>,
): Response {
  const { deps, actor } = c.var
  authorize(directivePolicy, actor, 'read', null)
  const { filter, sort } = readQuery(c, registerQuery)
  const now = deps.clock.now()
  const file = { name: `so-theo-doi-chi-dao-${dateInVietnam(now)}.${extension}`, mediaType }
  // A stream nobody will read would hold its transaction open.
  if (c.req.method === 'HEAD') return download(c, '', file)
  const rows = snapshot(deps, actor, (db) => exportedRows(db, actor, { filter, sort, now }))
  return download(c, write({ name: 'Sổ theo dõi', columns: exportColumns, rows: cellsOf(rows) }), file)
}

async function* cellsOf(rows: AsyncIterable<ExportedRow>): AsyncGenerator<readonly Cell[]> {
  for await (const row of rows) yield exportCells(row)
}
