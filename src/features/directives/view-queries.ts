import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { Derivation } from '#domain/derivation.ts'
import type { AccountId, UnitId } from '#domain/id.ts'
import type { ClauseId, NoticeId } from '#features/notices/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { DirectiveId } from './directive.ts'
import { titleOf } from './notice-queries.ts'

/** What stands around the work: where it comes from, what was said, by when. */
export type DirectiveFacts = {
  readonly origin: 'clause' | 'law' | 'clerk'
  readonly quote: string
  readonly legalBasis: string | null
  readonly topicName: string | null
  readonly assigner: string
  readonly assignedBy: AccountId
  readonly assignedAt: Date
  readonly closedOn: IsoDate | null
  readonly resultSummary: string | null
  readonly notice: { readonly id: NoticeId; readonly title: string } | null
  readonly clause: { readonly id: ClauseId; readonly number: string } | null
  /** As the notice counts it: "3.1" of a bullet in clause 3. */
  readonly itemNumber: string | null
}

/** The directive's own facts; the caller has made sure that it is within reach. */
export async function getFacts(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: DirectiveId,
): Promise<DirectiveFacts> {
  const row = await db
    .selectFrom('directive')
    .innerJoin('unit as assigner', (join) =>
      join
        .onRef('assigner.ward_id', '=', 'directive.ward_id')
        .onRef('assigner.id', '=', 'directive.assigner_unit_id'),
    )
    .leftJoin('notice', (join) =>
      join.onRef('notice.ward_id', '=', 'directive.ward_id').onRef('notice.id', '=', 'directive.notice_id'),
    )
    .leftJoin('clause', (join) =>
      join.onRef('clause.ward_id', '=', 'directive.ward_id').onRef('clause.id', '=', 'directive.clause_id'),
    )
    .leftJoin('topic', (join) =>
      join.onRef('topic.ward_id', '=', 'directive.ward_id').onRef('topic.code', '=', 'directive.topic_code'),
    )
    .select([
      'directive.origin',
      'directive.quote',
      'directive.legal_basis as legalBasis',
      'directive.assigned_by as assignedBy',
      'directive.assigned_at as assignedAt',
      'directive.closed_on as closedOn',
      'directive.result_summary as resultSummary',
      'assigner.name as assigner',
      'topic.name as topicName',
      'notice.id as noticeId',
      'notice.type',
      'notice.number',
      'notice.symbol',
      'notice.document_date',
      'notice.format_regime',
      'clause.id as clauseId',
      'clause.number as clauseNumber',
      'directive.clause_number as itemNumber',
    ])
    .where('directive.ward_id', '=', actor.ward)
    .where('directive.id', '=', id)
    .executeTakeFirst()
  const { noticeId, clauseId, clauseNumber, type, number, symbol, document_date, format_regime, ...facts } =
    found(row, 'directive')
  return {
    ...facts,
    origin: facts.origin as DirectiveFacts['origin'],
    assignedBy: facts.assignedBy as AccountId,
    closedOn: facts.closedOn as IsoDate | null,
    notice:
      noticeId === null || type === null
        ? null
        : {
            id: noticeId as NoticeId,
            title: titleOf({ type, number, symbol, document_date, format_regime }),
          },
    clause:
      clauseId === null || clauseNumber === null ? null : { id: clauseId as ClauseId, number: clauseNumber },
  }
}

export type Relay = {
  readonly unit: UnitId
  readonly unitName: string
  readonly role: 'via' | 'report-to'
}

/** Bodies a report goes through or to. */
export async function listRelays(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: DirectiveId,
): Promise<readonly Relay[]> {
  return db
    .selectFrom('directive_unit as place')
    .innerJoin('unit', (join) =>
      join.onRef('unit.ward_id', '=', 'place.ward_id').onRef('unit.id', '=', 'place.unit_id'),
    )
    .select(['place.unit_id as unit', 'unit.name as unitName', 'place.role'])
    .where('place.ward_id', '=', actor.ward)
    .where('place.directive_id', '=', id)
    .where('place.part', 'is', null)
    .orderBy('place.position')
    .$narrowType<Relay>()
    .execute()
}

export type StatedDue = {
  readonly phrase: string
  readonly time: string | null
  readonly recurs: string | null
  readonly lastDay: IsoDate | null
  readonly derivation: Derivation | null
}

/** The deadlines as the clause states them, with how each last day came about. */
export async function listDues(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: DirectiveId,
): Promise<readonly StatedDue[]> {
  return db
    .selectFrom('directive_due')
    .select(['phrase', 'time', 'recurs', 'last_day as lastDay'])
    .select((of) => of.ref('derivation').$castTo<Derivation | null>().as('derivation'))
    .where('ward_id', '=', actor.ward)
    .where('directive_id', '=', id)
    .orderBy('position')
    .$narrowType<StatedDue>()
    .execute()
}
