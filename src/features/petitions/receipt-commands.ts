import { ok } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import { getPetitionForUpdate, subjectOf } from './load-queries.ts'
import type { PetitionId, ReissueReason } from './petition.ts'
import { petitionPolicy } from './policy.ts'

export type ReissueInput = { readonly petition: PetitionId; readonly reason: ReissueReason }

/** The receipt before is worth nothing any more: the petition gets a new PIN. */
export const reissueReceipt = command('petition.reissue-receipt', async (tx, actor, input: ReissueInput) => {
  const { petition: id, reason } = input
  const petition = await getPetitionForUpdate(tx.db, actor, id)
  authorize(petitionPolicy, actor, 'reissue-receipt', subjectOf(petition))
  await tx.db
    .updateTable('petition')
    .set({ pin_version: petition.pinVersion + 1 })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .execute()
  await tx.announce({
    type: 'petition.receipt-reissued',
    subject: { kind: 'petition', id },
    data: { code: petition.code, reason },
  })
  return ok(null)
})
