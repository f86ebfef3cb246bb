import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import { formatDate, type IsoDate } from '#domain/date.ts'
import { type Notice, type NoticeId, noticeNumber } from '#features/notices/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'

export type ReportedNotice = { readonly id: NoticeId; readonly title: string; readonly subject: string }

/** The issued ones among these, the earliest first; without their text, which is long. */
export async function listIssued(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  ids: readonly NoticeId[] | 'newest',
): Promise<readonly ReportedNotice[]> {
  let query = db
    .selectFrom('notice')
    .select(['id', 'type', 'number', 'symbol', 'document_date as date', 'format_regime as regime', 'subject'])
    .where('ward_id', '=', ward)
    .where('issued_at', 'is not', null)
  query =
    ids === 'newest'
      ? query.orderBy('issued_at', 'desc').limit(MOST_OFFERED)
      : query
          .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
          .orderBy('document_date')
          .orderBy('number')
          .orderBy('id')
  return (await query.execute()).map(({ id, subject, date, ...row }) => ({
    id: id as NoticeId,
    title: titleOf({ ...row, date: date as IsoDate | null, regime: row.regime as Notice['regime'] }),
    subject,
  }))
}

/** A list somebody still ticks. */
const MOST_OFFERED = 60

type Named = Pick<Notice, 'type' | 'number' | 'symbol' | 'regime'> & { readonly date: IsoDate | null }

/** As one paper names another: "Thông báo số 51-TB/ĐU ngày 25/11/2025". */
function titleOf({ type, date, ...named }: Named): string {
  const number = named.number === null ? '' : ` số ${noticeNumber(named).replace(/^số /u, '')}`
  return `${type.charAt(0)}${type.slice(1).toLocaleLowerCase('vi')}${number}${date === null ? '' : ` ngày ${formatDate(date)}`}`
}

/** The clauses of a notice by their number, with their headings. */
export async function listHeadings(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  notices: readonly NoticeId[],
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await db
    .selectFrom('clause')
    .select(['notice_id', 'number', 'heading'])
    .where('ward_id', '=', ward)
    .where('notice_id', 'in', [...notices])
    .execute()
  return new Map(rows.map(({ notice_id, number, heading }) => [`${notice_id}|${number}`, heading]))
}
