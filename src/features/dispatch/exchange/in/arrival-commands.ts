import type { Actor } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { type EnterInput, insertIncoming } from '#features/registers/index.ts'
import { authorize, command, personOf, type Tx } from '#platform/command.ts'
import { attach, type StoredFile } from '#platform/files/attachments.ts'
import { exchangePolicy } from '../policy.ts'
import { type Arrival, type ArrivalFacts, type ArrivalId, stateOf } from './arrival.ts'
import { getArrivalForUpdate } from './arrival-queries.ts'

export type TakeInInput = { readonly file: StoredFile; readonly facts: ArrivalFacts }

/** A package was uploaded and opened; nothing is in the register yet. */
export const takeIn = command('exchange.take-in', async (tx, actor, { file, facts }: TakeInInput) => {
  authorize(exchangePolicy, actor, 'take-in', null)
  const id: ArrivalId = newId<'ExchangeArrival'>()
  await tx.db
    .insertInto('exchange_arrival')
    .values({
      ward_id: actor.ward,
      id,
      sha256: file.sha256,
      file_name: file.fileName,
      message_id: facts.documentId,
      sender_organ: facts.from?.organId ?? null,
      facts: JSON.stringify(facts),
      came_by: personOf(actor),
      came_at: tx.now,
    })
    .execute()
  await attach(tx, actor, { kind: 'exchange-arrival', id }, [file])
  await tx.announce({
    type: 'exchange.taken-in',
    subject: { kind: 'exchange-arrival', id },
    data: { sender: facts.from?.name ?? '', files: facts.files.length, sha256: file.sha256 },
  })
  return ok({ id })
})

export type EnterArrivalInput = { readonly id: ArrivalId; readonly entry: EnterInput }

/** The package gets its line in the register of incoming papers, with its files. */
export const enterArrival = command('exchange.enter', async (tx, actor, input: EnterArrivalInput) => {
  authorize(exchangePolicy, actor, 'take-in', null)
  const arrival = await waiting(tx, actor, input.id)
  if (!arrival.ok) return arrival
  const entered = await insertIncoming(tx, actor, input.entry)
  if (!entered.ok) return entered
  const { id, number, data } = entered.value
  await tx.db
    .updateTable('exchange_arrival')
    .set({ incoming_id: id })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', input.id)
    .execute()
  await tx.announce({
    type: 'incoming.entered',
    subject: { kind: 'incoming', id },
    data: { ...data, note: `Từ gói ${arrival.value.fileName}`, sha256: arrival.value.sha256 },
  })
  return ok({ id, number })
})

/** Nothing of it enters the register: uploaded twice, not for the ward. */
export const dropArrival = command(
  'exchange.drop',
  async (tx, actor, input: { readonly id: ArrivalId; readonly reason: string }) => {
    authorize(exchangePolicy, actor, 'take-in', null)
    const arrival = await waiting(tx, actor, input.id)
    if (!arrival.ok) return arrival
    await tx.db
      .updateTable('exchange_arrival')
      .set({ dropped_by: personOf(actor), dropped_at: tx.now, drop_reason: input.reason })
      .where('ward_id', '=', actor.ward)
      .where('id', '=', input.id)
      .execute()
    await tx.announce({
      type: 'exchange.dropped',
      subject: { kind: 'exchange-arrival', id: input.id },
      data: { reason: input.reason },
    })
    return ok({ id: input.id })
  },
)

async function waiting(tx: Tx, actor: Actor, id: ArrivalId): Promise<Result<Arrival>> {
  const arrival = await getArrivalForUpdate(tx.db, actor, id)
  return stateOf(arrival) === 'waiting'
    ? ok(arrival)
    : refuse('done', 'Gói này đã vào sổ hoặc đã bỏ. Hãy tải lại trang.')
}
