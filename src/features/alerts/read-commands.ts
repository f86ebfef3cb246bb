import { type Actor, accountOf } from '#domain/actor.ts'
import { ok, refuse } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import type { NotificationId } from './notification-queries.ts'
import { alertPolicy } from './policy.ts'

/** `id` null: everything up to now. */
export type ReadInput = { readonly id: NotificationId | null }

/** The person has seen it. Seen again, nothing changes. */
export const markRead = command('notification.read', async (tx, actor: Actor, { id }: ReadInput) => {
  authorize(alertPolicy, actor, 'read-own', null)
  let update = tx.db
    .updateTable('notification')
    .set({ read_at: tx.now })
    .where('ward_id', '=', actor.ward)
    .where('account_id', '=', accountOf(actor))
    .where('read_at', 'is', null)
  if (id !== null) update = update.where('id', '=', id)
  const { numUpdatedRows } = await update.executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) return refuse('read-already', 'Không còn tin nào chưa đọc.')
  await tx.announce({
    type: 'notification.read',
    subject: { kind: 'notification', id },
    data: { count: Number(numUpdatedRows) },
  })
  return ok({ count: Number(numUpdatedRows) })
})
