import type { z } from 'zod'
import { parseId } from '#domain/id.ts'
import { abilities } from '#domain/permission.ts'
import type { Refusal, Result } from '#domain/result.ts'
import { listUnits } from '#features/people/index.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import { listAttachments } from '#platform/files/attachments.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import type { Option } from '#ui/SelectField.tsx'
import { incomingPolicy } from '../policy.ts'
import { assignIncoming, finishIncoming, voidIncoming } from './act-commands.ts'
import { correctIncoming } from './correct-commands.ts'
import { listIncomingHistory } from './history-queries.ts'
import type { IncomingId } from './incoming.ts'
import { getIncoming, listSame } from './incoming-queries.ts'
import { assignForm, clearForm, correctForm, destroyForm, doneForm, voidForm } from './input.ts'
import { type DocumentAct, DocumentPage } from './pages/DocumentPage.tsx'
import { clearIncoming, destroyIncomingFiles } from './recognition-commands.ts'

export const crumbs = [{ label: 'Sổ văn bản đến', href: href(routes.incoming) }]

/** One paper that came in, and everything that is done with it. */
export function serveIncomingDocument(app: HttpApp): void {
  app.get(routes.incomingDocument, (c) => documentPage(c))
  const act = <Input,>(
    path: ActPath,
    name: DocumentAct,
    schema: z.ZodType<Input>,
    run: (c: HttpContext, input: Input & { readonly id: IncomingId }) => Promise<Result<unknown>>,
    said: string,
  ) =>
    app.post(path, async (c: HttpContext) => {
      const form = readForm(c, schema)
      if (!form.ok) return documentPage(c, { act: name, ...form })
      const done = await run(c, { ...form.value, id: documentIn(c) })
      if (!done.ok) return documentPage(c, { act: name, values: form.values, errors: done.refusals })
      return redirect(c, href(routes.incomingDocument, { document: documentIn(c) }), said)
    })
  const { incomingAssignment, incomingDone, incomingVoid, incomingCorrection } = routes
  act(
    incomingAssignment,
    'assign',
    assignForm,
    (c, input) => assignIncoming(c.var.deps, c.var.actor, input),
    'Đã chuyển.',
  )
  act(
    incomingDone,
    'finish',
    doneForm,
    (c, input) => finishIncoming(c.var.deps, c.var.actor, input),
    'Đã báo xong.',
  )
  act(
    incomingCorrection,
    'correct',
    correctForm,
    (c, input) => correctIncoming(c.var.deps, c.var.actor, input),
    'Đã sửa.',
  )
  act(
    incomingVoid,
    'void',
    voidForm,
    (c, input) => voidIncoming(c.var.deps, c.var.actor, input),
    'Đã hủy khỏi sổ.',
  )
  act(
    routes.incomingClearance,
    'clear',
    clearForm,
    (c, input) => clearIncoming(c.var.deps, c.var.actor, input),
    'Đã cho mở tệp. Chữ trong bản quét đang được đọc lại.',
  )
  act(
    routes.incomingFilesEnd,
    'destroy',
    destroyForm,
    (c, input) => destroyIncomingFiles(c.var.deps, c.var.actor, input),
    'Đã xóa tệp khỏi hệ thống.',
  )
}

type ActPath =
  | typeof routes.incomingAssignment
  | typeof routes.incomingDone
  | typeof routes.incomingCorrection
  | typeof routes.incomingVoid
  | typeof routes.incomingClearance
  | typeof routes.incomingFilesEnd
type Refused = { readonly act: DocumentAct; readonly values: FormValues; readonly errors: readonly Refusal[] }

async function documentPage(c: HttpContext, refused: Refused | null = null) {
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
      today={todayOf(deps)}
      refused={refused}
    />,
    refused === null ? 200 : 422,
  )
}

const documentIn = (c: HttpContext): IncomingId =>
  found(parseId<'IncomingDocument'>(c.req.param('document')), 'incoming document')

/** Who a paper can be passed on to. */
export async function unitOptions(
  db: DatabaseTransaction,
  actor: HttpContext['var']['actor'],
): Promise<readonly Option[]> {
  const units = await listUnits(db, actor, {})
  return units
    .filter(({ kind }) => kind !== 'group' && kind !== 'outside')
    .map(({ id, name }) => ({ value: id, label: name }))
}
