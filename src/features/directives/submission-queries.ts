import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId, UnitId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DeliverableId, DirectiveId, ExtensionId, SubmissionId } from './directive.ts'

export type Submission = {
  readonly id: SubmissionId
  readonly deliverable: DeliverableId
  readonly unit: UnitId
  readonly unitName: string
  readonly text: string
  readonly documentNumber: string | null
  readonly documentDate: IsoDate | null
  readonly by: AccountId
  readonly at: Date
  readonly decision: 'accepted' | 'returned' | null
  readonly decisionReason: string | null
  readonly decidedBy: AccountId | null
  readonly decidedAt: Date | null
}

/** What was handed in, the newest first. */
export async function listSubmissions(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: DirectiveId,
): Promise<readonly Submission[]> {
  return db
    .selectFrom('submission')
    .innerJoin('deliverable', (join) =>
      join
        .onRef('deliverable.ward_id', '=', 'submission.ward_id')
        .onRef('deliverable.id', '=', 'submission.deliverable_id'),
    )
    .innerJoin('unit', (join) =>
      join.onRef('unit.ward_id', '=', 'submission.ward_id').onRef('unit.id', '=', 'submission.unit_id'),
    )
    .select([
      'submission.id',
      'submission.deliverable_id as deliverable',
      'submission.unit_id as unit',
      'unit.name as unitName',
      'submission.text',
      'submission.document_number as documentNumber',
      'submission.document_date as documentDate',
      'submission.submitted_by as by',
      'submission.submitted_at as at',
      'submission.decision',
      'submission.decision_reason as decisionReason',
      'submission.decided_by as decidedBy',
      'submission.decided_at as decidedAt',
    ])
    .where('deliverable.ward_id', '=', actor.ward)
    .where('deliverable.directive_id', '=', id)
    .orderBy('submission.submitted_at', 'desc')
    .orderBy('submission.id', 'desc')
    .$narrowType<Submission>()
    .execute()
}

export type Extension = {
  readonly id: ExtensionId
  readonly unitName: string
  readonly by: AccountId
  readonly at: Date
  readonly fromDay: IsoDate | null
  readonly toDay: IsoDate
  readonly reason: string
  readonly decision: 'granted' | 'refused' | null
  readonly decisionReason: string | null
  readonly decisionDocument: string | null
  readonly grantedDay: IsoDate | null
  readonly decidedBy: AccountId | null
  readonly decidedAt: Date | null
}

/** Every extension asked for, in order. */
export async function listExtensions(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: DirectiveId,
): Promise<readonly Extension[]> {
  return db
    .selectFrom('extension')
    .innerJoin('unit', (join) =>
      join.onRef('unit.ward_id', '=', 'extension.ward_id').onRef('unit.id', '=', 'extension.asked_unit_id'),
    )
    .select([
      'extension.id',
      'unit.name as unitName',
      'extension.asked_by as by',
      'extension.asked_at as at',
      'extension.from_day as fromDay',
      'extension.to_day as toDay',
      'extension.reason',
      'extension.decision',
      'extension.decision_reason as decisionReason',
      'extension.decision_document as decisionDocument',
      'extension.granted_day as grantedDay',
      'extension.decided_by as decidedBy',
      'extension.decided_at as decidedAt',
    ])
    .where('extension.ward_id', '=', actor.ward)
    .where('extension.directive_id', '=', id)
    .orderBy('extension.asked_at')
    .$narrowType<Extension>()
    .execute()
}
