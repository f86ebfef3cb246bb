import { z } from 'zod'
import type { Actor } from '#domain/actor.ts'
import { parseId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import type { Refusal } from '#domain/result.ts'
import { wardTitle } from '#domain/ward.ts'
import { listUnits } from '#features/people/index.ts'
import { authorize } from '#platform/command.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { readQuery } from '#platform/http/query.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { getPetition, type Petition, subjectOf } from './load-queries.ts'
import { LikelyCard } from './pages/LikelyCard.tsx'
import { ReceiptPage } from './pages/ReceiptPage.tsx'
import { type PetitionId, reissueReasons } from './petition.ts'
import { ofNobody, petitionPolicy } from './policy.ts'
import { reissueReceipt } from './receipt-commands.ts'
import { maySeePin, receiptOf, tellBy } from './receipt-queries.ts'
import { listLikelyAtEntry } from './same-queries.ts'

const sizeQuery = z.object({ kho: z.enum(['a5', 'a6']).catch('a6') })
const reissueForm = z.object({
  reason: z.enum(reissueReasons, { error: 'Xin chọn vì sao cấp lại biên nhận.' }),
})

/** The slip with the PIN, for a while and for whoever made it; afterwards only a new one. */
export function serveReceipt(app: HttpApp): void {
  app.get(routes.petitionReceipt, (c) => receiptPage(c))

  app.post(routes.petitionReceiptReissue, async (c) => {
    const { deps, actor } = c.var
    const id = petitionIn(c)
    const petition = await reading(deps, actor, (db) => getPetition(db, actor, id))
    authorize(petitionPolicy, actor, 'reissue-receipt', subjectOf(petition))
    const form = readForm(c, reissueForm)
    if (!form.ok) return receiptPage(c, form)
    await reissueReceipt(deps, actor, { petition: id, ...form.value })
    return redirect(
      c,
      href(routes.petitionReceipt, { id }),
      'Đã cấp mã PIN mới. Mã cũ không dùng được nữa; hãy in và trao tận tay bà con.',
    )
  })
}

async function receiptPage(
  c: HttpContext,
  refused?: { readonly values: FormValues; readonly errors: readonly Refusal[] },
): Promise<Response> {
  const { deps, actor, ward } = c.var
  const { kho } = readQuery(c, sizeQuery)
  const { petition, pinSeen, due, likely } = await reading(deps, actor, async (db) => {
    const one = await getPetition(db, actor, petitionIn(c))
    authorize(petitionPolicy, actor, 'print-receipt', subjectOf(one))
    return {
      petition: one,
      pinSeen: await maySeePin(db, actor, one, deps.clock.now()),
      due: await tellBy(db, actor, one.receivedAt),
      likely: await likelyToGather(db, actor, one),
    }
  })
  const mayReissue = can(petitionPolicy, actor, 'reissue-receipt', subjectOf(petition))
  return c.var.page(
    {
      title: `Biên nhận ${petition.code}`,
      breadcrumbs: [
        { label: 'Sổ ý kiến', href: href(routes.petitions) },
        { label: petition.code, href: href(routes.petition, { id: petition.id }) },
      ],
    },
    <ReceiptPage
      receipt={pinSeen && refused === undefined ? receiptOf(deps.seal, ward.id, petition) : null}
      name={petition.petitioner.name}
      restricted={false}
      due={due}
      size={kho}
      ward={wardTitle(ward)}
      publicUrl={deps.publicUrl}
      backHref={href(routes.petition, { id: petition.id })}
      reissue={
        mayReissue ? { action: href(routes.petitionReceiptReissue, { id: petition.id }), ...refused } : null
      }
      next={likely.length > 0 && <LikelyCard petition={petition.id} likely={likely} mayGather />}
    />,
    refused === undefined ? 200 : 422,
  )
}

/** For whoever keeps the dossiers, while the words lie in none: what they may belong to. */
async function likelyToGather(db: DatabaseTransaction, actor: Actor, petition: Petition) {
  if (petition.dossier !== null || !can(petitionPolicy, actor, 'gather', ofNobody)) return []
  const group = (await listUnits(db, actor, { kind: 'group' })).find(({ id }) => id === petition.unit)
  return listLikelyAtEntry(db, actor, { ...petition, group: group?.name ?? null }, petition.receivedAt)
}

const petitionIn = (c: HttpContext): PetitionId => found(parseId<'Petition'>(c.req.param('id')), 'petition')
