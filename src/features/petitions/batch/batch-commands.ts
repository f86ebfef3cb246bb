import { sql } from 'kysely'
import { type Actor, unitsOf } from '#domain/actor.ts'
import { dateInVietnam, formatMoment } from '#domain/date.ts'
import { newId, type UnitId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import type { ConferenceId } from '#features/conferences/index.ts'
import { listUnits } from '#features/people/index.ts'
import { authorize, command, personOf, type Tx } from '#platform/command.ts'
import { attach, type StoredFile } from '#platform/files/attachments.ts'
import { ofNobody, petitionPolicy } from '../policy.ts'
import type { BatchId, BatchReading, NewDraft } from './batch.ts'
import { findSameFile } from './batch-queries.ts'
import { deleteDrafts, deleteFile, insertDrafts, openBatch } from './open-batch-commands.ts'

export type ReceiveBatchInput = {
  readonly file: StoredFile
  readonly pasted: boolean
  readonly conference: ConferenceId | null
  readonly reading: BatchReading
  readonly drafts: readonly NewDraft[]
  /** The person was told that the same file lies here already. */
  readonly againSeen: boolean
}

/** A summary report comes in: its rows wait in a preview, and nothing follows from them until a person confirms. */
export const receiveBatch = command('petition-batch.receive', async (tx, actor, input: ReceiveBatchInput) => {
  authorize(petitionPolicy, actor, 'import', ofNobody)
  // Two people who bring the same file at one moment: the second is told.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${actor.ward}/${input.file.sha256}`}, 0))`.execute(
    tx.db,
  )
  const earlier = await findSameFile(tx.db, actor, input.file.sha256)
  if (earlier !== null && !input.againSeen)
    return refuse(
      'same-file',
      `Đúng tệp này đã được đưa vào lúc ${formatMoment(earlier.uploadedAt)}${earlier.state === 'confirmed' ? ' và đã nhập vào sổ' : ', đang chờ xác nhận'}. Nếu vẫn muốn nhập lần nữa, hãy đánh dấu bên dưới.`,
      'againSeen',
    )
  const source = await frontUnit(tx, actor)
  if (source === null)
    return refuse('no-front', 'Phường chưa lập đơn vị Mặt trận Tổ quốc, nên chưa biết bản tổng hợp của ai.')
  const id = newId<'PetitionBatch'>()
  await tx.db
    .insertInto('petition_batch')
    .values({
      ward_id: actor.ward,
      id,
      conference_id: input.conference,
      source_unit_id: source,
      file_name: input.pasted ? null : input.file.fileName,
      source_sha256: input.file.sha256,
      reading: JSON.stringify(input.reading),
      uploaded_by: personOf(actor),
      uploaded_at: tx.now,
    })
    .execute()
  await attach(tx, actor, { kind: 'petition-batch', id }, [input.file])
  await insertDrafts(tx, actor, id, input.drafts)
  await tx.announce({
    type: 'petition-batch.received',
    subject: { kind: 'petition-batch', id },
    data: { count: input.drafts.length },
  })
  return ok({ id })
})

/** The same file read again with the columns as a person matched them; the rows begin anew. */
export const rereadBatch = command(
  'petition-batch.reread',
  async (
    tx,
    actor,
    input: { readonly batch: BatchId; readonly reading: BatchReading; readonly drafts: readonly NewDraft[] },
  ) => {
    const batch = await openBatch(tx, actor, input.batch)
    if (!batch.ok) return batch
    await deleteDrafts(tx, actor, input.batch)
    await insertDrafts(tx, actor, input.batch, input.drafts)
    await tx.db
      .updateTable('petition_batch')
      .set({ reading: JSON.stringify(input.reading), version: batch.value.version + 1 })
      .where('ward_id', '=', actor.ward)
      .where('id', '=', input.batch)
      .execute()
    await tx.announce({
      type: 'petition-batch.reread',
      subject: { kind: 'petition-batch', id: input.batch },
      data: { count: input.drafts.length },
    })
    return ok(null)
  },
)

/** The whole report is put aside: nothing came of it. Its rows and its file are gone. */
export const dropBatch = command('petition-batch.drop', async (tx, actor, id: BatchId) => {
  const batch = await openBatch(tx, actor, id)
  if (!batch.ok) return batch
  await deleteDrafts(tx, actor, id)
  await deleteFile(tx, actor, id)
  await tx.db
    .updateTable('petition_batch')
    .set({ dropped_at: tx.now, reading: '{}', version: batch.value.version + 1 })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .execute()
  await tx.announce({ type: 'petition-batch.dropped', subject: { kind: 'petition-batch', id } })
  return ok(null)
})

/** The Front's own unit of the person, or the ward's. */
async function frontUnit(tx: Tx, actor: Actor): Promise<UnitId | null> {
  const fronts = await listUnits(tx.db, actor, { kind: 'front', openOn: dateInVietnam(tx.now) })
  const own = unitsOf(actor, 'front')
  return (fronts.find(({ id }) => own.includes(id)) ?? fronts[0])?.id ?? null
}
