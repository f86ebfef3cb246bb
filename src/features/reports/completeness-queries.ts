import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { DirectiveId } from '#features/directives/index.ts'
import type { NoticeId } from '#features/notices/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { dayOf } from './facts/rows-queries.ts'
import type { ReportId } from './report.ts'

/** One directive of a notice, and the report on it: handed in, on its way, or missing. */
export type CompletenessRow = {
  readonly id: DirectiveId
  readonly code: string
  readonly part: string | null
  readonly title: string
  readonly unit: string
  readonly due: IsoDate | null
  readonly lastDay: IsoDate | null
  readonly open: boolean
  /** A report was asked for. */
  readonly wanted: boolean
  readonly number: string | null
  readonly numberedOn: IsoDate | null
  readonly handedInOn: IsoDate | null
  readonly accepted: boolean
  /** Its number in the office's book of what comes in. */
  readonly arrival: string | null
  /** Being written by the unit. */
  readonly draft: ReportId | null
}

export type ReportStanding = 'reported' | 'late' | 'missing' | 'not-wanted'

export const standingOf = (
  { handedInOn, wanted, open, lastDay }: CompletenessRow,
  today: IsoDate,
): ReportStanding => {
  if (handedInOn !== null) return 'reported'
  if (!wanted || !open) return 'not-wanted'
  return lastDay !== null && lastDay < today ? 'late' : 'missing'
}

export async function listCompleteness(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  notice: NoticeId,
): Promise<readonly CompletenessRow[]> {
  const { rows } = await sql<CompletenessRow>`
    select d.id, d.code, d.clause_number as part, d.title, coalesce(u.short_name, u.name) as unit, d.original_last_day as due,
      d.last_day as "lastDay", d.status_key <= 3 as open, w.id is not null as wanted, s.document_number as number,
      s.document_date as "numberedOn", ${dayOf(sql`s.submitted_at`)} as "handedInOn", coalesce(s.decision = 'accepted', false) as accepted,
      (select lpad(i.number::text, b.digits, '0') from report r
        join incoming_document i on i.ward_id = r.ward_id and i.id = r.incoming_id
        join register_book b on b.ward_id = i.ward_id and b.id = i.book_id
        where r.ward_id = d.ward_id and r.directive_id = d.id order by r.received_at desc limit 1) as arrival,
      (select r.id from report r join document o on o.ward_id = r.ward_id and o.id = r.document_id and o.state not in ('issued', 'withdrawn')
        where r.ward_id = d.ward_id and r.directive_id = d.id order by r.as_of desc limit 1) as draft
    from directive d
    join unit u on u.ward_id = d.ward_id and u.id = d.lead_unit_id
    left join lateral (select x.id from deliverable x where x.ward_id = d.ward_id and x.directive_id = d.id and x.type = 'report'
      and x.state <> 'waived' order by x.position limit 1) w on true
    left join lateral (select y.* from submission y where y.ward_id = d.ward_id and y.deliverable_id = w.id
      and y.decision is distinct from 'returned' order by y.submitted_at desc limit 1) s on true
    where d.ward_id = ${ward} and d.notice_id = ${notice} and d.status <> 'cancelled'
    order by d.code_key`.execute(db)
  return rows.toSorted(byPart)
}

/** As the notice counts; what has no clause comes last. */
const byPart = (a: CompletenessRow, b: CompletenessRow): number =>
  Number(a.part === null) - Number(b.part === null) ||
  (a.part ?? '').localeCompare(b.part ?? '', 'vi', { numeric: true })
