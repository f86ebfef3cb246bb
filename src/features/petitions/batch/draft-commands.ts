import type { Actor } from '#domain/actor.ts'
import { ok, refuse } from '#domain/result.ts'
import { command, type Tx } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { cautionOf } from '../caution.ts'
import type { BatchId, Draft, DraftId } from './batch.ts'
import { listDrafts } from './batch-queries.ts'
import { openBatch } from './open-batch-commands.ts'

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
