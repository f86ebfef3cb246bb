import { type Result, refuse } from '#domain/result.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { storeUpload } from '#platform/files/attachments.ts'
import { acceptUpload } from '#platform/files/upload.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { documentIn } from '../context.ts'
import { nameOf, type OfficeDocument } from '../document.ts'
import { documentPage } from '../document-routes.tsx'
import { signedForm } from '../input.ts'
import { getDocument } from '../load-queries.ts'
import { documentPolicy } from '../policy.ts'
import type { Manner } from './copy.ts'
import { keepSignedDocument } from './copy-commands.ts'
import { examine } from './examine.ts'

/** A signed paper comes back. It is examined before a byte of it is kept. */
export function serveSigned(app: HttpApp): void {
  app.post(routes.documentSigned, async (c) => {
    const { deps, actor } = c.var
    const document = await reading(deps, actor, (db) => getDocument(db, actor, documentIn(c)))
    authorize(documentPolicy, actor, 'sign', document)
    const form = readForm(c, signedForm)
    const kept = form.ok
      ? await keep(c, document, form.value.manner)
      : { ok: false as const, refusals: form.errors }
    if (!kept.ok) return documentPage(c, { act: 'sign', values: form.values, errors: kept.refusals })
    return redirect(c, href(routes.document, { id: document.id }), 'Đã nhận bản đã ký.')
  })
}

async function keep(c: HttpContext, document: OfficeDocument, manner: Manner): Promise<Result<unknown>> {
  const { deps, actor } = c.var
  const upload = c.var.form.files['file']?.[0]
  if (upload === undefined) return refuse('no-file', 'Hãy chọn tệp đã ký.', 'file')
  if (document.issued === null)
    return refuse('not-now', 'Văn bản này chưa ban hành nên chưa có bản ký.', 'file')
  const bytes = new Uint8Array(await upload.arrayBuffer())
  const accepted = await acceptUpload(bytes, upload.name, 'file', 'signed')
  if (!accepted.ok) return accepted
  const sent = await new Response(await deps.blobs.get(document.issued.pdfSha256)).arrayBuffer()
  const findings = await examine({
    sent: new Uint8Array(sent),
    bytes: accepted.value.bytes,
    extension: accepted.value.extension,
    manner,
    name: nameOf(document),
  })
  if (!findings.ok) return findings
  const file = await storeUpload(deps, accepted.value)
  return keepSignedDocument(deps, actor, { id: document.id, file, findings: findings.value })
}
