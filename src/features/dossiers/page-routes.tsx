import { todayOf } from '#platform/clock.ts'
import { reading } from '#platform/db/reading.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { readForm } from '#platform/http/form.ts'
import { routes } from '#routes'
import { sheetBy } from '#ui/PrintSheet.tsx'
import { listChoices } from './choice-queries.ts'
import { type Attempt, answered, crumbsOf, dossierIn, registerCrumb, seen, seenFor } from './context.ts'
import { assignUnits, editDossier } from './edit-commands.ts'
import { editForm, unitsForm } from './input.ts'
import type { DossierLater } from './later.ts'
import { CoverPage } from './pages/CoverPage.tsx'
import { DossierPage, type Refused } from './pages/DossierPage.tsx'
import { EditPage, UnitsPage } from './pages/GatherPages.tsx'
import { RoadPage } from './pages/RoadPage.tsx'

/** The page of a dossier, its cover, the whole line in one reading; what it is and who handles it. */
export function serveDossierPage(app: HttpApp, later: DossierLater): void {
  app.get(routes.dossier, (c) => dossierPage(c, later))

  app.get(routes.dossierCover, async (c) => {
    const { view } = await seen(c, later)
    return c.var.page(
      { title: `Bìa hồ sơ ${view.dossier.code}`, breadcrumbs: crumbsOf(view) },
      <CoverPage view={view} {...sheetBy(c.var)} />,
    )
  })

  app.get(routes.dossierRoad, async (c) => {
    const { view } = await seen(c, later)
    return c.var.page(
      { title: `Đường đi của ${view.dossier.code}`, breadcrumbs: crumbsOf(view) },
      <RoadPage view={view} {...sheetBy(c.var)} today={todayOf(c.var.deps)} />,
    )
  })

  app.get(routes.dossierEdit, (c) => editPage(c))
  app.post(routes.dossierEdit, async (c) => {
    const form = readForm(c, editForm)
    if (!form.ok) return editPage(c, form)
    const { topic, ...content } = form.value
    const input = { ...content, topicCode: topic, dossier: dossierIn(c) }
    const result = await editDossier(c.var.deps, c.var.actor, input)
    return answered(c, result, form.values, (attempt) => editPage(c, attempt), 'Đã lưu thông tin hồ sơ.')
  })

  app.get(routes.dossierUnits, (c) => unitsPage(c))
  app.post(routes.dossierUnits, async (c) => {
    const form = readForm(c, unitsForm)
    if (!form.ok) return unitsPage(c, form)
    const result = await assignUnits(c.var.deps, c.var.actor, { ...form.value, dossier: dossierIn(c) })
    return answered(c, result, form.values, (attempt) => unitsPage(c, attempt), 'Đã giao đơn vị.')
  })

  async function editPage(c: HttpContext, { values = {}, errors = [] }: Attempt = {}) {
    const { view } = await seenFor(c, later, 'edit')
    return c.var.page(
      { title: 'Sửa thông tin hồ sơ', breadcrumbs: crumbsOf(view) },
      <EditPage view={view} choices={await choices(c)} values={values} errors={errors} />,
      errors.length === 0 ? 200 : 422,
    )
  }

  async function unitsPage(c: HttpContext, { values = {}, errors = [] }: Attempt = {}) {
    const { view } = await seenFor(c, later, 'assign')
    return c.var.page(
      { title: 'Giao đơn vị', breadcrumbs: crumbsOf(view) },
      <UnitsPage view={view} choices={await choices(c)} values={values} errors={errors} />,
      errors.length === 0 ? 200 : 422,
    )
  }
}

/** The page of the dossier in the address; with a refused form as the answer to it. */
export async function dossierPage(c: HttpContext, later: DossierLater, refused?: Refused): Promise<Response> {
  const { deps } = c.var
  const { view, may } = await seen(c, later)
  return c.var.page(
    {
      title: `${view.dossier.code} ${view.dossier.title}`,
      breadcrumbs: [registerCrumb, { label: view.dossier.code }],
      scripts: may.document ? ['place.js'] : [],
    },
    <DossierPage view={view} may={may} today={todayOf(deps)} map={deps.map} refused={refused} />,
    refused === undefined ? 200 : 422,
  )
}

const choices = (c: HttpContext) =>
  reading(c.var.deps, c.var.actor, (db) => listChoices(db, c.var.actor, todayOf(c.var.deps)))
