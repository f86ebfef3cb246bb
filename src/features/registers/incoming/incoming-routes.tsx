import { formatDate } from '#domain/date.ts'
import { can } from '#domain/permission.ts'
import type { Refusal } from '#domain/result.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { snapshot } from '#platform/db/snapshot.ts'
import { XLSX } from '#platform/files/media-types.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { readQuery } from '#platform/http/query.ts'
import { download, redirect } from '#platform/http/respond.ts'
import type { Cell } from '#platform/spreadsheet/sheet.ts'
import { xlsxStream } from '#platform/spreadsheet/write-xlsx.ts'
import { href, routes } from '#routes'
import { PrintRegister } from '#ui/PrintRegister.tsx'
import { sheetBy } from '#ui/PrintSheet.tsx'
import { Table } from '#ui/Table.tsx'
import { listBooks } from '../book-queries.ts'
import { writeCursor } from '../cursor.ts'
import { incomingPolicy, registerPolicy } from '../policy.ts'
import { crumbs, serveIncomingDocument, unitOptions } from './document-routes.tsx'
import { enterIncoming } from './enter-commands.ts'
import { readUploads } from './files.ts'
import { inFilterWords, inParameters, inQuery } from './filter.ts'
import type { Incoming } from './incoming.ts'
import { exportedIncoming, listIncoming, listSame } from './incoming-queries.ts'
import { enterForm } from './input.ts'
import { paperColumns } from './pages/columns.tsx'
import { EnterPage } from './pages/EnterPage.tsx'
import { IncomingPage } from './pages/IncomingPage.tsx'
import { inSheet } from './sheet.ts'

const PAGE = 50
const PAPER = 500
const nothing = { unit: null }

/** The register of what comes in: list, print, file, entering, one paper and its ways. */
export function serveIncoming(app: HttpApp): void {
  app.get(routes.incoming, async (c) => {
    const { deps, actor } = c.var
    const { filter, after } = queryOf(c)
    const today = todayOf(deps)
    const view = await reading(deps, actor, async (db) => {
      const [list, books, units] = await Promise.all([
        listIncoming(db, actor, filter, { after, limit: PAGE, today }),
        listBooks(db, actor, 'in'),
        unitOptions(db, actor),
      ])
      return { ...list, books, units }
    })
    const at = (sau: string | null) => href(routes.incoming, {}, { ...inParameters(filter), sau })
    return c.var.page(
      { title: 'Sổ văn bản đến', wide: true },
      <IncomingPage
        {...view}
        filter={filter}
        today={today}
        firstHref={after === null ? null : at(null)}
        nextHref={view.next === null ? null : at(writeCursor(view.next))}
        office={can(registerPolicy, actor, 'read', null)}
        mayEnter={can(incomingPolicy, actor, 'enter', nothing)}
      />,
    )
  })

  app.get(routes.incomingPrint, async (c) => {
    const { deps, actor } = c.var
    const { filter } = queryOf(c)
    const today = todayOf(deps)
    const { rows, next, books, units } = await reading(deps, actor, async (db) => ({
      ...(await listIncoming(db, actor, filter, { after: null, limit: PAPER, today })),
      books: await listBooks(db, actor, 'in'),
      units: await unitOptions(db, actor),
    }))
    const names = new Map(units.map(({ value, label }) => [value, label]))
    return c.var.page(
      { title: 'In sổ văn bản đến', wide: true, breadcrumbs: crumbs },
      <PrintRegister
        heading="In sổ đăng ký văn bản đến"
        title="SỔ ĐĂNG KÝ VĂN BẢN ĐẾN"
        subtitle={inFilterWords(filter, books, names)
          .map(({ label }) => label)
          .join(', ')}
        backHref={href(routes.incoming, {}, inParameters(filter))}
        {...sheetBy(c.var)}
        cut={next === null ? null : `${PAPER} văn bản mới nhất`}
      >
        <Table
          caption="Sổ đăng ký văn bản đến"
          columns={paperColumns}
          rows={rows.toReversed()}
          rowKey={({ id }) => id}
          empty={<p>Không có văn bản nào khớp bộ lọc.</p>}
        />
      </PrintRegister>,
    )
  })

  app.get(routes.incomingXlsx, (c) => {
    const { deps, actor } = c.var
    const { filter } = queryOf(c)
    const today = todayOf(deps)
    const file = { name: `so-van-ban-den-${today}.xlsx`, mediaType: XLSX }
    if (c.req.method === 'HEAD') return download(c, '', file)
    const rows = cellsOf(snapshot(deps, actor, (db) => exportedIncoming(db, actor, filter, today)))
    return download(c, xlsxStream({ name: 'Sổ văn bản đến', columns: inSheet, rows }), file)
  })

  app.get(routes.incomingNew, (c) => enterPage(c))
  app.post(routes.incomingNew, async (c) => {
    authorize(incomingPolicy, c.var.actor, 'enter', nothing)
    const form = readForm(c, enterForm)
    if (!form.ok) return enterPage(c, form)
    const files = await readUploads(c.var.deps, (c.var.form.files['files'] ?? []).slice(0, 10))
    if (!files.ok) return enterPage(c, { values: form.values, errors: files.refusals })
    const paper = { ...form.value, files: files.value }
    const entered = await enterIncoming(c.var.deps, c.var.actor, paper)
    if (entered.ok)
      return redirect(
        c,
        href(routes.incomingDocument, { document: entered.value.id }),
        `Đã vào sổ, số đến ${entered.value.number}.`,
      )
    const same = await reading(c.var.deps, c.var.actor, (db) =>
      listSame(db, c.var.actor, { ...paper, files: paper.files.map(({ sha256 }) => sha256) }),
    )
    return enterPage(c, { values: form.values, errors: entered.refusals }, same)
  })

  serveIncomingDocument(app)
}

function queryOf(c: HttpContext) {
  authorize(incomingPolicy, c.var.actor, 'list', nothing)
  return readQuery(c, inQuery)
}

async function* cellsOf(rows: AsyncIterable<Incoming>): AsyncGenerator<readonly Cell[]> {
  for await (const row of rows) yield inSheet.map(({ cell }) => cell(row))
}

type Attempt = { readonly values: FormValues; readonly errors: readonly Refusal[] }

async function enterPage(c: HttpContext, attempt?: Attempt, same: readonly Incoming[] = []) {
  const { deps, actor } = c.var
  authorize(incomingPolicy, actor, 'enter', nothing)
  const books = await reading(deps, actor, (db) => listBooks(db, actor, 'in'))
  return c.var.page(
    { title: 'Vào sổ văn bản đến', breadcrumbs: crumbs },
    <EnterPage
      books={books}
      today={formatDate(todayOf(deps))}
      values={attempt?.values ?? {}}
      errors={attempt?.errors ?? []}
      same={same}
    />,
    attempt === undefined ? 200 : 422,
  )
}
