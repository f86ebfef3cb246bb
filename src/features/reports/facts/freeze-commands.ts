import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { Tx } from '#platform/command.ts'
import type { ReportId } from '../report.ts'
import { countRows } from './count-queries.ts'
import type { Counts, ReportFigure } from './figure.ts'
import { type Rows, rowColumns } from './rows-queries.ts'

/** Keeps every row as it stands now, inside the database, and counts what was kept. */
export async function freezeRows(
  tx: Tx,
  { ward }: Pick<Actor, 'ward'>,
  report: ReportId,
  rows: Rows,
  how: { readonly byClause: boolean },
): Promise<Counts> {
  await sql`insert into report_row (ward_id, report_id, ${rowColumns})
    select ${ward}::uuid, ${report}::uuid, ${rowColumns} from (${rows}) all_rows`.execute(tx.db)
  return countRows(
    tx.db,
    sql`select ${rowColumns} from report_row where ward_id = ${ward} and report_id = ${report}`,
    how,
  )
}

/** Keeps what the report says of them; rows of five hundred figures at a time. */
export async function freezeFigures(
  tx: Tx,
  { ward }: Pick<Actor, 'ward'>,
  report: ReportId,
  figures: readonly ReportFigure[],
): Promise<void> {
  const rows = figures.map(({ span, kind, mark, unit, notice, part, days, label, value }, position) => ({
    ward_id: ward,
    report_id: report,
    ...{ position, span, kind, mark, unit_id: unit, notice_id: notice, part },
    from_day: days?.from ?? null,
    to_day: days?.to ?? null,
    ...{ label, value },
  }))
  for (let at = 0; at < rows.length; at += AT_ONCE)
    await tx.db
      .insertInto('report_figure')
      .values(rows.slice(at, at + AT_ONCE))
      .execute()
}
const AT_ONCE = 500
