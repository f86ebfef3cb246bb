import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { type CodeList, codesWith, type ExchangeCode } from './codes.ts'

export async function listCodes(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
): Promise<readonly ExchangeCode[]> {
  const rows = await db
    .selectFrom('exchange_code')
    .select(['list', 'key', 'code', 'detail', 'verified'])
    .where('ward_id', '=', ward)
    .execute()
  return codesWith(rows.map((row) => ({ ...row, list: row.list as CodeList })))
}
