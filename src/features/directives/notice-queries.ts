import type { Actor } from '#domain/actor.ts'
import type { NoticeId } from '#features/notices/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'

export async function isIssuedNotice(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: NoticeId,
): Promise<boolean> {
  const row = await db
    .selectFrom('notice')
    .select('id')
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .where('issued_at', 'is not', null)
    .executeTakeFirst()
  return row !== undefined
}
