import type { Selectable } from 'kysely'
import type { Report as ReportTable } from '#db/tables.ts'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId, Id, UnitId } from '#domain/id.ts'
import type { DirectiveId } from '#features/directives/index.ts'
import type { DocumentId } from '#features/documents/index.ts'
import type { NoticeId } from '#features/notices/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { ReportFigure } from './facts/figure.ts'
import type { PeriodKind } from './period.ts'
import { withinReach } from './reach-queries.ts'
import type { Report, ReportId, ReportKind, RowKind, Span } from './report.ts'

export const selectReports = (db: DatabaseTransaction, actor: Actor) =>
  db
    .selectFrom('report')
    .selectAll('report')
    .where('report.ward_id', '=', actor.ward)
    .where(withinReach(actor))

export async function getReport(db: DatabaseTransaction, actor: Actor, id: ReportId): Promise<Report> {
  const row = await selectReports(db, actor).where('report.id', '=', id).executeTakeFirst()
  return toReport(found(row, 'report'))
}

export async function findReportOf(
  db: DatabaseTransaction,
  actor: Actor,
  document: DocumentId,
): Promise<Report | null> {
  const row = await selectReports(db, actor).where('report.document_id', '=', document).executeTakeFirst()
  return row === undefined ? null : toReport(row)
}

export const toReport = (row: Selectable<ReportTable>): Report => ({
  id: row.id as ReportId,
  kind: row.kind as ReportKind,
  document: row.document_id as DocumentId,
  title: row.title,
  notices: row.notice_ids as NoticeId[],
  directive: row.directive_id as DirectiveId | null,
  unit: row.unit_id as UnitId | null,
  period:
    row.period === null || row.from_day === null || row.to_day === null
      ? null
      : { kind: row.period as PeriodKind, from: row.from_day as IsoDate, to: row.to_day as IsoDate },
  until: row.until as IsoDate,
  asOf: row.as_of,
  draftedBy: row.drafted_by as AccountId,
  handedInAt: row.handed_in_at,
  incoming: row.incoming_id as Id<'IncomingDocument'> | null,
})

export type KeptFigure = ReportFigure & { readonly position: number }

/** Every figure the report states, in its order. */
export async function listFigures(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  report: ReportId,
): Promise<readonly KeptFigure[]> {
  const rows = await db
    .selectFrom('report_figure')
    .selectAll()
    .where('ward_id', '=', ward)
    .where('report_id', '=', report)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    position: row.position,
    span: row.span as Span,
    kind: row.kind as RowKind,
    mark: row.mark,
    unit: row.unit_id as UnitId | null,
    notice: row.notice_id as NoticeId | null,
    part: row.part,
    days:
      row.from_day === null || row.to_day === null
        ? null
        : { from: row.from_day as IsoDate, to: row.to_day as IsoDate },
    label: row.label,
    value: row.value,
  }))
}
