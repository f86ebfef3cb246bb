import { type Actor, actingFor } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { authorize, command, personOf, type Tx } from '#platform/command.ts'
import type { RecipientId } from '../dispatch.ts'
import { type ReceiptAction, receiptPolicy, receivingRoles } from '../policy.ts'
import { hasReached, type Stage, stageOf } from '../receipt.ts'
import { type Entry, getEntryForUpdate } from './entry-queries.ts'

const nothingNew = refuse('known', 'Việc này đã được ghi nhận trước đó.')

/** Somebody of the unit has seen that these papers are there: the list, or the entry itself. */
export const noteReceived = command(
  'dispatch.receive',
  async (tx, actor, input: { readonly entries: readonly RecipientId[] }) => {
    const taken: Entry[] = []
    for (const id of input.entries.toSorted()) {
      const entry = await getEntryForUpdate(tx.db, actor, id)
      authorize(receiptPolicy, actor, 'open', entry)
      if (stageOf(entry.receipts) !== null) continue
      await insertReceipt(tx, actor, entry, 'received', null)
      taken.push(entry)
    }
    const [first] = taken
    if (first === undefined) return nothingNew
    await tx.announce({
      type: 'dispatch.received',
      subject: { kind: 'dispatch', id: taken.length === 1 ? first.dispatch.id : null },
      data: { unit: first.unit, count: taken.length },
    })
    return ok({ count: taken.length })
  },
)

/** Somebody of the unit has opened the file. */
export const noteRead = command('dispatch.read', (tx, actor, { id }: { readonly id: RecipientId }) =>
  step(tx, actor, { id, action: 'open', stage: 'read', note: null, event: 'dispatch.file-opened' }),
)

/** "Đã nhận và nắm nội dung" */
export const acknowledge = command(
  'dispatch.acknowledge',
  (tx, actor, { id }: { readonly id: RecipientId }) =>
    step(tx, actor, {
      id,
      action: 'acknowledge',
      stage: 'acknowledged',
      note: null,
      event: 'dispatch.acknowledged',
    }),
)

/** What the paper asks for was done; what was done goes with it. */
export const finish = command(
  'dispatch.finish',
  (tx, actor, { id, note }: { readonly id: RecipientId; readonly note: string }) =>
    step(tx, actor, { id, action: 'finish', stage: 'done', note, event: 'dispatch.done' }),
)

type StepInput = {
  readonly id: RecipientId
  readonly action: ReceiptAction
  readonly stage: Stage
  readonly note: string | null
  readonly event: string
}

async function step(
  tx: Tx,
  actor: Actor,
  { id, action, stage, note, event }: StepInput,
): Promise<Result<{ readonly id: RecipientId }>> {
  const entry = await getEntryForUpdate(tx.db, actor, id)
  authorize(receiptPolicy, actor, action, entry)
  if (action !== 'open' && entry.dispatch.superseded)
    return refuse('superseded', 'Văn bản này đã có bản mới thay. Hãy mở bản mới rồi xác nhận.')
  if (hasReached(stageOf(entry.receipts), stage)) return nothingNew
  await insertReceipt(tx, actor, entry, stage, note)
  await tx.announce({
    type: event,
    subject: { kind: 'dispatch', id: entry.dispatch.id },
    data: { unit: entry.unit, ...(note === null ? {} : { note }) },
  })
  return ok({ id })
}

async function insertReceipt(
  tx: Tx,
  actor: Actor,
  entry: Pick<Entry, 'id' | 'unit'>,
  stage: Stage,
  note: string | null,
): Promise<void> {
  await tx.db
    .insertInto('dispatch_receipt')
    .values({
      ward_id: actor.ward,
      id: newId<'DispatchReceipt'>(),
      recipient_id: entry.id,
      stage,
      how: 'screen',
      at: tx.now,
      by_account: personOf(actor),
      for_account: actingFor(actor, entry.unit, ...receivingRoles),
      note,
      recorded_by: personOf(actor),
      recorded_at: tx.now,
    })
    .execute()
}
