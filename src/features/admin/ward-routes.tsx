import type { Refusal } from '#domain/result.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { adminCrumbs } from './crumbs.ts'
import { wardForm } from './input.ts'
import { WardPage } from './pages/WardPage.tsx'
import { adminPolicy } from './policy.ts'
import { changeWard } from './ward-commands.ts'
import { getWard } from './ward-queries.ts'

export const serveWard = (app: HttpApp): void => {
  app.get(routes.wardSettings, async (c) => {
    authorize(adminPolicy, c.var.actor, 'change-ward', null)
    return wardPage(c)
  })

  app.post(routes.wardSettings, async (c) => {
    authorize(adminPolicy, c.var.actor, 'change-ward', null)
    const form = readForm(c, wardForm)
    if (!form.ok) return wardPage(c, form)
    const result = await changeWard(c.var.deps, c.var.actor, form.value)
    if (!result.ok) return wardPage(c, { values: form.values, errors: result.refusals })
    return redirect(c, href(routes.wardSettings), 'Đã lưu thông tin phường.')
  })
}

type Attempt = { readonly values: FormValues; readonly errors: readonly Refusal[] }

async function wardPage(c: HttpContext, attempt?: Attempt) {
  const { deps, actor, ward } = c.var
  const facts = await reading(deps, actor, (db) => getWard(db, ward.id))
  return c.var.page(
    { title: 'Thông tin phường', breadcrumbs: adminCrumbs },
    <WardPage ward={facts} {...attempt} />,
    attempt === undefined ? 200 : 422,
  )
}
