import { dateInVietnam } from '#domain/date.ts'
import { can } from '#domain/permission.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { snapshot } from '#platform/db/snapshot.ts'
import { XLSX } from '#platform/files/media-types.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { readQuery } from '#platform/http/query.ts'
import { download } from '#platform/http/respond.ts'
import type { Sheet } from '#platform/spreadsheet/sheet.ts'
import { csvStream } from '#platform/spreadsheet/write-csv.ts'
import { xlsxStream } from '#platform/spreadsheet/write-xlsx.ts'
import { href, routes } from '#routes'
import { sheetBy } from '#ui/PrintSheet.tsx'
import { registerCrumb } from '../context.ts'
import type { DossierReplies } from '../later.ts'
import { dossierPolicy, noDossier } from '../policy.ts'
import { listRegisterChoices } from './choice-queries.ts'
import { type RegisterQuery, registerParameters, registerQuery, writeCursor } from './filter.ts'
import { PrintPage } from './PrintPage.tsx'
import { RegisterPage } from './RegisterPage.tsx'
import { countRows, listRows, walk } from './row-queries.ts'
import { sheetOf } from './sheet.ts'

const PAGE = 50
/** What a person still leafs through on paper. */
const PAPER = 500

export function serveRegister(app: HttpApp, replies: DossierReplies): void {
  app.get(routes.dossiers, async (c) => {
    const { deps, actor } = c.var
    const { filter, sort, after } = queryOf(c)
    const now = deps.clock.now()
    const { page, count, choices } = await reading(deps, actor, async (db) => ({
      page: await listRows(db, actor, { filter, sort, now }, replies, after, PAGE),
      count: await countRows(db, actor, { filter, sort, now }, replies),
      choices: await listRegisterChoices(db, actor),
    }))
    const parameters = registerParameters(filter, sort)
    return c.var.page(
      { title: 'Sổ hồ sơ', wide: true },
      <RegisterPage
        filter={filter}
        sort={sort}
        rows={page.rows}
        count={count}
        choices={choices}
        today={dateInVietnam(now)}
        firstHref={after === null ? null : href(routes.dossiers, {}, parameters)}
        nextHref={
          page.next === null
            ? null
            : href(routes.dossiers, {}, { ...parameters, sau: writeCursor(page.next) })
        }
        mayChange={can(dossierPolicy, actor, 'create', noDossier)}
      />,
    )
  })

  app.get(routes.dossiersPrint, async (c) => {
    const { deps, actor } = c.var
    const { filter, sort } = queryOf(c)
    const now = deps.clock.now()
    const { page, choices } = await reading(deps, actor, async (db) => ({
      page: await listRows(db, actor, { filter, sort, now }, replies, null, PAPER),
      choices: await listRegisterChoices(db, actor),
    }))
    return c.var.page(
      { title: 'In sổ hồ sơ', wide: true, breadcrumbs: [registerCrumb] },
      <PrintPage
        filter={filter}
        sort={sort}
        rows={page.rows}
        choices={choices}
        today={dateInVietnam(now)}
        {...sheetBy(c.var)}
        cut={page.next !== null}
      />,
    )
  })

  app.get(routes.dossiersXlsx, (c) => exported(c, 'xlsx', XLSX, xlsxStream))
  app.get(routes.dossiersCsv, (c) => exported(c, 'csv', 'text/csv; charset=utf-8', csvStream))

  function exported(
    c: HttpContext,
    extension: string,
    mediaType: string,
    write: (sheet: Sheet) => ReadableStream<Uint8Array>,
  ): Response {
    const { deps, actor } = c.var
    const { filter, sort } = queryOf(c)
    const now = deps.clock.now()
    const file = { name: `so-ho-so-${dateInVietnam(now)}.${extension}`, mediaType }
    // A stream nobody will read would hold its transaction open.
    if (c.req.method === 'HEAD') return download(c, '', file)
    const rows = snapshot(deps, actor, (db) => walk(db, actor, { filter, sort, now }, replies, null))
    return download(c, write(sheetOf(rows)), file)
  }
}

function queryOf(c: HttpContext): RegisterQuery {
  authorize(dossierPolicy, c.var.actor, 'read', noDossier)
  return readQuery(c, registerQuery)
}
