import { z } from 'zod'
import { parseId, type UnitId } from '#domain/id.ts'
import type { Refusal } from '#domain/result.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import { storeUploads } from '#platform/files/attachments.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { classifyPetition } from './classify-commands.ts'
import type { PetitionLater } from './duties/later.ts'
import { addFiles } from './files/file-commands.ts'
import { getPetition, subjectOf } from './load-queries.ts'
import { PetitionPage, type RefusedAct } from './pages/PetitionPage.tsx'
import { type PetitionId, petitionKinds } from './petition.ts'
import { ofNobody, petitionPolicy } from './policy.ts'
import { serveReceipt } from './receipt-routes.tsx'
import { restrictPetition } from './restricted/restrict-commands.ts'
import { getView } from './view-queries.ts'

const classificationForm = z.object({
  version: z.coerce.number().int(),
  topicCode: z
    .string()
    .optional()
    .transform((code) => code || null),
  kind: z.enum(petitionKinds, { error: 'Xin chọn loại ý kiến.' }),
  unit: z
    .string()
    .optional()
    .transform((text) => parseId<'Unit'>(text) as UnitId | null),
})

/** Registered last: the address of a petition would swallow the others. */
export function servePetition(
  app: HttpApp,
  later: Pick<PetitionLater, 'lettersToSeal' | 'forgetLetters'>,
): void {
  const restrict = restrictPetition(later)

  serveReceipt(app)

  app.get(routes.petition, (c) => petitionPage(c))

  app.post(routes.petitionClassification, async (c) => {
    const form = readForm(c, classificationForm)
    if (!form.ok) return petitionPage(c, { act: 'classification', values: form.values, errors: form.errors })
    const petition = petitionIn(c)
    const result = await classifyPetition(c.var.deps, c.var.actor, { petition, ...form.value })
    if (!result.ok)
      return petitionPage(c, { act: 'classification', values: form.values, errors: result.refusals })
    return redirect(c, href(routes.petition, { id: petition }), 'Đã lưu xếp loại.')
  })

  app.post(routes.petitionRestriction, async (c) => {
    const result = await restrict(c.var.deps, c.var.actor, petitionIn(c))
    if (!result.ok)
      return petitionPage(c, { act: 'restriction', values: c.var.form.values, errors: result.refusals })
    return redirect(
      c,
      href(routes.petitions),
      `Đã niêm phong và chuyển vào hàng đơn hạn chế, mã ${result.value.code}.`,
    )
  })

  app.post(routes.petitionFiles, async (c) => {
    const { deps, actor } = c.var
    const id = petitionIn(c)
    // Who may not add is refused before bytes are kept.
    const petition = await reading(deps, actor, (db) => getPetition(db, actor, id))
    authorize(petitionPolicy, actor, 'add-files', subjectOf(petition))
    const refused = (errors: readonly Refusal[]) => petitionPage(c, { act: 'files', values: {}, errors })
    const stored = await storeUploads(deps, c.var.form.files['files'] ?? [], 'files')
    if (!stored.ok) return refused(stored.refusals)
    const result = await addFiles(deps, actor, { petition: id, files: stored.value })
    if (!result.ok) return refused(result.refusals)
    return redirect(c, href(routes.petition, { id }), `Đã thêm ${result.value.count} tệp.`)
  })
}

const registerCrumb = { label: 'Sổ ý kiến', href: href(routes.petitions) }

const petitionIn = (c: HttpContext): PetitionId => found(parseId<'Petition'>(c.req.param('id')), 'petition')

async function petitionPage(c: HttpContext, refused?: RefusedAct): Promise<Response> {
  const { deps, actor } = c.var
  authorize(petitionPolicy, actor, 'read', ofNobody)
  const view = await reading(deps, actor, (db) => getView(db, actor, petitionIn(c)))
  return c.var.page(
    { title: `Ý kiến ${view.petition.code}`, breadcrumbs: [registerCrumb, { label: view.petition.code }] },
    <PetitionPage view={view} today={todayOf(deps)} refused={refused} />,
    refused === undefined ? 200 : 422,
  )
}
