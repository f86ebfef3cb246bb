import { dateInVietnam, type IsoDate } from '#domain/date.ts'
import { newId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { authorize, command, personOf } from '#platform/command.ts'
import { found } from '#platform/errors.ts'
import { attach, type StoredFile } from '#platform/files/attachments.ts'
import type { ExchangeBody, ExchangeBodyId } from '../body.ts'
import type { PackageForm, Way } from '../messages.ts'
import { exchangePolicy } from '../policy.ts'
import type { HandoffId } from './handoff.ts'
import { getHandoff } from './handoff-queries.ts'
import type { IssuedPaper } from './paper.ts'

export type HandOverInput = {
  readonly paper: Pick<IssuedPaper, 'kind' | 'id' | 'title'>
  readonly form: PackageForm
  readonly sender: ExchangeBody
  readonly to: readonly ExchangeBody[]
  readonly file: StoredFile
  readonly carried: Way
  readonly handedOn: IsoDate
  readonly handedBy: string
  readonly note: string | null
}

/** A package leaves: who carries it, how, to whom, under which fingerprint. */
export const handOver = command('exchange.hand-over', async (tx, actor, input: HandOverInput) => {
  authorize(exchangePolicy, actor, 'hand-over', null)
  if (input.handedOn > dateInVietnam(tx.now))
    return refuse('future', 'Ngày giao chưa tới. Xin ghi ngày đã giao hoặc hôm nay.', 'handedOn')
  const id: HandoffId = newId<'Handoff'>()
  await tx.db
    .insertInto('handoff')
    .values({
      ward_id: actor.ward,
      id,
      source_kind: input.paper.kind,
      source_id: input.paper.id,
      title: input.paper.title,
      form: input.form,
      sender_name: input.sender.name,
      sender_organ: input.sender.organId,
      sha256: input.file.sha256,
      carried: input.carried,
      handed_on: input.handedOn,
      handed_by: input.handedBy,
      note: input.note,
      made_by: personOf(actor),
      made_at: tx.now,
    })
    .execute()
  await tx.db
    .insertInto('handoff_recipient')
    .values(
      input.to.map((body) => ({
        ward_id: actor.ward,
        handoff_id: id,
        body_id: body.id,
        name: body.name,
        organ_id: body.organId,
      })),
    )
    .execute()
  await attach(tx, actor, { kind: 'handoff', id }, [input.file])
  await tx.announce({
    type: 'exchange.handed-over',
    subject: { kind: 'handoff', id },
    data: {
      title: input.paper.title,
      recipients: input.to.map(({ name }) => name).join('; '),
      carried: input.carried,
      sha256: input.file.sha256,
    },
  })
  return ok({ id })
})

export type ConfirmInput = {
  readonly id: HandoffId
  readonly body: ExchangeBodyId
  readonly receivedBy: string
  readonly receivedOn: IsoDate
  readonly receipt: string | null
}

/** Somebody at the other end said that it came. */
export const confirmReceipt = command('exchange.confirm', async (tx, actor, input: ConfirmInput) => {
  const handoff = await getHandoff(tx.db, actor, input.id)
  authorize(exchangePolicy, actor, 'confirm', null)
  const recipient = found(
    handoff.recipients.find(({ body }) => body === input.body),
    'recipient of a handoff',
  )
  if (handoff.voidedAt !== null) return refuse('void', 'Lần bàn giao này đã hủy.')
  if (recipient.receivedOn !== null)
    return refuse('confirmed', `${recipient.name} đã được ghi là nhận rồi. Hãy tải lại trang.`)
  if (input.receivedOn > dateInVietnam(tx.now) || input.receivedOn < handoff.handedOn)
    return refuse(
      'day',
      'Ngày nhận phải từ ngày giao đến hôm nay. Xin xem lại ngày trên biên nhận.',
      'receivedOn',
    )
  await tx.db
    .updateTable('handoff_recipient')
    .set({
      received_by: input.receivedBy,
      received_on: input.receivedOn,
      receipt: input.receipt,
      confirmed_by: personOf(actor),
      confirmed_at: tx.now,
    })
    .where('ward_id', '=', actor.ward)
    .where('handoff_id', '=', input.id)
    .where('body_id', '=', input.body)
    .execute()
  await tx.announce({
    type: 'exchange.received',
    subject: { kind: 'handoff', id: input.id },
    data: { owner: recipient.name, name: input.receivedBy, date: input.receivedOn },
  })
  return ok({ id: input.id })
})

/** Recorded by mistake: the line stays in the register, with the reason. */
export const voidHandoff = command(
  'exchange.void',
  async (tx, actor, input: { readonly id: HandoffId; readonly reason: string }) => {
    const handoff = await getHandoff(tx.db, actor, input.id)
    authorize(exchangePolicy, actor, 'void', null)
    if (handoff.voidedAt !== null) return refuse('void', 'Lần bàn giao này đã hủy trước đó.')
    await tx.db
      .updateTable('handoff')
      .set({ voided_by: personOf(actor), voided_at: tx.now, void_reason: input.reason })
      .where('ward_id', '=', actor.ward)
      .where('id', '=', input.id)
      .execute()
    await tx.announce({
      type: 'exchange.voided',
      subject: { kind: 'handoff', id: input.id },
      data: { title: handoff.title, reason: input.reason },
    })
    return ok({ id: input.id })
  },
)
