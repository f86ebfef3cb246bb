import { type RawBuilder, sql } from 'kysely'
import type { RowKind, Span } from '../report.ts'

/** Rows to be counted, in the columns of report_row without ward and report. */
export type Rows = RawBuilder<unknown>

export const rowColumns = sql.raw(
  'span, kind, row_id, code, title, unit_id, notice_id, part, state, due, last_day, began_on, ended_on, marks',
)

type Columns = {
  readonly id: RawBuilder<unknown>
  readonly code: RawBuilder<unknown>
  /** Null: only counted. */
  readonly title?: RawBuilder<unknown>
  readonly unit?: RawBuilder<unknown>
  readonly notice?: RawBuilder<unknown>
  readonly part?: RawBuilder<unknown>
  readonly state: RawBuilder<unknown>
  readonly due?: RawBuilder<unknown>
  readonly lastDay?: RawBuilder<unknown>
  readonly began?: RawBuilder<unknown>
  readonly ended?: RawBuilder<unknown>
  /** Each mark and when a row bears it. */
  readonly marks: Readonly<Record<string, RawBuilder<unknown>>>
  readonly from: RawBuilder<unknown>
}

/** One kind of rows; those that bear no mark are not counted. */
export const rowsOf = (kind: RowKind, span: Span, columns: Columns): Rows => sql`
  select * from (select ${sql.lit(span)}::smallint as span, ${sql.lit(kind)}::text as kind, ${columns.id} as row_id, ${columns.code} as code,
    ${columns.title ?? empty}::text as title, ${columns.unit ?? empty}::uuid as unit_id, ${columns.notice ?? empty}::uuid as notice_id,
    ${columns.part ?? empty}::text as part, ${columns.state} as state, ${columns.due ?? empty}::date as due,
    ${columns.lastDay ?? empty}::date as last_day, ${columns.began ?? empty}::date as began_on, ${columns.ended ?? empty}::date as ended_on,
    array_remove(array[${sql.join(
      Object.entries(columns.marks).map(([mark, when]) => sql`case when ${when} then ${sql.lit(mark)} end`),
    )}]::text[], null) as marks
  ${columns.from}) counted where cardinality(marks) > 0`

const empty = sql`null`

export const together = (rows: readonly Rows[]): Rows =>
  sql.join(
    rows.map((one) => sql`(${one})`),
    sql` union all `,
  )

/** The day of a moment in Vietnam. */
export const dayOf = (moment: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(${moment} at time zone 'Asia/Ho_Chi_Minh')::date`

/** The topic of a row `of`; nothing of what is said about some leaves the office but its number. */
export const topicOf = (of: string): RawBuilder<unknown> =>
  sql`left join topic t on t.ward_id = ${sql.ref(`${of}.ward_id`)} and t.code = ${sql.ref(`${of}.topic_code`)}`
export const unlessSensitive = (title: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`case when t.never_public then null else ${title} end`
