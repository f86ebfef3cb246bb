import { ok } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import { getPetitionForUpdate, subjectOf } from './load-queries.ts'
import type { PetitionId } from './petition.ts'
import { petitionPolicy } from './policy.ts'

/** A lost receipt is worth nothing any more: the petition gets a new PIN. */
export const reissueReceipt = command('petition.reissue-receipt', async (tx, actor, id: PetitionId) => {
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
    data: { code: petition.code },
  })
  return ok(null)
})
