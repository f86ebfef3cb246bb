import { dateInVietnam } from '#domain/date.ts'
import { ok } from '#domain/result.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { type DestroyInput, pickedOf } from '../duties/destruction.ts'
import { basisOf, writeMinute } from '../duties/minute-commands.ts'
import { getRetention } from '../duties/retention-queries.ts'
import type { RestrictedPetitionId } from '../petition.ts'
import { restrictedPolicy } from '../policy.ts'
import { listRestrictedRunOut } from './destroy-queries.ts'

/** By the person named for sealed petitions alone. No seal is opened for it; of each row code, dates and decision stay. */
export const destroyRestricted = command('restricted.destroy', async (tx, actor, input: DestroyInput) => {
  authorize(restrictedPolicy, actor, 'destroy', null)
  const today = dateInVietnam(tx.now)
  const picked = pickedOf(await listRestrictedRunOut(tx.db, actor, today), input, today)
  if (!picked.ok) return picked
  for (const { id } of picked.value) await shred(tx, actor.ward, id)
  const codes = picked.value.map(({ code }) => code)
  const { id, number } = await writeMinute(tx, actor, {
    ...input,
    codes,
    basis: basisOf([await getRetention(tx.db, actor, 'restricted')]),
    restricted: true,
  })
  await tx.announce({
    type: 'restricted.destroyed',
    subject: { kind: 'destruction', id },
    data: { number, count: codes.length },
  })
  return ok({ id })
})

/** The key goes, and with it whatever copy of the sealed bytes lies anywhere; then the bytes, and who wrote it down. */
async function shred(tx: Tx, ward: string, id: RestrictedPetitionId): Promise<void> {
  await tx.db.deleteFrom('restricted_key').where('ward_id', '=', ward).where('petition_id', '=', id).execute()
  await tx.db
    .updateTable('restricted_petition')
    .set((set) => ({
      sealed: Buffer.alloc(0),
      decision_sealed: null,
      entered_by: null,
      conference_id: null,
      destroyed_at: tx.now,
      version: set('version', '+', 1),
    }))
    .where('ward_id', '=', ward)
    .where('id', '=', id)
    .execute()
  const files = await tx.db
    .deleteFrom('attachment')
    .where('ward_id', '=', ward)
    .where('owner_kind', '=', 'restricted-file')
    .where('owner_id', '=', id)
    .returning('sha256')
    .execute()
  for (const { sha256 } of files) await tx.enqueue('petitions.drop-blob', { sha256 })
}
