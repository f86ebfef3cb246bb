import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId, UnitId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DeliverableId, DirectiveId, ExtensionId, PartId, SubmissionId } from './directive.ts'
import type { DirectiveEvent } from './event.ts'

export type Told = DirectiveEvent & {
  readonly seq: number
  readonly at: Date
  readonly by: AccountId | null
  readonly onBehalfOf: AccountId | null
}

/** Everything that happened to the directive, in order. */
export async function listHistory(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: DirectiveId,
): Promise<readonly Told[]> {
  const rows = await db
    .selectFrom('audit_event')
    .select(['seq', 'at', 'actor_id as by', 'on_behalf_of as onBehalfOf', 'type', 'data'])
    .where('ward_id', '=', actor.ward)
    .where((where) =>
      where.or([
        where('subject_id', '=', id),
        where.and([
          where('type', '=', 'directive.reminded'),
          sql<boolean>`data -> 'directives' ? ${id}::text`,
        ]),
      ]),
    )
    .orderBy('seq')
    .execute()
  return rows as unknown as readonly Told[]
}

export type PartAnswer = {
  readonly id: string
  readonly part: PartId
  readonly kind: 'accepted' | 'refused' | 'done' | 'asked-again' | 'waived' | 'replaced' | 'reopened'
  readonly reason: string | null
  readonly by: AccountId
  readonly at: Date
}

/** The last thing that happened to each part. */
export async function listLastAnswers(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: DirectiveId,
): Promise<readonly PartAnswer[]> {
  const rows = await db
    .selectFrom('part_event')
    .innerJoin('directive_unit as place', (join) =>
      join
        .onRef('place.ward_id', '=', 'part_event.ward_id')
        .onRef('place.id', '=', 'part_event.directive_unit_id'),
    )
    .distinctOn('part_event.directive_unit_id')
    .select([
      'part_event.id',
      'part_event.directive_unit_id as part',
      'part_event.kind',
      'part_event.reason',
      'part_event.by_account as by',
      'part_event.at',
    ])
    .where('place.ward_id', '=', actor.ward)
    .where('place.directive_id', '=', id)
    .orderBy('part_event.directive_unit_id')
    .orderBy('part_event.at', 'desc')
    .orderBy('part_event.id', 'desc')
    .execute()
  return rows as unknown as readonly PartAnswer[]
}

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
  const rows = await db
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
    .execute()
  return rows as unknown as readonly Submission[]
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
  const rows = await db
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
    .execute()
  return rows as unknown as readonly Extension[]
}

export type Person = { readonly name: string; readonly position: string | null }
export type Names = {
  readonly people: ReadonlyMap<string, Person>
  readonly units: ReadonlyMap<string, string>
  readonly topics: ReadonlyMap<string, string>
}

type Wanted = Readonly<Record<'people' | 'units' | 'topics', readonly string[]>>

/** Names of the people, units and topics a page speaks of. */
export async function listNames(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  wanted: Wanted,
): Promise<Names> {
  const people = await db
    .selectFrom('account')
    .select(['id', 'name', 'position'])
    .where('ward_id', '=', actor.ward)
    .where('id', '=', anyOf(wanted.people))
    .execute()
  const units = await db
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('ward_id', '=', actor.ward)
    .where('id', '=', anyOf(wanted.units))
    .execute()
  const topics =
    wanted.topics.length === 0
      ? []
      : await db
          .selectFrom('topic')
          .select(['code', 'name'])
          .where('ward_id', '=', actor.ward)
          .where('code', 'in', [...new Set(wanted.topics)])
          .execute()
  return {
    people: new Map(people.map(({ id, name, position }) => [id, { name, position }])),
    units: new Map(units.map(({ id, name }) => [id, name])),
    topics: new Map(topics.map(({ code, name }) => [code, name])),
  }
}

const anyOf = (ids: readonly string[]) => sql<string>`any(${[...new Set(ids)]}::uuid[])`
