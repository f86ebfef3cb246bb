import { dateInVietnam, formatDate, formatMoment } from '#domain/date.ts'
import { parseId } from '#domain/id.ts'
import { abilities, can } from '#domain/permission.ts'
import type { Refusal } from '#domain/result.ts'
import { wardTitle } from '#domain/ward.ts'
import { listUnits } from '#features/people/index.ts'
import { authorize } from '#platform/command.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { reading } from '#platform/db/reading.ts'
import { snapshot } from '#platform/db/snapshot.ts'
import { found } from '#platform/errors.ts'
import { listAttachments } from '#platform/files/attachments.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm, readQuery } from '#platform/http/form.ts'
import { download, redirect } from '#platform/http/respond.ts'
import type { Cell } from '#platform/spreadsheet/sheet.ts'
import { xlsxStream } from '#platform/spreadsheet/write-xlsx.ts'
import { href, routes } from '#routes'
import type { Option } from '#ui/SelectField.tsx'
import { Table } from '#ui/Table.tsx'
import { listBooks } from '../book-queries.ts'
import { writeCursor } from '../cursor.ts'
import { PrintPage } from '../pages/PrintPage.tsx'
import { incomingPolicy, registerPolicy } from '../policy.ts'
import { assignIncoming, finishIncoming, voidIncoming } from './act-commands.ts'
import { enterIncoming } from './enter-commands.ts'
import { readUploads } from './files.ts'
import { inFilterWords, inParameters, inQuery } from './filter.ts'
import { listIncomingHistory } from './history-queries.ts'
import type { Incoming, IncomingId } from './incoming.ts'
import { exportedIncoming, getIncoming, listIncoming, listSame } from './incoming-queries.ts'
import { assignForm, doneForm, enterForm, voidForm } from './input.ts'
import { paperColumns } from './pages/columns.tsx'
import { type DocumentAct, DocumentPage } from './pages/DocumentPage.tsx'
import { EnterPage } from './pages/EnterPage.tsx'
import { IncomingPage } from './pages/IncomingPage.tsx'
import { inSheet } from './sheet.ts'

const PAGE = 50
const PAPER = 500
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const crumbs = [{ label: 'Sổ văn bản đến', href: href(routes.incoming) }]
const nothing = { unit: null }

/** The register of what comes in: list, print, file, entering, one paper and its ways. */
export function serveIncoming(app: HttpApp): void {
  app.get(routes.incoming, async (c) => {
    const { deps, actor } = c.var
    const { filter, after } = queryOf(c)
    const today = dateInVietnam(deps.clock.now())
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
    const { deps, actor, ward } = c.var
    const { filter } = queryOf(c)
    const today = dateInVietnam(deps.clock.now())
    const { rows, next, books, units } = await reading(deps, actor, async (db) => ({
      ...(await listIncoming(db, actor, filter, { after: null, limit: PAPER, today })),
      books: await listBooks(db, actor, 'in'),
      units: await unitOptions(db, actor),
    }))
    const names = new Map(units.map(({ value, label }) => [value, label]))
    const person = actor.kind === 'account' ? `, người in: ${actor.name}` : ''
    return c.var.page(
      { title: 'In sổ văn bản đến', wide: true, breadcrumbs: crumbs },
      <PrintPage
        title="Sổ đăng ký văn bản đến"
        subtitle={inFilterWords(filter, books, names)
          .map(({ label }) => label)
          .join(', ')}
        backHref={href(routes.incoming, {}, inParameters(filter))}
        issuer={[wardTitle(ward).toLocaleUpperCase('vi')]}
        printed={`In lúc ${formatMoment(deps.clock.now())}${person}`}
        cutAt={next === null ? null : PAPER}
      >
        <Table
          caption="Sổ đăng ký văn bản đến"
          columns={paperColumns}
          rows={rows.toReversed()}
          rowKey={({ id }) => id}
          empty={<p>Không có văn bản nào khớp bộ lọc.</p>}
        />
      </PrintPage>,
    )
  })

  app.get(routes.incomingXlsx, (c) => {
    const { deps, actor } = c.var
    const { filter } = queryOf(c)
    const today = dateInVietnam(deps.clock.now())
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

  app.get(routes.incomingDocument, (c) => documentPage(c))
  app.post(routes.incomingAssignment, async (c) => {
    const form = readForm(c, assignForm)
    if (!form.ok) return documentPage(c, { act: 'assign', ...form })
    const done = await assignIncoming(c.var.deps, c.var.actor, { id: documentIn(c), ...form.value })
    if (!done.ok) return documentPage(c, { act: 'assign', values: form.values, errors: done.refusals })
    return redirect(c, href(routes.incomingDocument, { document: documentIn(c) }), 'Đã chuyển.')
  })
  app.post(routes.incomingDone, async (c) => {
    const form = readForm(c, doneForm)
    if (!form.ok) return documentPage(c, { act: 'finish', ...form })
    const done = await finishIncoming(c.var.deps, c.var.actor, { id: documentIn(c), ...form.value })
    if (!done.ok) return documentPage(c, { act: 'finish', values: form.values, errors: done.refusals })
    return redirect(c, href(routes.incomingDocument, { document: documentIn(c) }), 'Đã báo xong.')
  })
  app.post(routes.incomingVoid, async (c) => {
    const form = readForm(c, voidForm)
    if (!form.ok) return documentPage(c, { act: 'void', ...form })
    const done = await voidIncoming(c.var.deps, c.var.actor, { id: documentIn(c), ...form.value })
    if (!done.ok) return documentPage(c, { act: 'void', values: form.values, errors: done.refusals })
    return redirect(c, href(routes.incomingDocument, { document: documentIn(c) }), 'Đã hủy khỏi sổ.')
  })
}

function queryOf(c: HttpContext) {
  authorize(incomingPolicy, c.var.actor, 'list', nothing)
  return readQuery(c, inQuery)
}

async function* cellsOf(rows: AsyncIterable<Incoming>): AsyncGenerator<readonly Cell[]> {
  for await (const row of rows) yield inSheet.map(({ cell }) => cell(row))
}

async function unitOptions(
  db: DatabaseTransaction,
  actor: HttpContext['var']['actor'],
): Promise<readonly Option[]> {
  const units = await listUnits(db, actor, {})
  return units
    .filter(({ kind }) => kind !== 'group' && kind !== 'outside')
    .map(({ id, name }) => ({ value: id, label: name }))
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
      today={formatDate(dateInVietnam(deps.clock.now()))}
      values={attempt?.values ?? {}}
      errors={attempt?.errors ?? []}
      same={same}
    />,
    attempt === undefined ? 200 : 422,
  )
}

async function documentPage(
  c: HttpContext,
  refused: (Attempt & { readonly act: DocumentAct }) | null = null,
) {
  const { deps, actor } = c.var
  const view = await reading(deps, actor, async (db) => {
    const document = await getIncoming(db, actor, documentIn(c))
    const [files, history, units] = await Promise.all([
      listAttachments(db, actor, 'incoming', [document.id]),
      listIncomingHistory(db, actor, document.id),
      unitOptions(db, actor),
    ])
    const own = files.get(document.id) ?? []
    const twins = { ...document, files: own.map(({ sha256 }) => sha256), except: document.id }
    return { document, own, history, units, same: await listSame(db, actor, twins) }
  })
  authorize(incomingPolicy, actor, 'read', view.document)
  const { own, ...shown } = view
  return c.var.page(
    { title: 'Văn bản đến', breadcrumbs: crumbs },
    <DocumentPage
      {...shown}
      files={own.map(({ id, fileName, size, sha256 }) => ({
        href: href(routes.attachment, { id }),
        name: fileName,
        size,
        note: `Mã kiểm SHA-256: ${sha256.slice(0, 16)}…`,
      }))}
      may={abilities(incomingPolicy, actor, view.document)}
      today={dateInVietnam(deps.clock.now())}
      refused={refused}
    />,
    refused === null ? 200 : 422,
  )
}

const documentIn = (c: HttpContext): IncomingId =>
  found(parseId<'IncomingDocument'>(c.req.param('document')), 'incoming document')
