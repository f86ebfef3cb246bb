import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DirectiveId, PartId } from './directive.ts'
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
          where('type', 'in', ['directive.reminded', 'directive.officers-assigned']),
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
  return db
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
    .$narrowType<PartAnswer>()
    .execute()
}
