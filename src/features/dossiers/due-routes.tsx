import type { HttpApp } from '#platform/http/context.ts'
import { readForm } from '#platform/http/form.ts'
import { routes } from '#routes'
import { extendDue, setDue } from './clock-commands.ts'
import { answered, seen } from './context.ts'
import { formPage } from './form-page.tsx'
import { dueForm } from './input.ts'
import type { DossierLater } from './later.ts'
import { DuePage } from './pages/DuePage.tsx'

export function serveDue(app: HttpApp, later: DossierLater): void {
  const duePage = formPage(later, 'extend', 'Ghi hạn, gia hạn', (view, state) => (
    <DuePage view={view} {...state} />
  ))
  app.get(routes.dossierDue, (c) => duePage(c))
  app.post(routes.dossierDue, async (c) => {
    const { deps, actor } = c.var
    const form = readForm(c, dueForm)
    if (!form.ok) return duePage(c, form)
    const { view } = await seen(c, later)
    const { version, clock, to, reason, document } = form.value
    const current = clock === 'answer' ? view.dossier.answerDue : view.dossier.workDue
    const of = { dossier: view.dossier.id, version, clock, to }
    const result =
      current === null
        ? await setDue(deps, actor, { ...of, why: reason })
        : await extendDue(deps, actor, { ...of, reason, document })
    const flash = current === null ? 'Đã ghi hạn.' : 'Đã gia hạn. Hạn ban đầu vẫn được giữ.'
    return answered(c, result, form.values, (attempt) => duePage(c, attempt), flash)
  })
}
