import { todayOf } from '#platform/clock.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { readForm } from '#platform/http/form.ts'
import { routes } from '#routes'
import { answered, dossierIn } from './context.ts'
import { formPage } from './form-page.tsx'
import { tellForm } from './input.ts'
import type { DossierLater } from './later.ts'
import { TellingPage } from './pages/TellingPage.tsx'
import { tellAcceptance } from './tell-commands.ts'

export function serveTelling(app: HttpApp, later: DossierLater): void {
  const tellPage = formPage(later, 'tell', 'Ghi đã báo tiếp nhận', (view, state, c) => (
    <TellingPage view={view} today={todayOf(c.var.deps)} {...state} />
  ))
  app.get(routes.dossierTelling, (c) => tellPage(c))
  app.post(routes.dossierTelling, async (c) => {
    const form = readForm(c, tellForm)
    if (!form.ok) return tellPage(c, form)
    const { petition, ...told } = form.value
    const input = { ...told, petitions: petition, dossier: dossierIn(c) }
    const result = await tellAcceptance(c.var.deps, c.var.actor, input)
    return answered(
      c,
      result,
      form.values,
      (attempt) => tellPage(c, attempt),
      ({ count }) => `Đã ghi việc báo cho ${count} người.`,
    )
  })
}
