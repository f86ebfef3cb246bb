import type { HttpApp } from '#platform/http/context.ts'
import { readForm } from '#platform/http/form.ts'
import { routes } from '#routes'
import { type Attempt, answered, dossierIn } from './context.ts'
import { formPage } from './form-page.tsx'
import { outcomeForm, removalForm, workDoneForm } from './input.ts'
import type { DossierLater } from './later.ts'
import { concludeDossier, finishWork } from './outcome-commands.ts'
import { dossierPage } from './page-routes.tsx'
import { OutcomePage } from './pages/OutcomePage.tsx'
import { reopenWork } from './reopen-commands.ts'

export function serveResults(app: HttpApp, later: DossierLater): void {
  const outcomePage = formPage(later, 'conclude', 'Ghi kết quả', (view, state) => (
    <OutcomePage view={view} {...state} />
  ))
  app.get(routes.dossierOutcome, (c) => outcomePage(c))
  app.post(routes.dossierOutcome, async (c) => {
    const form = readForm(c, outcomeForm)
    if (!form.ok) return outcomePage(c, form)
    const result = await concludeDossier(c.var.deps, c.var.actor, { ...form.value, dossier: dossierIn(c) })
    return answered(c, result, form.values, (attempt) => outcomePage(c, attempt), 'Đã ghi kết quả.')
  })

  app.post(routes.dossierWorkDone, async (c) => {
    const form = readForm(c, workDoneForm)
    const again = (attempt: Attempt) => dossierPage(c, later, { ...attempt, form: 'xong-' })
    if (!form.ok) return again(form)
    const result = await finishWork(c.var.deps, c.var.actor, { ...form.value, dossier: dossierIn(c) })
    return answered(c, result, form.values, again, 'Đã ghi nhận làm xong.')
  })
  app.post(routes.dossierWorkAgain, async (c) => {
    const form = readForm(c, removalForm)
    const again = (attempt: Attempt) => dossierPage(c, later, { ...attempt, form: 'lai-' })
    if (!form.ok) return again(form)
    const result = await reopenWork(c.var.deps, c.var.actor, { ...form.value, dossier: dossierIn(c) })
    return answered(c, result, form.values, again, 'Đã yêu cầu làm lại.')
  })
}
