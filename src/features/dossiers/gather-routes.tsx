import { refuse } from '#domain/result.ts'
import { reading } from '#platform/db/reading.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { readForm } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { type Attempt, answered, crumbsOf, dossierIn, idIn, seenFor } from './context.ts'
import { findByCode } from './find-queries.ts'
import { putPetitions, splitDossier, takePetitionOut } from './gather-commands.ts'
import { mergeForm, pickForm, removalForm, splitForm } from './input.ts'
import type { DossierLater } from './later.ts'
import { mergeDossiers, undoMerge } from './merge-commands.ts'
import { dossierPage } from './page-routes.tsx'
import { AddPetitionsPage, MergePage, SplitPage } from './pages/GatherPages.tsx'
import { type About, likelyDossiers, likelyPetitions } from './same-queries.ts'
import { type DossierView, nameOfUnit } from './view-queries.ts'

/** Which petitions are one matter: put in, taken out, split, merged, merged no more. */
export function serveGathering(app: HttpApp, later: DossierLater): void {
  app.get(routes.dossierPetitions, (c) => addPage(c))
  app.post(routes.dossierPetitions, async (c) => {
    const form = readForm(c, pickForm)
    if (!form.ok) return addPage(c, form)
    const input = { dossier: dossierIn(c), petitions: form.value.petition }
    const result = await putPetitions(c.var.deps, c.var.actor, input)
    return answered(
      c,
      result,
      form.values,
      (attempt) => addPage(c, attempt),
      ({ count }) => `Đã đưa ${count} ý kiến vào hồ sơ.`,
    )
  })

  app.post(routes.dossierPetitionEnd, async (c) => {
    const form = readForm(c, removalForm)
    const petition = idIn<'Petition'>(c, 'petition')
    const again = (attempt: Attempt) => dossierPage(c, later, { ...attempt, form: `ra-${petition}-` })
    if (!form.ok) return again(form)
    const input = { dossier: dossierIn(c), petition, reason: form.value.reason }
    const result = await takePetitionOut(c.var.deps, c.var.actor, input)
    return answered(c, result, form.values, again, 'Đã đưa ý kiến ra khỏi hồ sơ.')
  })

  app.get(routes.dossierSplit, (c) => splitPage(c))
  app.post(routes.dossierSplit, async (c) => {
    const form = readForm(c, splitForm)
    if (!form.ok) return splitPage(c, form)
    const { petition, title, reason } = form.value
    const input = { dossier: dossierIn(c), petitions: petition, title, reason }
    const result = await splitDossier(c.var.deps, c.var.actor, input)
    const to = result.ok ? href(routes.dossier, { id: result.value.id }) : ''
    return answered(
      c,
      result,
      form.values,
      (attempt) => splitPage(c, attempt),
      ({ code }) => `Đã tách thành hồ sơ ${code}.`,
      to,
    )
  })

  app.get(routes.dossierMerge, (c) => mergePage(c))
  app.post(routes.dossierMerge, async (c) => {
    const { deps, actor } = c.var
    const { values } = c.var.form
    const typed = typeof values.code === 'string' ? values.code.trim() : ''
    if (typed !== '') {
      const known = await reading(deps, actor, (db) => findByCode(db, actor, typed))
      if (known === null)
        return mergePage(c, {
          values,
          errors: refuse('no-dossier', `Không thấy hồ sơ mang mã ${typed}. Hãy xem lại mã.`, 'code').refusals,
        })
      c.set('form', { ...c.var.form, values: { ...values, into: known } })
    }
    const form = readForm(c, mergeForm)
    if (!form.ok) return mergePage(c, { ...form, values })
    const result = await mergeDossiers(deps, actor, { ...form.value, dossier: dossierIn(c) })
    const to = href(routes.dossier, { id: form.value.into })
    return answered(c, result, values, (attempt) => mergePage(c, attempt), 'Đã nhập hồ sơ.', to)
  })

  app.post(routes.dossierMergeUndo, async (c) => {
    const form = readForm(c, removalForm)
    const merge = idIn<'DossierMerge'>(c, 'merge')
    const again = (attempt: Attempt) => dossierPage(c, later, { ...attempt, form: `nhap-${merge}-` })
    if (!form.ok) return again(form)
    const input = { dossier: dossierIn(c), merge, reason: form.value.reason }
    const result = await undoMerge(c.var.deps, c.var.actor, input)
    return answered(
      c,
      result,
      form.values,
      again,
      ({ code }) => `Đã bỏ việc nhập. ${code} lại là hồ sơ riêng.`,
    )
  })

  async function addPage(c: HttpContext, { values = {}, errors = [] }: Attempt = {}) {
    const { view } = await seenFor(c, later, 'gather')
    const likely = await reading(c.var.deps, c.var.actor, (db) =>
      likelyPetitions(
        db,
        c.var.actor,
        aboutOf(view),
        view.gathered.petitions.map(({ id }) => id),
      ),
    )
    return c.var.page(
      { title: 'Thêm ý kiến', breadcrumbs: crumbsOf(view) },
      <AddPetitionsPage view={view} likely={likely} values={values} errors={errors} />,
      errors.length === 0 ? 200 : 422,
    )
  }

  async function splitPage(c: HttpContext, { values = {}, errors = [] }: Attempt = {}) {
    const { view } = await seenFor(c, later, 'gather')
    return c.var.page(
      { title: 'Tách hồ sơ', breadcrumbs: crumbsOf(view) },
      <SplitPage view={view} values={values} errors={errors} />,
      errors.length === 0 ? 200 : 422,
    )
  }

  async function mergePage(c: HttpContext, { values = {}, errors = [] }: Attempt = {}) {
    const { view } = await seenFor(c, later, 'gather')
    const likely = await reading(c.var.deps, c.var.actor, (db) =>
      likelyDossiers(db, c.var.actor, aboutOf(view), view.dossier.id),
    )
    return c.var.page(
      { title: 'Nhập hồ sơ', breadcrumbs: crumbsOf(view) },
      <MergePage view={view} likely={likely} values={values} errors={errors} />,
      errors.length === 0 ? 200 : 422,
    )
  }
}

/** What the matter is about, in its own words and the people's. */
const aboutOf = ({ dossier, gathered, names }: DossierView): About => ({
  words: [dossier.title, ...gathered.petitions.map(({ text }) => text)].join('\n').slice(0, 2000),
  topicCode: dossier.topicCode,
  group: dossier.group,
  groupName: dossier.group === null ? null : nameOfUnit(names, dossier.group),
  place: dossier.place,
})
