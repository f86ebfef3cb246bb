import type { Actor } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
import { ok, type Refused, type Result, refuse } from '#domain/result.ts'
import { authorize, type Tx } from '#platform/command.ts'
import { ofNobody, petitionPolicy } from '../policy.ts'
import type { Batch, BatchId, NewDraft } from './batch.ts'
import { getBatchForUpdate } from './batch-queries.ts'

/** The batch while it may still be changed. */
export async function openBatch(tx: Tx, actor: Actor, id: BatchId): Promise<Result<Batch>> {
  const batch = await getBatchForUpdate(tx.db, actor, id)
  authorize(petitionPolicy, actor, 'import', ofNobody)
  return batch.state === 'open' ? ok(batch) : ended(batch)
}

const ended = ({ state }: Batch): Refused =>
  refuse(
    'ended',
    state === 'confirmed'
      ? 'Bản tổng hợp này đã nhập vào sổ, không sửa được nữa.'
      : 'Bản tổng hợp này đã bỏ.',
  )

/** Rows of the preview. */
export async function insertDrafts(
  tx: Tx,
  actor: Actor,
  batch: BatchId,
  drafts: readonly NewDraft[],
): Promise<void> {
  if (drafts.length === 0) return
  await tx.db
    .insertInto('petition_draft')
    .values(
      drafts.map((draft) => ({
        ward_id: actor.ward,
        id: newId<'PetitionDraft'>(),
        batch_id: batch,
        position: draft.position,
        text: draft.text,
        name: draft.name,
        address: draft.address,
        group_text: draft.groupText,
        unit_id: draft.unit,
        field_text: draft.fieldText,
        topic_code: draft.topicCode,
        kind: draft.kind,
        restricted: draft.restricted,
        problems: JSON.stringify(draft.marks),
      })),
    )
    .execute()
}

export const deleteDrafts = (tx: Tx, actor: Actor, batch: BatchId) =>
  tx.db.deleteFrom('petition_draft').where('ward_id', '=', actor.ward).where('batch_id', '=', batch).execute()

/** The file goes too, its bytes when nothing else uses them. */
export async function deleteFile(tx: Tx, actor: Actor, batch: BatchId): Promise<void> {
  const files = await tx.db
    .deleteFrom('attachment')
    .where('ward_id', '=', actor.ward)
    .where('owner_kind', '=', 'petition-batch')
    .where('owner_id', '=', batch)
    .returning('sha256')
    .execute()
  for (const { sha256 } of files) await tx.enqueue('petitions.drop-blob', { sha256 })
}
