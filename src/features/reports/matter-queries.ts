import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import type { NoticeId } from '#features/notices/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { ReportId } from './report.ts'
import type { Matter } from './words/matter.ts'

/**
 * The directives of a report as they were frozen, with what came of them: all, or those that need attention when there are more than `limit`:
 * late and stuck first, then open, then the latest done.
 */
export async function listMatters(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  report: ReportId,
  limit: number,
): Promise<readonly Matter[]> {
  const { rows } = await sql<Matter & { readonly sensitive: boolean }>`
    with chosen as materialized (select * from report_row r where r.ward_id = ${ward} and r.report_id = ${report}
        and r.span = 0 and r.kind = 'directive'
      order by (r.marks && array['late', 'refused', 'beyond']) desc, ('open' = any(r.marks)) desc,
        case when 'open' = any(r.marks) then r.last_day end, r.ended_on desc nulls last, r.code limit ${limit})
    select c.code, c.title, c.notice_id as notice, c.part, c.state, c.due, c.last_day as "lastDay", c.ended_on as "endedOn", c.marks,
      coalesce(u.short_name, u.name) as unit,
      case when c.title is null then null else d.result_summary end as result,
      coalesce((select array_agg(distinct s.document_number) from deliverable w
        join submission s on s.ward_id = w.ward_id and s.deliverable_id = w.id and s.document_number is not null
          and s.decision is distinct from 'returned'
        where w.ward_id = c.ward_id and w.directive_id = c.row_id), '{}') as documents
    from chosen c
    join directive d on d.ward_id = c.ward_id and d.id = c.row_id
    join unit u on u.ward_id = c.ward_id and u.id = c.unit_id`.execute(db)
  return rows
}

export async function unitNames(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  ids: readonly UnitId[],
): Promise<readonly { readonly id: UnitId; readonly name: string }[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('unit')
    .select((unit) => ['unit.id', unit.fn.coalesce('unit.short_name', 'unit.name').as('name')])
    .where('ward_id', '=', ward)
    .where('id', 'in', [...ids])
    .orderBy('sort_order')
    .orderBy('name')
    .execute()
  return rows.map(({ id, name }) => ({ id: id as UnitId, name }))
}

/** "do-thi": "Quản lý đô thị". */
export async function groupNames(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
): Promise<readonly { readonly code: string; readonly name: string }[]> {
  const rows = await db
    .selectFrom('topic')
    .distinctOn('group_code')
    .select(['group_code as code', 'group_name as name'])
    .where('ward_id', '=', ward)
    .orderBy('group_code')
    .execute()
  return [...rows, { code: '', name: 'Chưa phân loại' }]
}

export type Longest = {
  readonly title: string | null
  readonly code: string
  readonly unit: string
  readonly due: IsoDate | null
}

/** Open and past its original day for longest. */
export async function listLongestOverrun(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  report: ReportId,
): Promise<readonly Longest[]> {
  const { rows } = await sql<Longest & { readonly notice: NoticeId | null }>`
    select r.title, r.code, r.due, coalesce(u.short_name, u.name) as unit
    from report_row r join unit u on u.ward_id = r.ward_id and u.id = r.unit_id
    where r.ward_id = ${ward} and r.report_id = ${report} and r.span = 0 and r.kind = 'directive' and 'overrun' = any(r.marks)
    order by r.due, r.code limit 5`.execute(db)
  return rows
}
