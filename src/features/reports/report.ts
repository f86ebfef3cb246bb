import type { IsoDate } from '#domain/date.ts'
import type { AccountId, Id, UnitId } from '#domain/id.ts'
import type { DirectiveId } from '#features/directives/index.ts'
import type { DocumentId } from '#features/documents/index.ts'
import type { NoticeId } from '#features/notices/index.ts'
import type { PeriodKind } from './period.ts'

export type ReportId = Id<'Report'>

export const reportKinds = ['combined-report', 'periodic-report', 'unit-report'] as const
export type ReportKind = (typeof reportKinds)[number]

/** What a report is about, and the moment at which its figures were frozen. The words are those of its paper. */
export type Report = {
  readonly id: ReportId
  readonly kind: ReportKind
  readonly document: DocumentId
  readonly title: string
  readonly notices: readonly NoticeId[]
  readonly directive: DirectiveId | null
  /** Whose report; null: the Party Office's. */
  readonly unit: UnitId | null
  readonly period: { readonly kind: PeriodKind; readonly from: IsoDate; readonly to: IsoDate } | null
  /** The last day counted. */
  readonly until: IsoDate
  readonly asOf: Date
  readonly draftedBy: AccountId
  readonly handedInAt: Date | null
  readonly incoming: Id<'IncomingDocument'> | null
}

/** Kinds of rows that are counted; the last only in a unit's report. */
export const rowKinds = [
  'directive',
  'petition',
  'dossier',
  'letter',
  'word',
  'publication',
  'deliverable',
] as const
export type RowKind = (typeof rowKinds)[number]

/** 0: what is reported; 1: the period before; 2: the same period of the year before. */
export type Span = 0 | 1 | 2
