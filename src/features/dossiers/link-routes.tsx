import { reading } from '#platform/db/reading.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { readForm } from '#platform/http/form.ts'
import { readQuery } from '#platform/http/query.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { type Attempt, answered, crumbsOf, dossierIn, idIn, seenFor } from './context.ts'
import { linkForm, linkQuery } from './input.ts'
import type { DossierLater } from './later.ts'
import { endLink, linkDossier } from './link-commands.ts'
import { LinkPage } from './pages/LinkPage.tsx'

export function serveLinks(app: HttpApp, later: DossierLater): void {
  const linkDossierTo = linkDossier(later.assignments)
  const endLinkOf = endLink(later.assignments)

  const linkPage = async (c: HttpContext, { values = {}, errors = [] }: Attempt = {}) => {
    const { deps, actor } = c.var
    const { view } = await seenFor(c, later, 'link')
    const { conference } = view.dossier
    const { q } = readQuery(c, linkQuery)
    const choices = await reading(deps, actor, (db) => later.assignments.choices(db, actor, conference, q))
    return c.var.page(
      { title: 'Gắn với mục, chỉ đạo', breadcrumbs: crumbsOf(view) },
      <LinkPage view={view} choices={choices} q={q} values={values} errors={errors} />,
      errors.length === 0 ? 200 : 422,
    )
  }
  app.get(routes.dossierLinks, (c) => linkPage(c))
  app.post(routes.dossierLinks, async (c) => {
    const form = readForm(c, linkForm)
    if (!form.ok) return linkPage(c, form)
    const result = await linkDossierTo(c.var.deps, c.var.actor, { ...form.value, dossier: dossierIn(c) })
    return answered(c, result, form.values, (attempt) => linkPage(c, attempt), 'Đã gắn.')
  })
  app.post(routes.dossierLinkEnd, async (c) => {
    const dossier = dossierIn(c)
    const result = await endLinkOf(c.var.deps, c.var.actor, { dossier, link: idIn(c, 'link') })
    const flash = result.ok ? 'Đã bỏ gắn.' : result.refusals[0].message
    return redirect(c, href(routes.dossier, { id: dossier }), flash)
  })
}
