import { z } from 'zod'
import { parseId } from '#domain/id.ts'
import { type Refusal, refuse } from '#domain/result.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'
import { acceptUpload } from '#platform/files/upload.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { download, redirect } from '#platform/http/respond.ts'
import { decodeLegacy } from '#platform/readers/legacy.ts'
import { readDocumentText } from '#platform/readers/read.ts'
import { href, routes } from '#routes'
import { getNotice } from './notice-queries.ts'
import { ReadingPage } from './pages/ReadingPage.tsx'
import { ReceivePage } from './pages/ReceivePage.tsx'
import { noticePolicy } from './policy.ts'
import { type ReceiveInput, receiveNotice } from './receive-commands.ts'
import { refusalOfSecret } from './secrecy.ts'

const crumbs = [{ label: 'Thông báo kết luận', href: href(routes.notices) }]
const pasted = z.object({
  text: z.string().max(400_000, 'Văn bản dài quá. Hãy tải tệp lên thay vì dán.').default(''),
})

/** A notice comes in: uploaded or pasted, read at once or, for a scan, while the clerk watches the progress. */
export function serveReceiving(app: HttpApp): void {
  app.get(routes.noticeNew, (c) => {
    authorize(noticePolicy, c.var.actor, 'receive', null)
    return receivePage(c)
  })

  app.post(routes.noticeNew, async (c) => {
    authorize(noticePolicy, c.var.actor, 'receive', null)
    const form = readForm(c, pasted)
    if (!form.ok) return receivePage(c, form.values, form.errors)
    const file = c.var.form.files.file?.[0]
    const source = file === undefined ? fromPaste(form.value.text) : await fromFile(c.var.deps, file)
    if (!source.ok) return receivePage(c, form.values, source.refusals)
    const result = await receiveNotice(c.var.deps, c.var.actor, source.value)
    if (!result.ok) return receivePage(c, form.values, result.refusals)
    const next = source.value.text === null ? routes.noticeReading : routes.noticeConfirm
    return redirect(c, href(next, { id: result.value.id }))
  })

  app.get(routes.noticeReading, async (c) => {
    const { deps, actor } = c.var
    const notice = await reading(deps, actor, (db) => getNotice(db, actor, parseId(c.req.param('id'))))
    authorize(noticePolicy, actor, 'read-draft', null)
    if (notice.readingState === 'read') return redirect(c, href(routes.noticeConfirm, { id: notice.id }))
    const waiting = notice.readingState !== 'failed'
    return c.var.page(
      { title: 'Đang đọc bản chụp', breadcrumbs: crumbs, ...(waiting ? { refreshAfter: 3 } : {}) },
      <ReadingPage notice={notice} />,
    )
  })

  app.get(routes.noticeSource, async (c) => {
    const { deps, actor } = c.var
    const notice = await reading(deps, actor, (db) => getNotice(db, actor, parseId(c.req.param('id'))))
    if (notice.sourceSha256 === null) return c.notFound()
    const bytes = new Uint8Array(await new Response(await deps.blobs.get(notice.sourceSha256)).arrayBuffer())
    const accepted = await acceptUpload(bytes, 'thong-bao-goc', 'file', 'document')
    if (!accepted.ok) return c.notFound()
    return download(c, bytes, { name: accepted.value.fileName, mediaType: accepted.value.mediaType })
  })
}

const receivePage = (c: HttpContext, values: FormValues = {}, errors: readonly Refusal[] = []) =>
  c.var.page(
    { title: 'Nhận thông báo', breadcrumbs: crumbs },
    <ReceivePage values={values} errors={errors} />,
    errors.length === 0 ? 200 : 422,
  )

type Source = { readonly ok: true; readonly value: ReceiveInput } | ReturnType<typeof refuse>

function fromPaste(text: string): Source {
  if (text.trim() === '')
    return refuse('nothing', 'Hãy chọn một tệp, hoặc dán nội dung thông báo vào ô bên dưới.', 'file')
  const decoded = decodeLegacy(text).text
  return (
    refusalOfSecret(decoded) ?? { ok: true, value: { origin: 'paste', sourceSha256: null, text: decoded } }
  )
}

/** The bytes are stored before anything is written, so that the register never names a file that is not there; secrets not even they. */
async function fromFile(deps: Deps, file: File): Promise<Source> {
  const accepted = await acceptUpload(new Uint8Array(await file.arrayBuffer()), file.name, 'file', 'document')
  if (!accepted.ok) return accepted
  const { bytes, fileName, mediaType } = accepted.value
  const document = await readDocumentText(bytes, { fileName, mediaType })
  if (document.kind === 'unreadable') return refuse(`file-${document.reason}`, document.message, 'file')
  const text = document.kind === 'text' ? document.text : null
  const secret = text === null ? null : refusalOfSecret(text)
  if (secret !== null) return secret
  const { sha256 } = await deps.blobs.put(bytes)
  return { ok: true, value: { origin: 'upload', sourceSha256: sha256, text } }
}
