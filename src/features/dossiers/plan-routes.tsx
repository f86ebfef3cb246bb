import type { HttpApp } from '#platform/http/context.ts'
import { readForm } from '#platform/http/form.ts'
import { routes } from '#routes'
import { type Attempt, answered, dossierIn, idIn } from './context.ts'
import { formPage } from './form-page.tsx'
import { planDecisionForm, planForm } from './input.ts'
import type { DossierLater } from './later.ts'
import { dossierPage } from './page-routes.tsx'
import { PlanPage } from './pages/PlanPage.tsx'
import { decidePlan, writePlan } from './plan-commands.ts'

export function servePlans(app: HttpApp, later: DossierLater): void {
  const planPage = formPage(later, 'draft-plan', 'Phương án giải quyết', (view, state, _, may) => (
    <PlanPage view={view} maySubmit={may['submit-plan']} {...state} />
  ))
  app.get(routes.dossierPlan, (c) => planPage(c))
  app.post(routes.dossierPlan, async (c) => {
    const form = readForm(c, planForm)
    if (!form.ok) return planPage(c, form)
    const { step, ...plan } = form.value
    const input = { ...plan, submit: step === 'submit', dossier: dossierIn(c) }
    const result = await writePlan(c.var.deps, c.var.actor, input)
    const flash = input.submit ? 'Đã trình phương án.' : 'Đã lưu bản nháp.'
    return answered(c, result, form.values, (attempt) => planPage(c, attempt), flash)
  })

  app.post(routes.dossierPlanDecision, async (c) => {
    const form = readForm(c, planDecisionForm)
    const again = (attempt: Attempt) => dossierPage(c, later, { ...attempt, form: 'duyet-' })
    if (!form.ok) return again(form)
    const input = { ...form.value, dossier: dossierIn(c), plan: idIn<'DossierPlan'>(c, 'plan') }
    const result = await decidePlan(c.var.deps, c.var.actor, input)
    const flash = input.decision === 'approved' ? 'Đã duyệt phương án.' : 'Đã trả lại phương án.'
    return answered(c, result, form.values, again, flash)
  })
}
