import type { Actor } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { hashRecoveryCode } from './recovery-codes.ts'

/** The codes of an earlier sheet of paper are worth nothing afterwards. */
export async function replaceRecoveryCodes(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  account: AccountId,
  codes: readonly string[],
): Promise<void> {
  await db.deleteFrom('recovery_code').where('ward_id', '=', ward).where('account_id', '=', account).execute()
  if (codes.length === 0) return
  await db
    .insertInto('recovery_code')
    .values(
      codes.map((code) => ({
        ward_id: ward,
        account_id: account,
        code_hash: hashRecoveryCode(code, ward, account),
        used_at: null,
      })),
    )
    .execute()
}
