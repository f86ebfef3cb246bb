import { formatDate } from '#domain/date.ts'
import { parseId } from '#domain/id.ts'
import { abilities, can } from '#domain/permission.ts'
import type { Refusal } from '#domain/result.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { snapshot } from '#platform/db/snapshot.ts'
import { found } from '#platform/errors.ts'
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
import { listBooks } from './book-queries.ts'
import { writeCursor } from './cursor.ts'
import type { Entry, EntryId } from './entry.ts'
import { listEntryHistory } from './history-queries.ts'
import { correctForm, giveForm, keepForm, paperIn, useForm, voidForm } from './input.ts'
import { correctEntry, giveNumber, keepNumber, useNumber, voidNumber } from './out-commands.ts'
import { outParameters, outQuery } from './out-filter.ts'
import { exportedEntries, getEntry, listEntries, listPeriods } from './out-queries.ts'
import { outSheet } from './out-sheet.ts'
import { filterWords } from './out-words.ts'
import { outColumns } from './pages/columns.tsx'
import { EntryPage } from './pages/EntryPage.tsx'
import { OutNewPage } from './pages/OutNewPage.tsx'
import { OutPage } from './pages/OutPage.tsx'
import { registerPolicy } from './policy.ts'

const PAGE = 50
/** What a person still leafs through on paper. */
const PAPER = 500
const crumbs = [{ label: 'Sổ văn bản đi', href: href(routes.outgoing) }]

/** The register of what goes out: list, print, file, one line, and what is done with a number. */
export function serveOutgoing(app: HttpApp): void {
  app.get(routes.outgoing, async (c) => {
    const { deps, actor } = c.var
    const { filter, after } = queryOf(c)
    const view = await reading(deps, actor, async (db) => {
      const [list, books, periods] = await Promise.all([
        listEntries(db, actor, filter, { after, limit: PAGE }),
        listBooks(db, actor, 'out'),
        listPeriods(db, actor),
      ])
      return { ...list, books, periods }
    })
    const at = (sau: string | null) => href(routes.outgoing, {}, { ...outParameters(filter), sau })
    return c.var.page(
      { title: 'Sổ văn bản đi', wide: true },
      <OutPage
        {...view}
        filter={filter}
        firstHref={after === null ? null : at(null)}
        nextHref={view.next === null ? null : at(writeCursor(view.next))}
        mayEnter={can(registerPolicy, actor, 'enter', null)}
      />,
    )
  })

  app.get(routes.outgoingPrint, async (c) => {
    const { deps, actor } = c.var
    const { filter } = queryOf(c)
    const { rows, next, books } = await reading(deps, actor, async (db) => ({
      ...(await listEntries(db, actor, filter, { after: null, limit: PAPER })),
      books: await listBooks(db, actor, 'out'),
    }))
    return c.var.page(
      { title: 'In sổ văn bản đi', wide: true, breadcrumbs: crumbs },
      <PrintRegister
        heading="In sổ đăng ký văn bản đi"
        title="SỔ ĐĂNG KÝ VĂN BẢN ĐI"
        subtitle={filterWords(filter, books)
          .map(({ label }) => label)
          .join(', ')}
        backHref={href(routes.outgoing, {}, outParameters(filter))}
        {...sheetBy(c.var)}
        cut={next === null ? null : `${PAPER} văn bản mới nhất`}
      >
        <Table
          caption="Sổ đăng ký văn bản đi"
          columns={outColumns(false)}
          rows={rows.toReversed()}
          rowKey={({ id }) => id}
          empty={<p>Không có văn bản nào khớp bộ lọc.</p>}
        />
      </PrintRegister>,
    )
  })

  app.get(routes.outgoingXlsx, (c) => {
    const { deps, actor } = c.var
    const { filter } = queryOf(c)
    const file = { name: `so-van-ban-di-${todayOf(deps)}.xlsx`, mediaType: XLSX }
    if (c.req.method === 'HEAD') return download(c, '', file)
    const rows = cellsOf(snapshot(deps, actor, (db) => exportedEntries(db, actor, filter)))
    return download(c, xlsxStream({ name: 'Sổ văn bản đi', columns: outSheet, rows }), file)
  })

  app.get(routes.outgoingNew, (c) => newPage(c))
  app.post(routes.outgoingNew, async (c) => {
    const form = readForm(c, giveForm)
    if (!form.ok) return newPage(c, { give: form })
    const { book, symbol, date, number, reason } = form.value
    const given = await giveNumber(c.var.deps, c.var.actor, {
      ...{ book, symbol, date, reason },
      wanted: number,
      paper: paperIn(form.value),
    })
    if (!given.ok) return newPage(c, { give: { values: form.values, errors: given.refusals } })
    return redirect(
      c,
      href(routes.outgoingEntry, { entry: given.value.id }),
      `Đã cấp số ${given.value.sign}.`,
    )
  })
  app.post(routes.outgoingKept, async (c) => {
    const form = readForm(c, keepForm)
    if (!form.ok) return newPage(c, { keep: form })
    const kept = await keepNumber(c.var.deps, c.var.actor, form.value)
    if (!kept.ok) return newPage(c, { keep: { values: form.values, errors: kept.refusals } })
    return redirect(c, href(routes.outgoingEntry, { entry: kept.value.id }), `Đã giữ số ${kept.value.sign}.`)
  })

  app.get(routes.outgoingEntry, (c) => entryPage(c))
  app.post(routes.outgoingUse, async (c) => {
    const form = readForm(c, useForm)
    if (!form.ok) return entryPage(c, { act: 'use', ...form })
    const { date, reason } = form.value
    const input = { id: entryIn(c), date, reason, paper: paperIn(form.value) }
    const used = await useNumber(c.var.deps, c.var.actor, input)
    if (!used.ok) return entryPage(c, { act: 'use', values: form.values, errors: used.refusals })
    return redirect(c, href(routes.outgoingEntry, { entry: entryIn(c) }), `Đã cấp số ${used.value.sign}.`)
  })
  app.post(routes.outgoingCorrection, async (c) => {
    const form = readForm(c, correctForm)
    if (!form.ok) return entryPage(c, { act: 'correct', ...form })
    const done = await correctEntry(c.var.deps, c.var.actor, { id: entryIn(c), paper: paperIn(form.value) })
    if (!done.ok) return entryPage(c, { act: 'correct', values: form.values, errors: done.refusals })
    return redirect(c, href(routes.outgoingEntry, { entry: entryIn(c) }), 'Đã sửa.')
  })
  app.post(routes.outgoingVoid, async (c) => {
    const form = readForm(c, voidForm)
    if (!form.ok) return entryPage(c, { act: 'void', ...form })
    const done = await voidNumber(c.var.deps, c.var.actor, { id: entryIn(c), ...form.value })
    if (!done.ok) return entryPage(c, { act: 'void', values: form.values, errors: done.refusals })
    return redirect(c, href(routes.outgoingEntry, { entry: entryIn(c) }), 'Đã hủy số.')
  })
}

function queryOf(c: HttpContext) {
  authorize(registerPolicy, c.var.actor, 'read', null)
  return readQuery(c, outQuery)
}

async function* cellsOf(rows: AsyncIterable<Entry>): AsyncGenerator<readonly Cell[]> {
  for await (const row of rows) yield outSheet.map(({ cell }) => cell(row))
}

type Attempt = { readonly values: FormValues; readonly errors: readonly Refusal[] }
const untried: Attempt = { values: {}, errors: [] }

async function newPage(c: HttpContext, tried: { readonly give?: Attempt; readonly keep?: Attempt } = {}) {
  const { deps, actor } = c.var
  authorize(registerPolicy, actor, 'enter', null)
  const books = await reading(deps, actor, (db) => listBooks(db, actor, 'out'))
  return c.var.page(
    { title: 'Lấy số văn bản đi', breadcrumbs: crumbs },
    <OutNewPage
      books={books}
      today={formatDate(todayOf(deps))}
      give={tried.give ?? untried}
      keep={tried.keep ?? untried}
    />,
    tried.give === undefined && tried.keep === undefined ? 200 : 422,
  )
}

async function entryPage(
  c: HttpContext,
  refused: (Attempt & { readonly act: 'use' | 'correct' | 'void' }) | null = null,
) {
  const { deps, actor } = c.var
  authorize(registerPolicy, actor, 'read', null)
  const view = await reading(deps, actor, async (db) => {
    const entry = await getEntry(db, actor, entryIn(c))
    return { entry, history: await listEntryHistory(db, actor, entry) }
  })
  return c.var.page(
    { title: 'Số văn bản đi', breadcrumbs: crumbs },
    <EntryPage
      {...view}
      may={abilities(registerPolicy, actor, null)}
      today={formatDate(todayOf(deps))}
      refused={refused}
    />,
    refused === null ? 200 : 422,
  )
}

const entryIn = (c: HttpContext): EntryId =>
  found(parseId<'RegisterEntry'>(c.req.param('entry')), 'register entry')
