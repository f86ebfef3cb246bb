import type { Refusal } from '#domain/result.ts'
import { refuse } from '#domain/result.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { XLSX } from '#platform/files/media-types.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { download } from '#platform/http/respond.ts'
import { readSpreadsheet } from '#platform/spreadsheet/read.ts'
import { xlsxStream } from '#platform/spreadsheet/write-xlsx.ts'
import { href, routes } from '#routes'
import { listAccounts } from './account-queries.ts'
import { type CheckedDraft, checkDrafts } from './import-check.ts'
import { importAccounts } from './import-commands.ts'
import { type Draft, draftOfLine, draftsOfForm, unitNameOf } from './import-draft.ts'
import { type ImportLine, readImportTable } from './import-table.ts'
import { importTemplate } from './import-template.ts'
import { ImportPage } from './pages/ImportPage.tsx'
import { ImportPreviewPage } from './pages/ImportPreviewPage.tsx'
import { accountPolicy } from './policy.ts'
import { slipSeed, slipsPage } from './slip-routes.tsx'
import { resolveUnits } from './unit-name-queries.ts'
import { listUnits } from './unit-queries.ts'

const crumbs = [{ label: 'Người dùng', href: href(routes.accounts) }]

/** A list becomes accounts in two steps: read and shown, then created as decided. Registered before the page of an account. */
export function serveImport(app: HttpApp): void {
  app.get(routes.accountsImport, (c) => importPage(c))

  app.get(routes.accountsTemplate, async (c) => {
    const { deps, actor } = c.var
    authorize(accountPolicy, actor, 'import', null)
    const { accounts, units } = await knownPeople(c)
    const openOn = todayOf(deps)
    const sheet = importTemplate(accounts, units, openOn)
    return download(c, xlsxStream(sheet), { name: 'Mẫu nhập người dùng.xlsx', mediaType: XLSX })
  })

  app.post(routes.accountsImport, async (c) => {
    authorize(accountPolicy, c.var.actor, 'import', null)
    const file = c.var.form.files.file?.[0]
    if (file === undefined)
      return importPage(c, refuse('no-file', 'Xin chọn tệp danh sách.', 'file').refusals)
    const sheet = await readSpreadsheet(new Uint8Array(await file.arrayBuffer()), file.name)
    if (sheet.kind === 'unreadable')
      return importPage(c, refuse(sheet.reason, sheet.message, 'file').refusals)
    const lines = readImportTable(sheet.sheets[0]?.rows ?? [])
    if (!lines.ok) return importPage(c, lines.refusals)
    const checked = await check(c, await draftsOf(c, lines.value))
    return previewPage(c, checked.map(leaveOutDoubtful))
  })

  app.post(routes.accountsImportConfirm, async (c) => {
    authorize(accountPolicy, c.var.actor, 'import', null)
    const drafts = await check(c, draftsOfForm(c.var.form.values))
    const included = drafts.filter(({ draft }) => draft.included)
    if (included.length === 0)
      return previewPage(c, drafts, refuse('none', 'Chưa đánh dấu người nào để tạo tài khoản.').refusals)
    const accounts = included.flatMap(({ account }) => account ?? [])
    if (accounts.length < included.length)
      return previewPage(
        c,
        drafts,
        included.flatMap(({ problems }) => problems),
      )
    const imported = await importAccounts(c.var.deps, c.var.actor, accounts, slipSeed(c))
    if (!imported.ok) return previewPage(c, drafts, imported.refusals.map(withoutField))
    return slipsPage(c, `Đã tạo ${imported.value.length} tài khoản`, imported.value)
  })
}

function importPage(c: HttpContext, errors: readonly Refusal[] = []): Response {
  authorize(accountPolicy, c.var.actor, 'import', null)
  return c.var.page(
    { title: 'Nhập người dùng từ Excel', breadcrumbs: crumbs },
    <ImportPage errors={errors} />,
    errors.length === 0 ? 200 : 422,
  )
}

async function previewPage(c: HttpContext, drafts: readonly CheckedDraft[], errors: readonly Refusal[] = []) {
  const { deps, actor } = c.var
  const openOn = todayOf(deps)
  const units = await reading(deps, actor, (db) => listUnits(db, actor, { openOn }))
  return c.var.page(
    { title: 'Xem trước danh sách', breadcrumbs: crumbs, wide: true },
    <ImportPreviewPage drafts={drafts} units={units} errors={errors} />,
    errors.length === 0 ? 200 : 422,
  )
}

async function draftsOf(c: HttpContext, lines: readonly ImportLine[]): Promise<readonly Draft[]> {
  const { deps, actor } = c.var
  const today = todayOf(deps)
  const names = lines.map((line) => unitNameOf(line.unit)).filter((name) => name !== '')
  const { units, found } = await reading(deps, actor, async (db) => ({
    units: new Map((await listUnits(db, actor)).map((unit) => [unit.id, unit])),
    found: await resolveUnits(db, actor.ward, names, today),
  }))
  return lines.map((line) => {
    const id = found.get(unitNameOf(line.unit)) ?? null
    return draftOfLine(line, id === null ? null : (units.get(id) ?? null))
  })
}

const check = async (c: HttpContext, drafts: readonly Draft[]) => checkDrafts(drafts, await knownPeople(c))

const knownPeople = (c: HttpContext) =>
  reading(c.var.deps, c.var.actor, async (db) => ({
    accounts: await listAccounts(db, c.var.actor),
    units: await listUnits(db, c.var.actor),
  }))

/** What is probably there already is created only when the administrator says so. */
const leaveOutDoubtful = (checked: CheckedDraft): CheckedDraft =>
  checked.doubts.length === 0 ? checked : { ...checked, draft: { ...checked.draft, included: false } }

const withoutField = ({ code, message }: Refusal): Refusal => ({ code, message })
