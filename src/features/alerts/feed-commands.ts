import { type Actor, accountOf } from '#domain/actor.ts'
import { ok, refuse } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import { alertPolicy } from './policy.ts'

/** `hash`: of the new secret; the secret itself is shown once and kept nowhere. Null ends the address. */
export type FeedInput = { readonly hash: Buffer | null }

/** A new secret address of the person's deadlines; the one before stops working at once. */
export const setFeed = command('calendar-feed.set', async (tx, actor: Actor, { hash }: FeedInput) => {
  authorize(alertPolicy, actor, 'keep-feed', null)
  const account = accountOf(actor)
  const before = await tx.db
    .selectFrom('account')
    .select('calendar_token_hash')
    .where('ward_id', '=', actor.ward)
    .where('id', '=', account)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (hash === null && before.calendar_token_hash === null)
    return refuse('no-feed', 'Chưa có địa chỉ lịch nào đang mở.')
  await tx.db
    .updateTable('account')
    .set({ calendar_token_hash: hash })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', account)
    .execute()
  await tx.announce({
    type: hash === null ? 'calendar-feed.ended' : 'calendar-feed.opened',
    subject: { kind: 'account', id: account },
  })
  return ok(null)
})
