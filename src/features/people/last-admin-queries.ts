import type { Actor } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import { refuse } from '#domain/result.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'

/** Without an administrator nobody could ever let one in again. */
export async function isLastAdmin(
  db: DatabaseTransaction,
  actor: Actor,
  account: AccountId,
): Promise<boolean> {
  const rows = await db
    .selectFrom('account_role')
    .innerJoin('account', (join) =>
      join
        .onRef('account.ward_id', '=', 'account_role.ward_id')
        .onRef('account.id', '=', 'account_role.account_id'),
    )
    .select('account.id')
    .where('account_role.ward_id', '=', actor.ward)
    .where('account_role.role', '=', 'it-admin')
    .where('account_role.ended_at', 'is', null)
    .where('account.deactivated_at', 'is', null)
    .forUpdate()
    .execute()
  return rows.some((row) => row.id === account) && rows.every((row) => row.id === account)
}

export const lastAdmin = refuse(
  'last-admin',
  'Đây là người quản trị hệ thống cuối cùng đang hoạt động. Xin giao vai trò này cho một người khác trước.',
)
