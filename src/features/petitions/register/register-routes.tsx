import type { Actor } from '#domain/actor.ts'
import { can } from '#domain/permission.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { firstPage } from '#platform/db/pages.ts'
import { reading } from '#platform/db/reading.ts'
import { snapshot } from '#platform/db/snapshot.ts'
import { XLSX } from '#platform/files/media-types.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { pagesAround, writePage } from '#platform/http/page-address.ts'
import { readQuery } from '#platform/http/query.ts'
import { download } from '#platform/http/respond.ts'
import type { Cell, Sheet } from '#platform/spreadsheet/sheet.ts'
import { csvStream } from '#platform/spreadsheet/write-csv.ts'
import { xlsxStream } from '#platform/spreadsheet/write-xlsx.ts'
import { href, routes } from '#routes'
import { sheetBy } from '#ui/PrintSheet.tsx'
import { dataPolicy, ofNobody, petitionPolicy } from '../policy.ts'
import { type RegisterQuery, registerParameters, registerQuery } from './address.ts'
import { listChoices } from './choice-queries.ts'
import { exportedRows } from './export-queries.ts'
import { exportColumns } from './export-sheet.ts'
import { listCounted, listPlaces } from './page-queries.ts'
import { PrintPage } from './pages/PrintPage.tsx'
import { RegisterPage } from './pages/RegisterPage.tsx'
import { listRows, type RegisterRow } from './row-queries.ts'
import { filterLine } from './words.ts'

const PAGE = 50
/** What a person still leafs through on paper. */
const PAPER = 500

export function serveRegister(app: HttpApp): void {
  app.get(routes.petitions, async (c) => {
    const { deps, actor } = c.var
    const { filter, page } = queryOf(c)
    const view = await reading(deps, actor, async (db) => {
      const [found, choices] = await Promise.all([
        findPage(db, actor, { filter, page }),
        listChoices(db, actor),
      ])
      return { ...found, choices }
    })
    return c.var.page(
      { title: 'Sổ ý kiến', wide: true },
      <RegisterPage
        {...view}
        filter={filter}
        mayEnter={mayEnter(actor)}
        mayImport={can(petitionPolicy, actor, 'import', ofNobody)}
        maySeeRequests={can(dataPolicy, actor, 'list', ofNobody)}
        mayGather={can(petitionPolicy, actor, 'gather', ofNobody)}
      />,
    )
  })

  app.get(routes.petitionsPrint, async (c) => {
    const { deps, actor } = c.var
    const { filter } = queryOf(c)
    const view = await reading(deps, actor, async (db) => {
      const places = await listPlaces(db, actor, filter, firstPage, PAPER)
      return {
        cut: places.hasNext,
        rows: await listRows(
          db,
          actor,
          places.rows.map(({ id }) => id),
        ),
        subtitle: filterLine(filter, await listChoices(db, actor)),
      }
    })
    return c.var.page(
      {
        title: 'In sổ ý kiến',
        wide: true,
        breadcrumbs: [{ label: 'Sổ ý kiến', href: href(routes.petitions) }],
      },
      <PrintPage {...view} filter={filter} {...sheetBy(c.var)} />,
    )
  })

  app.get(routes.petitionsXlsx, (c) => exported(c, 'xlsx', XLSX, xlsxStream))
  app.get(routes.petitionsCsv, (c) => exported(c, 'csv', 'text/csv; charset=utf-8', csvStream))
}

/** The whole register as the address narrows it, as a file; drawn while the browser takes it. */
function exported(
  c: HttpContext,
  extension: string,
  mediaType: string,
  write: (sheet: Sheet) => ReadableStream<Uint8Array>,
): Response {
  const { deps, actor } = c.var
  const { filter } = queryOf(c)
  const file = { name: `so-y-kien-${todayOf(deps)}.${extension}`, mediaType }
  // A stream nobody will read would hold its transaction open.
  if (c.req.method === 'HEAD') return download(c, '', file)
  const columns = exportColumns(can(petitionPolicy, actor, 'read-contact', ofNobody))
  const cells = (row: RegisterRow): readonly Cell[] => columns.map(({ cell }) => cell(row))
  const rows = snapshot(deps, actor, (db) => exportedRows(db, actor, filter))
  return download(c, write({ name: 'Sổ ý kiến', columns, rows: mapped(rows, cells) }), file)
}

async function* mapped<From, To>(rows: AsyncIterable<From>, change: (row: From) => To): AsyncGenerator<To> {
  for await (const row of rows) yield change(row)
}

/** The rows of one page, how many there are in all, and the ways to those before and after. */
async function findPage(db: DatabaseTransaction, actor: Actor, query: RegisterQuery) {
  const places = await listCounted(db, actor, query.filter, query.page, PAGE)
  const ids = places.rows.map(({ id }) => id)
  const parameters = registerParameters(query.filter)
  const around = pagesAround(places, (page) =>
    href(routes.petitions, {}, { ...parameters, ...writePage(page) }),
  )
  const { similar, count } = places
  return { ...around, similar, count, rows: await listRows(db, actor, ids) }
}

function queryOf(c: HttpContext): RegisterQuery {
  authorize(petitionPolicy, c.var.actor, 'read', ofNobody)
  return readQuery(c, registerQuery)
}

const mayEnter = (actor: HttpContext['var']['actor']): boolean =>
  actor.kind === 'account' &&
  actor.roles.some((held) =>
    can(petitionPolicy, { ...actor, roles: [held] }, 'enter', { unit: held.unit, leads: null }),
  )
