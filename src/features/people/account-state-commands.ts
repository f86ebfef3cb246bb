import { accountOf } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import { getAccountForUpdate } from './account-queries.ts'
import { isLastAdmin, lastAdmin } from './last-admin-queries.ts'
import { endSessions } from './open-session-commands.ts'
import { removeOpenIdLink } from './openid/link-commands.ts'
import { removePasskeys } from './passkeys/remove-commands.ts'
import { accountPolicy } from './policy.ts'

export type ChangeState = { readonly id: AccountId; readonly reason: string }

/** Ends the sessions and forgets password, passkeys and the linked identity: whoever comes back gets a new one. */
export const deactivateAccount = command('account.deactivate', async (tx, actor, input: ChangeState) => {
  const account = await getAccountForUpdate(tx.db, actor.ward, input.id)
  authorize(accountPolicy, actor, 'deactivate', account)
  if (account.deactivated !== null)
    return refuse('already-deactivated', 'Tài khoản này đã ngừng sử dụng từ trước.')
  if (accountOf(actor) === input.id)
    return refuse(
      'own-account',
      'Không ai tự ngừng tài khoản của chính mình được. Xin nhờ người quản trị khác.',
    )
  if (await isLastAdmin(tx.db, actor, input.id)) return lastAdmin
  await tx.db
    .updateTable('account')
    .set({
      deactivated_at: tx.now,
      deactivated_by: accountOf(actor),
      deactivated_reason: input.reason,
      password_hash: null,
      calendar_token_hash: null,
      must_change_password: true,
      first_password_until: null,
      version: account.version + 1,
    })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', input.id)
    .execute()
  await endSessions(tx.db, actor, input.id)
  await removePasskeys(tx.db, actor, input.id)
  await removeOpenIdLink(tx.db, actor, input.id)
  await tx.announce({
    type: 'account.deactivated',
    subject: { kind: 'account', id: input.id },
    data: { reason: input.reason },
  })
  return ok({ id: input.id })
})

export const reactivateAccount = command('account.reactivate', async (tx, actor, input: ChangeState) => {
  const account = await getAccountForUpdate(tx.db, actor.ward, input.id)
  authorize(accountPolicy, actor, 'reactivate', account)
  if (account.deactivated === null) return refuse('not-deactivated', 'Tài khoản này đang được sử dụng.')
  await tx.db
    .updateTable('account')
    .set({
      deactivated_at: null,
      deactivated_by: null,
      deactivated_reason: null,
      version: account.version + 1,
    })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', input.id)
    .execute()
  await tx.announce({
    type: 'account.reactivated',
    subject: { kind: 'account', id: input.id },
    data: { reason: input.reason },
  })
  return ok({ id: input.id })
})
