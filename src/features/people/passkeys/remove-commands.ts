import type { Actor } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import { ok } from '#domain/result.ts'
import { authorize, command, personOf } from '#platform/command.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { NotFound } from '#platform/errors.ts'
import { sessionPolicy } from '../policy.ts'
import { lockAccount } from '../second-factor/lock-queries.ts'
import type { PasskeyId } from './queries.ts'

/** One of the person's own. */
export const removePasskey = command(
  'passkey.remove',
  async (tx, actor, input: { readonly id: PasskeyId }) => {
    authorize(sessionPolicy, actor, 'change-own-second-factor', null)
    const account = personOf(actor)
    await lockAccount(tx.db, actor.ward, account)
    const removed = await tx.db
      .deleteFrom('passkey')
      .where('ward_id', '=', actor.ward)
      .where('account_id', '=', account)
      .where('id', '=', input.id)
      .returning('name')
      .executeTakeFirst()
    if (removed === undefined) throw new NotFound('passkey')
    await tx.announce({
      type: 'account.passkey-removed',
      subject: { kind: 'account', id: account },
      data: { name: removed.name },
    })
    return ok(null)
  },
)

/** All of an account, whose owner left or lost the device. Whether there was any. */
export async function removePasskeys(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  account: AccountId,
): Promise<boolean> {
  const removed = await db
    .deleteFrom('passkey')
    .where('ward_id', '=', ward)
    .where('account_id', '=', account)
    .executeTakeFirst()
  return removed.numDeletedRows > 0n
}
