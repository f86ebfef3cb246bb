import { type Actor, accountOf } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { getAccountForUpdate } from '../account-queries.ts'
import { endSessions } from '../open-session-commands.ts'
import { removeOpenIdLink } from '../openid/link-commands.ts'
import { removePasskeys } from '../passkeys/remove-commands.ts'
import { accountPolicy } from '../policy.ts'
import { replaceRecoveryCodes } from './recovery-code-commands.ts'

export type ResetSecondFactor = { readonly id: AccountId; readonly reason: string }

/** For somebody who lost the telephone and the paper. The telephone may be in strange hands, so every session ends; the password stays. */
export const resetSecondFactor = command(
  'account.reset-second-factor',
  async (tx, actor, input: ResetSecondFactor) => {
    const account = await getAccountForUpdate(tx.db, actor.ward, input.id)
    authorize(accountPolicy, actor, 'reset-second-factor', account)
    if (accountOf(actor) === input.id)
      return refuse(
        'own-account',
        'Không tự đặt lại cho chính mình ở đây được. Hãy vào “Tài khoản của tôi” và tắt bằng mật khẩu cùng một mã.',
      )
    const removed = [
      await removeSecondFactor(tx.db, actor, input.id),
      await removePasskeys(tx.db, actor, input.id),
      await removeOpenIdLink(tx.db, actor, input.id),
    ]
    if (!removed.includes(true))
      return refuse(
        'not-on',
        'Người này chưa bật xác thực hai bước, không có khóa truy cập hay tài khoản định danh đã gắn, không có gì để đặt lại.',
      )
    await endSessions(tx.db, actor, input.id)
    await tx.announce({
      type: 'account.second-factor-reset',
      subject: { kind: 'account', id: input.id },
      data: { reason: input.reason },
    })
    return ok({ id: input.id })
  },
)

/** Whether there was any. */
export async function removeSecondFactor(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  account: AccountId,
): Promise<boolean> {
  const removed = await db
    .deleteFrom('authenticator')
    .where('ward_id', '=', actor.ward)
    .where('account_id', '=', account)
    .executeTakeFirst()
  await replaceRecoveryCodes(db, actor, account, [])
  return removed.numDeletedRows === 1n
}
