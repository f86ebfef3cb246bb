import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { ClauseId, NoticeId } from './draft.ts'
import { type Notice, noticeTitle } from './notice.ts'
import { getNotice, reachable, toNotice } from './notice-queries.ts'

export type Clause = {
  readonly id: ClauseId
  readonly number: string
  readonly heading: string | null
  readonly text: string
}
export type ChangeKind = 'amend' | 'replace' | 'cancel'

/** A later notice's word about a clause, seen from either side. */
export type ClauseChange = {
  readonly kind: ChangeKind
  readonly explanation: string
  readonly recordedAt: Date
  readonly clause: { readonly notice: NoticeId; readonly title: string; readonly number: string }
  readonly by: { readonly notice: NoticeId; readonly title: string; readonly clauseNumber: string | null }
}

export async function listClauses(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  notice: NoticeId,
): Promise<readonly Clause[]> {
  const rows = await db
    .selectFrom('clause')
    .select(['id', 'number', 'heading', 'text'])
    .where('ward_id', '=', actor.ward)
    .where('notice_id', '=', notice)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({ ...row, id: row.id as ClauseId }))
}

/** The clause within the actor's reach, found by the notice and its number. Throws `NotFound`. */
export async function getClause(
  db: DatabaseTransaction,
  actor: Actor,
  notice: NoticeId | null,
  number: string,
) {
  const of = await getNotice(db, actor, notice)
  const clauses = await listClauses(db, actor, of.id)
  return {
    notice: of,
    clauses,
    clause: found(
      clauses.find((clause) => clause.number === number),
      'clause',
    ),
  }
}

/** Every issued notice that may change a clause of this one: of the same day or later, newest first. */
export async function listLater(
  db: DatabaseTransaction,
  actor: Actor,
  notice: Notice,
): Promise<readonly Notice[]> {
  const dayOf = sql<string>`coalesce(document_date, (issued_at at time zone 'Asia/Ho_Chi_Minh')::date)`
  const rows = await reachable(db, actor)
    .where('issued_at', 'is not', null)
    .where('id', '<>', notice.id)
    .where(
      sql<boolean>`${dayOf} >= (select ${dayOf} from notice where ward_id = ${actor.ward} and id = ${notice.id})`,
    )
    .orderBy(dayOf, 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(toNotice)
}

/** Everything that later notices said about the clauses of this one, and that this one says about earlier ones. */
export async function listChanges(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  notice: NoticeId,
): Promise<readonly ClauseChange[]> {
  const rows = await db
    .selectFrom('clause_change as change')
    .innerJoin('notice as later', (join) =>
      join.onRef('later.ward_id', '=', 'change.ward_id').onRef('later.id', '=', 'change.by_notice_id'),
    )
    .innerJoin('clause', (join) =>
      join.onRef('clause.ward_id', '=', 'change.ward_id').onRef('clause.id', '=', 'change.clause_id'),
    )
    .innerJoin('notice as earlier', (join) =>
      join.onRef('earlier.ward_id', '=', 'clause.ward_id').onRef('earlier.id', '=', 'clause.notice_id'),
    )
    .leftJoin('clause as by_clause', (join) =>
      join
        .onRef('by_clause.ward_id', '=', 'change.ward_id')
        .onRef('by_clause.id', '=', 'change.by_clause_id'),
    )
    .select([
      'change.kind',
      'change.explanation',
      'change.recorded_at',
      'change.by_notice_id',
      'clause.notice_id',
      'clause.number',
      'by_clause.number as by_number',
      ...titleColumns('earlier'),
      ...titleColumns('later'),
    ])
    .where('change.ward_id', '=', actor.ward)
    .where((where) =>
      where.or([where('clause.notice_id', '=', notice), where('change.by_notice_id', '=', notice)]),
    )
    .orderBy('change.recorded_at')
    .execute()
  return rows.map((row) => ({
    kind: row.kind as ChangeKind,
    explanation: row.explanation,
    recordedAt: row.recorded_at,
    clause: {
      notice: row.notice_id as NoticeId,
      title: noticeTitle({
        type: row.earlier_type,
        number: row.earlier_number,
        symbol: row.earlier_symbol,
        documentDate: row.earlier_document_date as IsoDate | null,
        regime: row.earlier_format_regime as Notice['regime'],
      }),
      number: row.number,
    },
    by: {
      notice: row.by_notice_id as NoticeId,
      title: noticeTitle({
        type: row.later_type,
        number: row.later_number,
        symbol: row.later_symbol,
        documentDate: row.later_document_date as IsoDate | null,
        regime: row.later_format_regime as Notice['regime'],
      }),
      clauseNumber: row.by_number,
    },
  }))
}

/** What a title is made of, once for each notice of a change. */
const titleColumns = <T extends 'earlier' | 'later'>(of: T) =>
  [
    `${of}.type as ${of}_type`,
    `${of}.number as ${of}_number`,
    `${of}.symbol as ${of}_symbol`,
    `${of}.document_date as ${of}_document_date`,
    `${of}.format_regime as ${of}_format_regime`,
  ] as const
