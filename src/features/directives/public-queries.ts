import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { NoticeId } from '#features/notices/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DirectiveId, Status } from './directive.ts'
import { withinReach } from './reach-queries.ts'

/** What may be told of a directive once somebody publishes it. No result texts: they may name people. */
export type Publishable = {
  readonly id: DirectiveId
  readonly code: string
  readonly clause: string | null
  readonly title: string
  readonly quote: string
  readonly topicName: string | null
  /** The ward never shows matters of this topic (land cases, hardship). */
  readonly neverPublic: boolean
  readonly cancelled: boolean
  readonly due: IsoDate | null
  /** Those who answer for it: leading, then executing, then coordinating. */
  readonly units: readonly string[]
}

/** The directives of a notice, by their codes; bodies of groups are named, not each group. */
export async function listPublishable(
  db: DatabaseTransaction,
  actor: Actor,
  notice: NoticeId,
): Promise<readonly Publishable[]> {
  const rows = await db
    .selectFrom('directive')
    .leftJoin('topic', (join) =>
      join.onRef('topic.ward_id', '=', 'directive.ward_id').onRef('topic.code', '=', 'directive.topic_code'),
    )
    .select([
      'directive.id',
      'directive.code',
      'directive.title',
      'directive.quote',
      'directive.status',
      'directive.original_last_day as due',
      'directive.clause_number as clause',
      'topic.name as topicName',
      'topic.never_public',
    ])
    .select(answering)
    .where('directive.ward_id', '=', actor.ward)
    .where('directive.notice_id', '=', notice)
    .where(withinReach(actor))
    .orderBy('directive.code_key')
    .execute()
  return rows.map(({ status, never_public, ...row }) => ({
    ...row,
    id: row.id as DirectiveId,
    due: row.due as IsoDate | null,
    neverPublic: never_public === true,
    cancelled: status === 'cancelled',
  }))
}

const answering = sql<readonly string[]>`(
  select coalesce(json_agg(u.name order by array_position('{lead,executing,coordinating}', p.role), p.position, p.id), '[]')
  from directive_unit p join unit u on u.ward_id = p.ward_id and u.id = p.unit_id
  where p.ward_id = directive.ward_id and p.directive_id = directive.id and p.part is not null
    and not exists (select from directive_unit b where b.ward_id = p.ward_id and b.directive_id = p.directive_id and b.unit_id = u.parent_id and u.kind = 'group')
)`.as('units')

/** How a published promise stands today. */
export type PublicState = {
  readonly id: DirectiveId
  readonly status: Status
  readonly originalLastDay: IsoDate | null
  readonly lastDay: IsoDate | null
  readonly closedOn: IsoDate | null
  readonly extensions: readonly { readonly from: IsoDate | null; readonly to: IsoDate }[]
}

/** For the public pages, which show only what was published: no reach. A promise whose topic the ward closed to the public since has no state. */
export async function listPublicStates(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  ids: readonly DirectiveId[],
): Promise<ReadonlyMap<DirectiveId, PublicState>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('directive')
    .select([
      'id',
      'status',
      'original_last_day as originalLastDay',
      'last_day as lastDay',
      'closed_on as closedOn',
    ])
    .select(granted)
    .where('ward_id', '=', actor.ward)
    .where('id', 'in', [...ids])
    .where(openTopic)
    .$narrowType<PublicState>()
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

const openTopic = sql<boolean>`not exists (
  select from topic t where t.ward_id = directive.ward_id and t.code = directive.topic_code and t.never_public
)`

const granted = sql<PublicState['extensions']>`(
  select coalesce(json_agg(json_build_object('from', x.from_day, 'to', x.granted_day) order by x.decided_at), '[]')
  from extension x
  where x.ward_id = directive.ward_id and x.directive_id = directive.id and x.decision = 'granted'
)`.as('extensions')
