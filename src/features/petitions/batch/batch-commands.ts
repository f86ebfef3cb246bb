import { type Actor, accountOf, unitsOf } from '#domain/actor.ts'
import { dateInVietnam, formatMoment } from '#domain/date.ts'
import { type AccountId, newId, type UnitId } from '#domain/id.ts'
import { ok, type Refused, type Result, refuse } from '#domain/result.ts'
import type { ConferenceId } from '#features/conferences/index.ts'
import { listUnits } from '#features/people/index.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { Forbidden, NotFound } from '#platform/errors.ts'
import { attach, type StoredFile } from '#platform/files/attachments.ts'
import { cautionOf } from '../caution.ts'
import { ofNobody, petitionPolicy } from '../policy.ts'
import type { Batch, BatchId, BatchReading, Draft, DraftId, NewDraft } from './batch.ts'
import { findSameFile, getBatchForUpdate, listDrafts } from './batch-queries.ts'

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

export type ChangeDraftInput = {
  readonly batch: BatchId
  readonly draft: DraftId
  readonly version: number
  readonly facts: Pick<Draft, 'text' | 'name' | 'address' | 'unit' | 'topicCode' | 'kind'>
}

/** A person puts a row right; its topic is then theirs, no longer a suggestion. */
export const changeDraft = command(
  'petition-batch.change-row',
  async (tx, actor, input: ChangeDraftInput) => {
    const batch = await openBatch(tx, actor, input.batch)
    if (!batch.ok) return batch
    const draft = await draftIn(tx, actor, input.batch, input.draft)
    if (draft.version !== input.version)
      return refuse('stale', 'Vừa có người sửa dòng này. Hãy xem bản mới rồi sửa tiếp.')
    const { text, name, address, unit, topicCode, kind } = input.facts
    await tx.db
      .updateTable('petition_draft')
      .set({
        text,
        name,
        address,
        unit_id: unit,
        topic_code: topicCode,
        kind,
        restricted: kind === 'to-cao' || cautionOf(text) !== null,
        problems: JSON.stringify(draft.marks.filter((mark) => mark === 'answered' || mark === 'shared')),
        version: draft.version + 1,
      })
      .where('ward_id', '=', actor.ward)
      .where('id', '=', input.draft)
      .execute()
    await announceRow(tx, input.batch, draft, 'edited')
    return ok(null)
  },
)

/** A row that is no opinion, or comes a second time, is left out; it can be taken back until the batch is confirmed. */
export const setDropped = command(
  'petition-batch.drop-row',
  async (
    tx,
    actor,
    input: { readonly batch: BatchId; readonly draft: DraftId; readonly dropped: boolean },
  ) => {
    const batch = await openBatch(tx, actor, input.batch)
    if (!batch.ok) return batch
    const draft = await draftIn(tx, actor, input.batch, input.draft)
    await tx.db
      .updateTable('petition_draft')
      .set({ dropped: input.dropped })
      .where('ward_id', '=', actor.ward)
      .where('id', '=', input.draft)
      .execute()
    await announceRow(tx, input.batch, draft, input.dropped ? 'left-out' : 'taken-back')
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

async function draftIn(tx: Tx, actor: Actor, batch: BatchId, id: DraftId): Promise<Draft> {
  const draft = (await listDrafts(tx.db, actor, batch)).find((one) => one.id === id)
  if (draft === undefined) throw new NotFound('draft')
  return draft
}

const announceRow = (tx: Tx, batch: BatchId, { position }: Draft, change: string) =>
  tx.announce({
    type: 'petition-batch.row-changed',
    subject: { kind: 'petition-batch', id: batch },
    data: { row: position, change },
  })

async function insertDrafts(
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

/** The Front's own unit of the person, or the ward's. */
async function frontUnit(tx: Tx, actor: Actor): Promise<UnitId | null> {
  const fronts = await listUnits(tx.db, actor, { kind: 'front', openOn: dateInVietnam(tx.now) })
  const own = unitsOf(actor, 'front')
  return (fronts.find(({ id }) => own.includes(id)) ?? fronts[0])?.id ?? null
}

function personOf(actor: Actor): AccountId {
  const account = accountOf(actor)
  if (account === null) throw new Forbidden(petitionPolicy.name, 'not a person')
  return account
}
