import type { Actor } from '#domain/actor.ts'
import type { OfficeDocument } from '#features/documents/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { selectReports, toReport } from './load-queries.ts'
import type { Report, ReportId } from './report.ts'

export type ReportRow = Report & {
  readonly state: OfficeDocument['state']
  readonly number: string | null
  readonly unitName: string | null
  readonly by: string | null
}

const PAGE = 40

/** The newest first, paged by the moment its figures were frozen and its id. */
export async function listReports(
  db: DatabaseTransaction,
  actor: Actor,
  after: ReportId | null,
): Promise<{ readonly rows: readonly ReportRow[]; readonly next: ReportId | null }> {
  let query = selectReports(db, actor)
    .innerJoin('document', (join) =>
      join.onRef('document.ward_id', '=', 'report.ward_id').onRef('document.id', '=', 'report.document_id'),
    )
    .leftJoin('unit', (join) =>
      join.onRef('unit.ward_id', '=', 'report.ward_id').onRef('unit.id', '=', 'report.unit_id'),
    )
    .leftJoin('account', (join) =>
      join.onRef('account.ward_id', '=', 'report.ward_id').onRef('account.id', '=', 'report.drafted_by'),
    )
    .select(['document.state as documentState', 'document.number', 'document.suffix', 'document.symbol'])
    .select(['document.family'])
    .select((of) => [of.fn.coalesce('unit.short_name', 'unit.name').as('unitName'), 'account.name as by'])
  // Ids of version 7 sort by the moment at which they were made, which is the moment of the report.
  if (after !== null) query = query.where('report.id', '<', after)
  const rows = await query
    .orderBy('report.id', 'desc')
    .limit(PAGE + 1)
    .execute()
  return {
    rows: rows.slice(0, PAGE).map((row) => ({
      ...toReport(row),
      state: row.documentState as OfficeDocument['state'],
      number: numberOf(row),
      unitName: row.unitName,
      by: row.by,
    })),
    next: rows.length > PAGE ? (rows[PAGE - 1]?.id as ReportId) : null,
  }
}

type Numbered = {
  readonly number: number | null
  readonly suffix: string
  readonly symbol: string | null
  readonly family: string
}
const numberOf = ({ number, suffix, symbol, family }: Numbered): string | null =>
  number === null
    ? null
    : `${String(number).padStart(2, '0')}${suffix}${family === 'party' ? '-' : '/'}${symbol ?? ''}`
