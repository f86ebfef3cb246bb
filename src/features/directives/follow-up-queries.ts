import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { DB } from '#db/tables.ts'
import type { Actor } from '#domain/actor.ts'
import { dateInVietnam, formatDate, type IsoDate } from '#domain/date.ts'
import type { NoticeDirective, NoticeFollowUp, NoticeId, NoticeProgress } from '#features/notices/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { Status } from './directive.ts'
import { statusNames, statusTones } from './messages.ts'
import { withinReach } from './reach-queries.ts'

/** What became of notices, as their register and pages show it: only directives within the actor's reach count. */
export const noticeFollowUp: NoticeFollowUp = {
  progress: progressOf,
  directives: (db, actor, notice, now) =>
    listNarrowed(db, actor, now, (where) => where('directive.notice_id', '=', notice)),
}

async function progressOf(
  db: DatabaseTransaction,
  actor: Actor,
  notices: readonly NoticeId[],
  now: Date,
): Promise<ReadonlyMap<NoticeId, NoticeProgress>> {
  if (notices.length === 0) return new Map()
  const today = dateInVietnam(now)
  const rows = await db
    .selectFrom('directive')
    .select((count) => [
      'directive.notice_id',
      count.fn.countAll<number>().as('total'),
      count.fn.countAll<number>().filterWhere('directive.status', '=', 'closed').as('closed'),
      count.fn
        .countAll<number>()
        .filterWhere('directive.status', '<>', 'closed')
        .filterWhere('directive.last_day', '<', today)
        .as('late'),
    ])
    .where('directive.ward_id', '=', actor.ward)
    .where('directive.notice_id', 'in', [...notices])
    .where('directive.status', '<>', 'cancelled')
    .where(withinReach(actor))
    .groupBy('directive.notice_id')
    .execute()
  return new Map(rows.map(({ notice_id, ...progress }) => [notice_id as NoticeId, progress]))
}

/** The work that was given because of a paper that was sent out. */
export const listOfBasis = (
  db: DatabaseTransaction,
  actor: Actor,
  dispatch: string,
  now: Date,
): Promise<readonly NoticeDirective[]> =>
  listNarrowed(db, actor, now, (where) =>
    where.exists(
      where
        .selectFrom('directive_basis as basis')
        .select('basis.dispatch_id')
        .whereRef('basis.ward_id', '=', 'directive.ward_id')
        .whereRef('basis.directive_id', '=', 'directive.id')
        .where('basis.dispatch_id', '=', dispatch),
    ),
  )

async function listNarrowed(
  db: DatabaseTransaction,
  actor: Actor,
  now: Date,
  narrow: (where: ExpressionBuilder<DB, 'directive'>) => Expression<SqlBool>,
): Promise<readonly NoticeDirective[]> {
  const today = dateInVietnam(now)
  const rows = await db
    .selectFrom('directive')
    .innerJoin('unit', (join) =>
      join.onRef('unit.ward_id', '=', 'directive.ward_id').onRef('unit.id', '=', 'directive.lead_unit_id'),
    )
    .select(['directive.id', 'directive.code', 'directive.title', 'directive.status', 'directive.last_day'])
    .select(['unit.name as lead', 'directive.clause_number as clauseNumber'])
    .where('directive.ward_id', '=', actor.ward)
    .where(narrow)
    .where(withinReach(actor))
    .orderBy('directive.code')
    .execute()
  return rows.map(({ last_day, status, ...row }) => ({
    ...row,
    due: last_day === null ? null : formatDate(last_day as IsoDate),
    state: stateOf(status as Status, last_day !== null && last_day < today),
  }))
}

function stateOf(status: Status, past: boolean): NoticeDirective['state'] {
  if (past && status !== 'closed' && status !== 'cancelled')
    return { words: `${statusNames[status]}, quá hạn`, tone: 'danger' }
  return { words: statusNames[status], tone: statusTones[status] }
}
