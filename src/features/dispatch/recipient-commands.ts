import type { Actor } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { authorize, command, personOf, type Tx } from '#platform/command.ts'
import { found } from '#platform/errors.ts'
import { attach, type StoredFile } from '#platform/files/attachments.ts'
import type { DispatchId, RecipientId } from './dispatch.ts'
import { getDispatchForUpdate } from './load-queries.ts'
import { dispatchPolicy } from './policy.ts'
import { checkPaperMoment, hasReached, type Stage, stageOf } from './receipt.ts'
import { listRecipients, ofDispatch, type RecipientFacts } from './recipient-queries.ts'
import { replacedMeanwhile } from './send-commands.ts'

export type TakeOutInput = {
  readonly id: DispatchId
  readonly recipients: readonly RecipientId[]
  readonly reason: string
}

/** Sent there by mistake: it is owed nothing any more, and sees the paper no longer. The line stays, with the reason. */
export const takeOut = command('dispatch.take-out', async (tx, actor, input: TakeOutInput) => {
  await getDispatchForUpdate(tx.db, actor, input.id)
  authorize(dispatchPolicy, actor, 'take-out', null)
  const all = await listRecipients(tx.db, actor, ofDispatch(input.id))
  const chosen = all.filter((one) => input.recipients.includes(one.id) && one.takenOut === null)
  if (chosen.length === 0) return refuse('nobody', 'Hãy đánh dấu nơi nhận cần rút.', 'recipients')
  await tx.db
    .insertInto('dispatch_removal')
    .values(
      chosen.map(({ id }) => ({
        ward_id: actor.ward,
        recipient_id: id,
        reason: input.reason,
        by_account: personOf(actor),
        at: tx.now,
      })),
    )
    .execute()
  await tx.announce({
    type: 'dispatch.recipients-taken-out',
    subject: { kind: 'dispatch', id: input.id },
    data: { recipients: chosen.map(({ name }) => name).join('; '), reason: input.reason },
  })
  return ok({ count: chosen.length })
})

export type PaperInput = {
  readonly id: DispatchId
  readonly recipient: RecipientId
  readonly stage: Stage
  readonly at: Date
  /** Who took it, and who handed it over. */
  readonly person: string
  readonly carrier: string
  readonly note: string | null
  readonly files: readonly StoredFile[]
}

/** The paper itself was handed over: the Party Office writes down who carried it, who signed for it, when. */
export const recordPaper = command('dispatch.record-paper', async (tx, actor, input: PaperInput) => {
  const dispatch = await getDispatchForUpdate(tx.db, actor, input.id)
  authorize(dispatchPolicy, actor, 'record', null)
  if (dispatch.superseded) return replacedMeanwhile
  const recipient = await recipientOf(tx, actor, input)
  if (recipient.takenOut !== null) return refuse('taken-out', 'Nơi này đã được rút khỏi danh sách nhận.')
  if (hasReached(stageOf(recipient.receipts), input.stage))
    return refuse('known', 'Nơi này đã được ghi nhận đến bước này rồi.', 'stage')
  const moment = checkPaperMoment(input.at, dispatch.sentAt, tx.now)
  if (!moment.ok) return moment
  const id = newId<'DispatchReceipt'>()
  await tx.db
    .insertInto('dispatch_receipt')
    .values({
      ward_id: actor.ward,
      id,
      recipient_id: input.recipient,
      stage: input.stage,
      how: 'paper',
      at: input.at,
      person: input.person,
      carrier: input.carrier,
      note: input.note,
      recorded_by: personOf(actor),
      recorded_at: tx.now,
    })
    .execute()
  await attach(tx, actor, { kind: 'dispatch-receipt', id: input.recipient }, input.files)
  await tx.announce({
    type: 'dispatch.paper-recorded',
    subject: { kind: 'dispatch', id: input.id },
    data: { name: recipient.name, person: input.person, files: input.files.length },
  })
  return ok({ id })
})

export type VoidPaperInput = {
  readonly id: DispatchId
  readonly recipient: RecipientId
  readonly reason: string
}

/** Written down for the wrong recipient: crossed out with the reason, still there to be read in the log. */
export const voidPaper = command('dispatch.void-paper', async (tx, actor, input: VoidPaperInput) => {
  await getDispatchForUpdate(tx.db, actor, input.id)
  authorize(dispatchPolicy, actor, 'record', null)
  const recipient = await recipientOf(tx, actor, input)
  const papers = recipient.receipts.filter(({ how }) => how === 'paper')
  if (papers.length === 0) return refuse('no-paper', 'Nơi này không có lần ký nhận trên giấy nào để bỏ.')
  await tx.db
    .updateTable('dispatch_receipt')
    .set({ voided_at: tx.now, voided_by: personOf(actor), void_reason: input.reason })
    .where('ward_id', '=', actor.ward)
    .where('recipient_id', '=', input.recipient)
    .where('how', '=', 'paper')
    .where('voided_at', 'is', null)
    .execute()
  await tx.announce({
    type: 'dispatch.paper-voided',
    subject: { kind: 'dispatch', id: input.id },
    data: { name: recipient.name, reason: input.reason },
  })
  return ok(null)
})

async function recipientOf(
  tx: Tx,
  actor: Actor,
  { id, recipient }: { readonly id: DispatchId; readonly recipient: RecipientId },
): Promise<RecipientFacts> {
  const all = await listRecipients(tx.db, actor, (where) =>
    where.and([where('dispatch.id', '=', id), where('dispatch_recipient.id', '=', recipient)]),
  )
  return found(all[0], 'recipient')
}
