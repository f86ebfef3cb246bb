import { z } from 'zod'
import type { Actor } from '#domain/actor.ts'
import { dateInVietnam } from '#domain/date.ts'
import { parseId, type UnitId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import type { Refusal } from '#domain/result.ts'
import { wardTitle } from '#domain/ward.ts'
import { listUnits } from '#features/people/index.ts'
import { authorize } from '#platform/command.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import { storeUploads } from '#platform/files/attachments.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { readForm, readQuery } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { classifyPetition } from './classify-commands.ts'
import type { PetitionLater } from './duties/later.ts'
import { addFiles } from './files/file-commands.ts'
import { getPetition, type Petition, subjectOf } from './load-queries.ts'
import { LikelyCard } from './pages/LikelyCard.tsx'
import { PetitionPage, type RefusedAct } from './pages/PetitionPage.tsx'
import { ReceiptPage } from './pages/ReceiptPage.tsx'
import { type PetitionId, petitionKinds } from './petition.ts'
import { ofNobody, petitionPolicy } from './policy.ts'
import { reissueReceipt } from './receipt-commands.ts'
import { receiptOf, tellBy } from './receipt-queries.ts'
import { restrictPetition } from './restricted/restrict-commands.ts'
import { listLikelyAtEntry } from './same-queries.ts'
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
const sizeQuery = z.object({ kho: z.enum(['a5', 'a6']).catch('a6') })

/** Registered last: the address of a petition would swallow the others. */
export function servePetition(
  app: HttpApp,
  later: Pick<PetitionLater, 'lettersToSeal' | 'forgetLetters'>,
): void {
  const restrict = restrictPetition(later)

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

  app.get(routes.petitionReceipt, async (c) => {
    const { deps, actor, ward } = c.var
    const { kho } = readQuery(c, sizeQuery)
    const { petition, due, likely } = await reading(deps, actor, async (db) => {
      const one = await getPetition(db, actor, petitionIn(c))
      authorize(petitionPolicy, actor, 'print-receipt', subjectOf(one))
      return {
        petition: one,
        due: await tellBy(db, actor, one.receivedAt),
        likely: await likelyToGather(db, actor, one),
      }
    })
    return c.var.page(
      {
        title: `Biên nhận ${petition.code}`,
        breadcrumbs: [
          registerCrumb,
          { label: petition.code, href: href(routes.petition, { id: petition.id }) },
        ],
      },
      <ReceiptPage
        receipt={receiptOf(deps.seal, ward.id, petition)}
        name={petition.petitioner.name}
        restricted={false}
        due={due}
        size={kho}
        ward={wardTitle(ward)}
        publicUrl={deps.publicUrl}
        backHref={href(routes.petition, { id: petition.id })}
        reissueAction={
          can(petitionPolicy, actor, 'reissue-receipt', subjectOf(petition))
            ? href(routes.petitionReceiptReissue, { id: petition.id })
            : null
        }
        next={likely.length > 0 && <LikelyCard petition={petition.id} likely={likely} mayGather />}
      />,
    )
  })

  app.post(routes.petitionReceiptReissue, async (c) => {
    const id = petitionIn(c)
    await reissueReceipt(c.var.deps, c.var.actor, id)
    return redirect(
      c,
      href(routes.petitionReceipt, { id }),
      'Đã cấp mã PIN mới. Mã cũ không dùng được nữa; hãy in và trao tận tay bà con.',
    )
  })
}

/** For whoever keeps the dossiers, while the words lie in none: what they may belong to. */
async function likelyToGather(db: DatabaseTransaction, actor: Actor, petition: Petition) {
  if (petition.dossier !== null || !can(petitionPolicy, actor, 'gather', ofNobody)) return []
  const group = (await listUnits(db, actor, { kind: 'group' })).find(({ id }) => id === petition.unit)
  return listLikelyAtEntry(db, actor, { ...petition, group: group?.name ?? null }, petition.receivedAt)
}

const registerCrumb = { label: 'Sổ ý kiến', href: href(routes.petitions) }

const petitionIn = (c: HttpContext): PetitionId => found(parseId<'Petition'>(c.req.param('id')), 'petition')

async function petitionPage(c: HttpContext, refused?: RefusedAct): Promise<Response> {
  const { deps, actor } = c.var
  authorize(petitionPolicy, actor, 'read', ofNobody)
  const view = await reading(deps, actor, (db) => getView(db, actor, petitionIn(c)))
  return c.var.page(
    { title: `Ý kiến ${view.petition.code}`, breadcrumbs: [registerCrumb, { label: view.petition.code }] },
    <PetitionPage view={view} today={dateInVietnam(deps.clock.now())} refused={refused} />,
    refused === undefined ? 200 : 422,
  )
}
