import { parseId } from '#domain/id.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { commonOf, listChoices, listPicked } from './choice-queries.ts'
import { type Attempt, registerCrumb } from './context.ts'
import { putPetitions } from './gather-commands.ts'
import { openForm, pickForm } from './input.ts'
import { openDossier } from './open-commands.ts'
import { OpenPage } from './pages/OpenPage.tsx'
import { dossierOfPetitions } from './petition-queries.ts'
import { dossierPolicy, noDossier } from './policy.ts'
import { likelyDossiers, likelyPetitions } from './same-queries.ts'

/** From ticked petitions to a dossier. */
export function serveOpening(app: HttpApp): void {
  // Ticks of another list arrive by post; the page they lead to has an address of its own, so that it can be opened again.
  app.post(routes.dossierPick, async (c) => {
    authorize(dossierPolicy, c.var.actor, 'create', noDossier)
    const form = readForm(c, pickForm)
    const ids = idsIn(c.var.form.values.petition)
    if (!form.ok || form.value.dossier === null)
      return redirect(c, href(routes.dossierNew, {}, { 'y-kien': ids }))
    const { dossier } = form.value
    const result = await putPetitions(c.var.deps, c.var.actor, { dossier, petitions: ids })
    const flash = result.ok ? `Đã đưa ${result.value.count} ý kiến vào hồ sơ.` : result.refusals[0].message
    return redirect(c, href(routes.dossier, { id: dossier }), flash)
  })

  app.get(routes.dossierNew, (c) => openPage(c, idsIn(c.req.queries('y-kien'))))

  app.post(routes.dossierNew, async (c) => {
    const form = readForm(c, openForm)
    const ids = idsIn(c.var.form.values.petition)
    if (!form.ok) return openPage(c, ids, form)
    const { petition, lead, group, topic, ...content } = form.value
    const input = { ...content, petitions: petition, topicCode: topic, group, leadUnit: lead }
    const result = await openDossier(c.var.deps, c.var.actor, input)
    if (!result.ok) return openPage(c, ids, { values: form.values, errors: result.refusals })
    const { id, code } = result.value
    return redirect(c, href(routes.dossier, { id }), `Đã lập hồ sơ ${code}.`)
  })

  /** From a petition to its dossier, or to opening one. */
  app.get(routes.dossierOfPetition, async (c) => {
    const { deps, actor } = c.var
    authorize(dossierPolicy, actor, 'read', noDossier)
    const petition = found(parseId<'Petition'>(c.req.param('id')), 'petition')
    const of = await reading(deps, actor, (db) => dossierOfPetitions(db, actor, [petition]))
    const dossier = of.get(petition)
    if (dossier !== undefined) return redirect(c, href(routes.dossier, { id: dossier.id }))
    authorize(dossierPolicy, actor, 'create', noDossier)
    const [known] = await reading(deps, actor, (db) => listPicked(db, actor, [petition]))
    found(known, 'petition')
    return redirect(c, href(routes.dossierNew, {}, { 'y-kien': petition }))
  })

  app.get(routes.dossierRoadOfPetition, async (c) => {
    const { deps, actor } = c.var
    authorize(dossierPolicy, actor, 'read', noDossier)
    const petition = found(parseId<'Petition'>(c.req.param('id')), 'petition')
    const of = await reading(deps, actor, (db) => dossierOfPetitions(db, actor, [petition]))
    const dossier = found(of.get(petition), 'dossier')
    return redirect(c, `${href(routes.dossierRoad, { id: dossier.id })}#${dossier.petitionCode}`)
  })
}

/** Ids come one by one, or several in one field. */
function idsIn(sent: string | readonly string[] | undefined): readonly PetitionId[] {
  const texts = sent === undefined ? [] : typeof sent === 'string' ? [sent] : sent
  const ids = texts.flatMap((text) => text.split(' ')).flatMap((text) => parseId<'Petition'>(text) ?? [])
  return [...new Set(ids)].slice(0, 200)
}

async function openPage(
  c: HttpContext,
  ids: readonly PetitionId[],
  { values = {}, errors = [] }: Attempt = {},
) {
  const { deps, actor } = c.var
  authorize(dossierPolicy, actor, 'create', noDossier)
  const today = todayOf(deps)
  const view = await reading(deps, actor, async (db) => {
    const picked = await listPicked(db, actor, ids)
    const about = commonOf(picked)
    const any = picked.length > 0
    return {
      picked,
      content: { ...about, summary: null, sensitive: false },
      choices: await listChoices(db, actor, today),
      likely: any ? await likelyPetitions(db, actor, about, ids) : [],
      dossiers: any ? await likelyDossiers(db, actor, about, null) : [],
    }
  })
  return c.var.page(
    { title: 'Lập hồ sơ', breadcrumbs: [registerCrumb] },
    <OpenPage {...view} values={values} errors={errors} />,
    errors.length === 0 ? 200 : 422,
  )
}
