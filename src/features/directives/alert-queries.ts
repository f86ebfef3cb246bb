import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import { dateInVietnam, type IsoDate } from '#domain/date.ts'
import type { AccountId, UnitId } from '#domain/id.ts'
import type { NoticeId } from '#features/notices/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { AnsweringRole, DirectiveId, PartState, Status } from './directive.ts'
import type { DirectiveEvent } from './event.ts'

/** A unit's place in a directive, as far as it decides who must hear of it. */
export type AnsweringUnit = {
  readonly unit: UnitId
  readonly unitName: string
  readonly role: AnsweringRole
  readonly state: PartState
  readonly officer: AccountId | null
}

/** A directive as the clocks see it. `running` since it was assigned, or since its date was last extended. */
export type ClockedDirective = {
  readonly id: DirectiveId
  readonly code: string
  readonly title: string
  readonly status: Status
  readonly lastDay: IsoDate | null
  readonly running: IsoDate
  readonly parts: readonly AnsweringUnit[]
}

/** Open directives due by `dueBy`, in the order of their ids, after `after`. */
export const listClocked = (
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  {
    dueBy,
    after,
    limit,
  }: { readonly dueBy: IsoDate; readonly after: DirectiveId | null; readonly limit: number },
): Promise<readonly ClockedDirective[]> => {
  const open = clocked(db, actor)
    .where('directive.status', 'not in', ['closed', 'cancelled'])
    .where('directive.last_day', '<=', dueBy)
    .orderBy('directive.id')
    .limit(limit)
  return withParts(after === null ? open : open.where('directive.id', '>', after))
}

/** The directives, open or not, in the order of their codes. */
export const listToTellOf = (
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  ids: readonly DirectiveId[],
): Promise<readonly ClockedDirective[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : withParts(
        clocked(db, actor)
          .where('directive.id', 'in', [...ids])
          .orderBy('directive.code'),
      )

export const listToTellOfNotice = (
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  notice: NoticeId,
): Promise<readonly ClockedDirective[]> =>
  withParts(clocked(db, actor).where('directive.notice_id', '=', notice).orderBy('directive.code'))

/** Whether the directive is still open and due on that day, while nobody can change it. */
export async function isStillClocked(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  directive: Pick<ClockedDirective, 'id' | 'lastDay'>,
): Promise<boolean> {
  const row = await db
    .selectFrom('directive')
    .select('id')
    .where('ward_id', '=', actor.ward)
    .where('id', '=', directive.id)
    .where('last_day', '=', directive.lastDay)
    .where('status', 'not in', ['closed', 'cancelled'])
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

/** What happened, as the audit log has it; null when it is not about directives. Without a subject it was done to several at once. */
export async function findDirectiveEvent(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  seq: number,
): Promise<
  | (DirectiveEvent & {
      readonly at: Date
      readonly subject: DirectiveId | null
      readonly by: AccountId | null
    })
  | null
> {
  const row = await db
    .selectFrom('audit_event')
    .select(['type', 'data', 'at', 'subject_id as subject', 'actor_id as by'])
    .where('ward_id', '=', actor.ward)
    .where('seq', '=', seq)
    .where('type', 'like', 'directive.%')
    .executeTakeFirst()
  return (row ?? null) as unknown as Awaited<ReturnType<typeof findDirectiveEvent>>
}

const clocked = (db: DatabaseTransaction, actor: Pick<Actor, 'ward'>) =>
  db
    .selectFrom('directive')
    .select([
      'directive.id',
      'directive.code',
      'directive.title',
      'directive.status',
      'directive.last_day',
      'directive.assigned_at',
    ])
    .select(lastGranted)
    .select(answering)
    .where('directive.ward_id', '=', actor.ward)

const lastGranted = sql<Date | null>`(select max(x.decided_at) from extension x
  where x.ward_id = directive.ward_id and x.directive_id = directive.id and x.decision = 'granted')`.as(
  'granted_at',
)

const answering = sql<readonly AnsweringUnit[]>`(
  select coalesce(json_agg(json_build_object('unit', p.unit_id, 'unitName', u.name, 'role', p.role, 'state', p.part, 'officer', p.officer_id)
    order by p.position, p.id), '[]')
  from directive_unit p join unit u on u.ward_id = p.ward_id and u.id = p.unit_id
  where p.ward_id = directive.ward_id and p.directive_id = directive.id and p.part is not null)`.as('parts')

async function withParts(query: ReturnType<typeof clocked>): Promise<readonly ClockedDirective[]> {
  const rows = await query.execute()
  return rows.map(({ last_day, assigned_at, granted_at, ...row }) => ({
    ...row,
    id: row.id as DirectiveId,
    status: row.status as Status,
    lastDay: last_day as IsoDate | null,
    running: dateInVietnam(granted_at ?? assigned_at),
  }))
}
