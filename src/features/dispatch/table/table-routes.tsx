import { z } from 'zod'
import { dateInVietnam } from '#domain/date.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { XLSX } from '#platform/files/media-types.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { asked, readQuery } from '#platform/http/query.ts'
import { download } from '#platform/http/respond.ts'
import type { Cell, Column } from '#platform/spreadsheet/sheet.ts'
import { xlsxStream } from '#platform/spreadsheet/write-xlsx.ts'
import { href, routes } from '#routes'
import { sheetBy } from '#ui/PrintSheet.tsx'
import { purposeWords } from '../messages.ts'
import { dispatchPolicy } from '../policy.ts'
import { subjectName } from '../subject-queries.ts'
import { TablePage } from './pages/TablePage.tsx'
import { type CompletenessTable, getTable, type Period } from './table-queries.ts'

/** As many papers as one screen and one sheet of A4 hold. */
const ON_ONE_SHEET = 12
const IN_A_FILE = 1_000
const crumbs = [{ label: 'Sổ phát hành', href: href(routes.dispatches) }]
const periodQuery = z
  .object({ tu: asked.day(), den: asked.day() })
  .transform(({ tu, den }): Period => ({ from: tu, to: den }))

/** Which group has which paper, at one look. */
export function serveTable(app: HttpApp): void {
  app.get(routes.dispatchTable, async (c) => {
    const { period, table } = await tableOf(c, ON_ONE_SHEET)
    return c.var.page(
      { title: 'Bảng theo dõi tổ dân phố', breadcrumbs: crumbs, wide: true },
      <TablePage {...table} period={period} most={ON_ONE_SHEET} {...sheetBy(c.var)} />,
    )
  })

  app.get(routes.dispatchTableXlsx, async (c) => {
    const { deps } = c.var
    const { table } = await tableOf(c, IN_A_FILE)
    const file = { name: `theo-doi-to-dan-pho-${todayOf(deps)}.xlsx`, mediaType: XLSX }
    if (c.req.method === 'HEAD') return download(c, '', file)
    const rows = cellsOf(table)
    return download(c, xlsxStream({ name: 'Theo dõi tổ dân phố', columns: columnsOf(table), rows }), file)
  })
}

async function tableOf(c: HttpContext, limit: number) {
  const { deps, actor } = c.var
  authorize(dispatchPolicy, actor, 'read', null)
  const period = readQuery(c, periodQuery)
  const today = todayOf(deps)
  const table = await reading(deps, actor, (db) => getTable(db, actor, period, { today, limit }))
  return { period, table }
}

const columnsOf = ({ groups }: CompletenessTable): readonly Column[] => [
  { header: 'Văn bản', width: 32 },
  { header: 'Trích yếu', width: 50 },
  { header: 'Mục đích', width: 14 },
  { header: 'Gửi ngày', width: 13, kind: 'date' },
  { header: 'Hạn', width: 13, kind: 'date' },
  { header: 'Số tổ nhận', width: 10, kind: 'number' },
  { header: 'Đã xong', width: 10, kind: 'number' },
  ...groups.map(({ name }): Column => ({ header: name, width: 20 })),
]

async function* cellsOf({ rows }: CompletenessTable): AsyncGenerator<readonly Cell[]> {
  for (const { dispatch, cells, sent, complete } of rows)
    yield [
      subjectName(dispatch),
      dispatch.abstract,
      purposeWords[dispatch.purpose],
      dateInVietnam(dispatch.sentAt),
      dispatch.dueOn,
      sent,
      complete,
      ...cells.map(({ words }) => words),
    ]
}
