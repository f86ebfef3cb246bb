import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import { parseId } from '#domain/id.ts'
import type { NoticeId } from '#features/notices/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { Counted } from './facts/figure.ts'
import { answeredBy, dossierState, latestOutcome } from './facts/petition-rows-queries.ts'
import type { ReportId, RowKind } from './report.ts'

/** A row as it stood when the report was frozen, and what it is now. */
export type FrozenRow = {
  readonly id: string
  readonly kind: RowKind
  readonly code: string
  readonly title: string | null
  readonly unit: string | null
  readonly notice: NoticeId | null
  readonly part: string | null
  readonly state: string
  readonly due: IsoDate | null
  readonly lastDay: IsoDate | null
  readonly endedOn: IsoDate | null
  /** Null: it is no longer there to be looked at. */
  readonly now: string | null
  /** Of a word: the petition it speaks of. */
  readonly about: string | null
}

export type RowCursor = { readonly code: string; readonly id: string }

/** The rows that one figure of a report counts, by their code; `limit` of them after the cursor. */
export async function listFrozen(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  report: ReportId,
  figure: Counted,
  page: { readonly after: RowCursor | null; readonly limit: number; readonly today: IsoDate },
): Promise<readonly FrozenRow[]> {
  const { after, limit, today } = page
  const { rows } = await sql<FrozenRow>`
    with counted as materialized (select * from report_row r
      where r.ward_id = ${ward} and r.report_id = ${report} and r.span = ${figure.span} and r.kind = ${figure.kind}
        and ${figure.mark} = any(r.marks) ${narrowed(figure)}
        ${after === null ? sql`` : sql`and (r.code, r.row_id) > (${after.code}, ${after.id}::uuid)`}
      order by r.code, r.row_id limit ${limit})
    select c.row_id as id, c.kind, c.code, c.title, coalesce(u.short_name, u.name) as unit, c.notice_id as notice, c.part, c.state,
      c.due, c.last_day as "lastDay", c.ended_on as "endedOn", ${nowOf(figure.kind, ward, today)}
    from counted c left join unit u on u.ward_id = c.ward_id and u.id = c.unit_id
    order by c.code, c.row_id`.execute(db)
  return rows
}

const narrowed = ({ unit, notice, part, days }: Counted) =>
  sql.join(
    [
      sql``,
      ...(unit === null ? [] : [sql`r.unit_id = ${unit}::uuid`]),
      ...(notice === null ? [] : [sql`r.notice_id = ${notice}::uuid`]),
      ...(part === null ? [] : [sql`r.part is not distinct from ${part === '' ? null : part}::text`]),
      ...(days === null ? [] : [sql`r.ended_on between ${days.from}::date and ${days.to}::date`]),
    ],
    sql` and `,
  )

/** What the row is today, by the same words as when it was frozen. */
function nowOf(kind: RowKind, ward: Actor['ward'], today: IsoDate): RawBuilder<unknown> {
  const state = (query: RawBuilder<unknown>, about: RawBuilder<unknown> = sql`null::uuid`) =>
    sql`(${query}) as now, ${about} as about`
  switch (kind) {
    case 'directive':
      return state(sql`select d.status from directive d where d.ward_id = ${ward} and d.id = c.row_id`)
    case 'petition':
      return state(sql`select case when ${answeredBy(ward, today)} then 'answered' else 'unanswered' end
        from petition p where p.ward_id = ${ward} and p.id = c.row_id and p.moved_away_at is null`)
    case 'dossier':
      return state(
        sql`select ${dossierState} from dossier m ${latestOutcome} where m.ward_id = ${ward} and m.id = c.row_id`,
      )
    case 'letter':
      return state(sql`select r.state from reply r where r.ward_id = ${ward} and r.id = c.row_id`)
    case 'word':
      return state(
        sql`c.state`,
        sql`(select w.petition_id from citizen_word w where w.ward_id = ${ward} and w.id = c.row_id)`,
      )
    case 'publication':
      return state(sql`c.state`)
    case 'deliverable':
      return state(sql`select d.state from deliverable d where d.ward_id = ${ward} and d.id = c.row_id`)
  }
}

export const writeCursor = ({ code, id }: RowCursor): string => `${code}~${id}`

/** Null: no place in a list; it begins anew. */
export function readCursor(text: string): RowCursor | null {
  const [code = '', of] = text.split('~')
  const id = parseId(of)
  return id === null || code.length > 80 ? null : { code, id }
}
