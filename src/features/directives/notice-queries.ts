import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import { type ClauseId, type Notice, type NoticeId, noticeTitle } from '#features/notices/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'

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

export type ClauseChange = {
  readonly kind: 'amend' | 'replace' | 'cancel'
  readonly explanation: string
  readonly notice: NoticeId
  readonly noticeTitle: string
  readonly clause: { readonly id: ClauseId; readonly number: string } | null
}

/** What later notices made of the directive's clause, the latest last. */
export async function listClauseChanges(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  clause: ClauseId,
): Promise<readonly ClauseChange[]> {
  const rows = await db
    .selectFrom('clause_change as change')
    .innerJoin('notice', (join) =>
      join.onRef('notice.ward_id', '=', 'change.ward_id').onRef('notice.id', '=', 'change.by_notice_id'),
    )
    .leftJoin('clause as by_clause', (join) =>
      join
        .onRef('by_clause.ward_id', '=', 'change.ward_id')
        .onRef('by_clause.id', '=', 'change.by_clause_id'),
    )
    .select(['change.kind', 'change.explanation', 'change.by_notice_id as notice'])
    .select(['notice.type', 'notice.number', 'notice.symbol', 'notice.document_date', 'notice.format_regime'])
    .select(['by_clause.id as clauseId', 'by_clause.number as clauseNumber'])
    .where('change.ward_id', '=', actor.ward)
    .where('change.clause_id', '=', clause)
    .orderBy('change.recorded_at')
    .execute()
  return rows.map((row) => ({
    kind: row.kind as ClauseChange['kind'],
    explanation: row.explanation,
    notice: row.notice as NoticeId,
    noticeTitle: titleOf(row),
    clause:
      row.clauseId === null || row.clauseNumber === null
        ? null
        : { id: row.clauseId as ClauseId, number: row.clauseNumber },
  }))
}

type TitledRow = {
  readonly type: string
  readonly number: number | null
  readonly symbol: string | null
  readonly document_date: string | null
  readonly format_regime: string | null
}

/** "Thông báo 44-TB/ĐU ngày 09/09/2025" */
export const titleOf = ({ document_date, format_regime, ...row }: TitledRow): string =>
  noticeTitle({
    ...row,
    documentDate: document_date as IsoDate | null,
    regime: format_regime as Notice['regime'],
  })
