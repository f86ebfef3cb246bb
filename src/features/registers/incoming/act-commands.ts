import { dateInVietnam, type IsoDate } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { incomingPolicy } from '../policy.ts'
import type { Incoming, IncomingId } from './incoming.ts'
import { getIncomingForUpdate } from './incoming-queries.ts'

type Actor = Parameters<typeof getIncomingForUpdate>[1]

export type AssignInput = {
  readonly id: IncomingId
  readonly unit: UnitId
  readonly deadline: IsoDate | null
}

/** Passes the paper on to the unit that deals with it; from then on its people see it. */
export const assignIncoming = command('incoming.assign', async (tx, actor, input: AssignInput) => {
  const document = await getIncomingForUpdate(tx.db, actor, input.id)
  authorize(incomingPolicy, actor, 'assign', document)
  const open = stillOpen(document)
  if (!open.ok) return open
  if (actor.kind !== 'account') return refuse('not-a-person', 'Chỉ cán bộ đã đăng nhập mới chuyển được.')
  await set(tx, actor, input.id, {
    unit_id: input.unit,
    deadline: input.deadline,
    assigned_on: dateInVietnam(tx.now),
    assigned_by: actor.account,
  })
  await tx.announce({
    type: 'incoming.assigned',
    subject: { kind: 'incoming', id: input.id },
    data: { unit: input.unit, ...(input.deadline === null ? {} : { lastDay: input.deadline }) },
  })
  return ok({ id: input.id })
})

/** The unit, or the office for it, says what came of the paper. */
export const finishIncoming = command(
  'incoming.finish',
  async (tx, actor, input: { readonly id: IncomingId; readonly note: string }) => {
    const document = await getIncomingForUpdate(tx.db, actor, input.id)
    authorize(incomingPolicy, actor, 'finish', document)
    const open = stillOpen(document)
    if (!open.ok) return open
    if (actor.kind !== 'account') return refuse('not-a-person', 'Chỉ cán bộ đã đăng nhập mới báo được.')
    await set(tx, actor, input.id, {
      done_on: dateInVietnam(tx.now),
      done_by: actor.account,
      done_note: input.note,
    })
    await tx.announce({
      type: 'incoming.done',
      subject: { kind: 'incoming', id: input.id },
      data: { note: input.note },
    })
    return ok({ id: input.id })
  },
)

/** Entered by mistake: the number stays in the book, with the reason. */
export const voidIncoming = command(
  'incoming.void',
  async (tx, actor, input: { readonly id: IncomingId; readonly reason: string }) => {
    const document = await getIncomingForUpdate(tx.db, actor, input.id)
    authorize(incomingPolicy, actor, 'void', document)
    if (document.voidedAt !== null) return refuse('void', 'Văn bản này đã hủy trước đó.')
    if (actor.kind !== 'account') return refuse('not-a-person', 'Chỉ cán bộ đã đăng nhập mới hủy được.')
    await set(tx, actor, input.id, {
      voided_at: tx.now,
      voided_by: actor.account,
      void_reason: input.reason,
    })
    await tx.announce({
      type: 'incoming.voided',
      subject: { kind: 'incoming', id: input.id },
      data: { number: document.number, reason: input.reason },
    })
    return ok({ id: input.id })
  },
)

function stillOpen({ voidedAt, doneOn }: Incoming): Result<null> {
  if (voidedAt !== null) return refuse('void', 'Văn bản này đã hủy khỏi sổ.')
  return doneOn === null ? ok(null) : refuse('done', 'Văn bản này đã được báo xong.')
}

const set = (tx: Tx, actor: Actor, id: IncomingId, facts: Readonly<Record<string, unknown>>) =>
  tx.db
    .updateTable('incoming_document')
    .set(facts)
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .execute()
