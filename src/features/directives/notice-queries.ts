import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import { type Notice, type NoticeId, noticeTitle } from '#features/notices/index.ts'
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
  return rows.map((row) => ({
    value: row.id as NoticeId,
    label: noticeTitle({
      type: row.type,
      number: row.number,
      symbol: row.symbol,
      documentDate: row.document_date as IsoDate | null,
      regime: row.format_regime as Notice['regime'],
    }),
  }))
}
