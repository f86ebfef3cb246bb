import { accountOf } from '#domain/actor.ts'
import { dateInVietnam, type IsoDate } from '#domain/date.ts'
import { type AccountId, type Id, newId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import { found } from '#platform/errors.ts'
import { getAbsenceForUpdate, isAbsentWithin } from './absence-queries.ts'
import { getAccountForUpdate } from './account-queries.ts'
import { peopleConstraints } from './messages.ts'
import { absencePolicy } from './policy.ts'

export type RecordAbsence = {
  /** Who is away. */
  readonly account: AccountId
  readonly substitute: AccountId
  /** Both days included. */
  readonly from: IsoDate
  readonly to: IsoDate
  readonly reason?: string | null
}

export const recordAbsence = command('absence.record', async (tx, actor, input: RecordAbsence) => {
  const own = accountOf(actor) === input.account
  authorize(absencePolicy, actor, own ? 'record-own' : 'record-for-others', null)
  const away = await getAccountForUpdate(tx.db, actor.ward, input.account)
  const substitute = await getAccountForUpdate(tx.db, actor.ward, input.substitute)
  if (away.deactivated !== null) return refuse('deactivated', 'Tài khoản này đã ngừng sử dụng.', 'account')
  if (substitute.deactivated !== null)
    return refuse(
      'deactivated',
      'Tài khoản của người thay thế đã ngừng sử dụng. Xin chọn người khác.',
      'substitute',
    )
  if (input.to < input.from) return refuse('order', peopleConstraints.absence_order.message, 'to')
  if (input.to < dateInVietnam(tx.now))
    return refuse('past', 'Khoảng ngày này đã qua hết nên không cần người thay thế nữa.', 'to')
  if (await isAbsentWithin(tx.db, actor.ward, input.substitute, input))
    return refuse(
      'substitute-absent',
      `${substitute.name} cũng vắng mặt trong những ngày đó. Xin chọn người khác.`,
      'substitute',
    )
  const id = newId<'Absence'>(tx.now.getTime())
  await tx.db
    .insertInto('absence')
    .values({
      ward_id: actor.ward,
      id,
      account_id: input.account,
      substitute_id: input.substitute,
      from_date: input.from,
      to_date: input.to,
      reason: input.reason ?? null,
      created_by: accountOf(actor) ?? input.account,
      created_at: tx.now,
    })
    .execute()
  await tx.announce({
    type: 'absence.recorded',
    subject: { kind: 'account', id: input.account },
    data: { absence: id, ...input },
  })
  return ok({ id })
})

export const cancelAbsence = command(
  'absence.cancel',
  async (tx, actor, input: { readonly id: Id<'Absence'> }) => {
    const absence = found(await getAbsenceForUpdate(tx.db, actor, input.id), 'absence')
    const own = accountOf(actor) === absence.account
    authorize(absencePolicy, actor, own ? 'cancel-own' : 'cancel-for-others', null)
    if (absence.cancelled) return refuse('cancelled', 'Lần vắng mặt này đã được hủy từ trước.')
    await tx.db
      .updateTable('absence')
      .set({ cancelled_at: tx.now })
      .where('ward_id', '=', actor.ward)
      .where('id', '=', input.id)
      .execute()
    await tx.announce({
      type: 'absence.cancelled',
      subject: { kind: 'account', id: absence.account },
      data: { absence: input.id },
    })
    return ok({ id: input.id })
  },
)
