import type { Actor } from '#domain/actor.ts'
import type { ClauseId, NoticeId } from '#features/notices/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { titleOf } from './view-queries.ts'

/** Whether the ward has issued this notice, with this clause in it when one is named. */
export async function isIssued(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  notice: NoticeId,
  clause: ClauseId | null,
): Promise<boolean> {
  const issued = await db
    .selectFrom('notice')
    .select('id')
    .where('ward_id', '=', actor.ward)
    .where('id', '=', notice)
    .where('issued_at', 'is not', null)
    .executeTakeFirst()
  if (issued === undefined || clause === null) return issued !== undefined
  const within = await db
    .selectFrom('clause')
    .select('id')
    .where('ward_id', '=', actor.ward)
    .where('notice_id', '=', notice)
    .where('id', '=', clause)
    .executeTakeFirst()
  return within !== undefined
}

/** Issued notices for a list of choices, the newest first. */
export async function listNoticeChoices(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
): Promise<readonly { readonly value: NoticeId; readonly label: string }[]> {
  const rows = await db
    .selectFrom('notice')
    .select(['id', 'type', 'number', 'symbol', 'document_date', 'format_regime'])
    .where('ward_id', '=', actor.ward)
    .where('issued_at', 'is not', null)
    .orderBy('issued_at', 'desc')
    .limit(100)
    .execute()
  return rows.map((row) => ({ value: row.id as NoticeId, label: titleOf(row) }))
}
