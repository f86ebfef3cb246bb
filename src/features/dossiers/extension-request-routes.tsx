import type { HttpApp } from '#platform/http/context.ts'
import { readForm } from '#platform/http/form.ts'
import { routes } from '#routes'
import { type Attempt, answered, dossierIn, idIn } from './context.ts'
import { askForTime, grantTime, refuseTime } from './extension-request-commands.ts'
import { formPage } from './form-page.tsx'
import { askForm, grantForm, refusalForm } from './input.ts'
import type { DossierLater } from './later.ts'
import { dossierPage } from './page-routes.tsx'
import { ExtensionRequestPage } from './pages/ExtensionRequestPage.tsx'

/** The leading unit asks for more time on a page of its own; the answer is given on the page of the dossier. */
export function serveExtensionRequests(app: HttpApp, later: DossierLater): void {
  const askPage = formPage(later, 'ask-extension', 'Đề nghị gia hạn', (view, state) => (
    <ExtensionRequestPage view={view} {...state} />
  ))
  app.get(routes.dossierExtensions, (c) => askPage(c))
  app.post(routes.dossierExtensions, async (c) => {
    const form = readForm(c, askForm)
    if (!form.ok) return askPage(c, form)
    const { toDay: to, reason } = form.value
    const result = await askForTime(c.var.deps, c.var.actor, { dossier: dossierIn(c), to, reason })
    const flash = 'Đã gửi đề nghị. Trong khi chờ trả lời, hạn không thay đổi.'
    return answered(c, result, form.values, (attempt) => askPage(c, attempt), flash)
  })

  app.post(routes.dossierExtensionGrant, async (c) => {
    const form = readForm(c, grantForm)
    const again = (attempt: Attempt) => dossierPage(c, later, { ...attempt, form: 'dong-y-' })
    if (!form.ok) return again(form)
    const of = { dossier: dossierIn(c), request: idIn<'DossierExtensionRequest'>(c, 'request') }
    const result = await grantTime(c.var.deps, c.var.actor, { ...form.value, ...of })
    return answered(c, result, form.values, again, 'Đã gia hạn. Hạn ban đầu vẫn được giữ.')
  })
  app.post(routes.dossierExtensionRefusal, async (c) => {
    const form = readForm(c, refusalForm)
    const again = (attempt: Attempt) => dossierPage(c, later, { ...attempt, form: 'khong-dong-y-' })
    if (!form.ok) return again(form)
    const of = { dossier: dossierIn(c), request: idIn<'DossierExtensionRequest'>(c, 'request') }
    const result = await refuseTime(c.var.deps, c.var.actor, { ...form.value, ...of })
    return answered(c, result, form.values, again, 'Đã trả lời: không gia hạn.')
  })
}
