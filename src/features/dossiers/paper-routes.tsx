import { storeUploads } from '#platform/files/attachments.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { type Attempt, answered, dossierIn, idIn, seenFor } from './context.ts'
import { formPage } from './form-page.tsx'
import { documentForm, removalForm, siteForm } from './input.ts'
import type { DossierLater } from './later.ts'
import { dossierPage } from './page-routes.tsx'
import { DocumentPage } from './pages/DocumentPage.tsx'
import { addDocument, addSite, removeDocument, removeSite } from './paper-commands.ts'

export function servePapers(app: HttpApp, later: DossierLater): void {
  const documentPage = formPage(later, 'document', 'Thêm tài liệu', (view, state) => (
    <DocumentPage view={view} {...state} />
  ))
  app.get(routes.dossierDocuments, (c) => documentPage(c))
  app.post(routes.dossierDocuments, async (c) => {
    const { deps, actor } = c.var
    const form = readForm(c, documentForm)
    if (!form.ok) return documentPage(c, form)
    const { view } = await seenFor(c, later, 'document')
    const files = await storeUploads(deps, c.var.form.files.files ?? [], 'files')
    if (!files.ok) return documentPage(c, { values: form.values, errors: files.refusals })
    const input = { ...form.value, dossier: view.dossier.id, files: files.value }
    const result = await addDocument(deps, actor, input)
    return answered(c, result, form.values, (attempt) => documentPage(c, attempt), 'Đã thêm vào mục lục.')
  })
  app.post(routes.dossierDocumentEnd, async (c) => {
    const form = readForm(c, removalForm)
    const document = idIn<'DossierDocument'>(c, 'document')
    const again = (attempt: Attempt) => dossierPage(c, later, { ...attempt, form: `tl-${document}-` })
    if (!form.ok) return again(form)
    const input = { dossier: dossierIn(c), document, reason: form.value.reason }
    const result = await removeDocument(c.var.deps, c.var.actor, input)
    return answered(c, result, form.values, again, 'Đã bỏ khỏi mục lục.')
  })

  app.post(routes.dossierSites, async (c) => {
    const form = readForm(c, siteForm)
    const again = (attempt: Attempt) => dossierPage(c, later, { ...attempt, form: 'dd-' })
    if (!form.ok) return again(form)
    const result = await addSite(c.var.deps, c.var.actor, { ...form.value, dossier: dossierIn(c) })
    return answered(c, result, form.values, again, 'Đã thêm địa điểm.')
  })
  app.post(routes.dossierSiteEnd, async (c) => {
    const dossier = dossierIn(c)
    const result = await removeSite(c.var.deps, c.var.actor, { dossier, site: idIn(c, 'site') })
    const flash = result.ok ? 'Đã bỏ địa điểm.' : result.refusals[0].message
    return redirect(c, href(routes.dossier, { id: dossier }), flash)
  })
}
