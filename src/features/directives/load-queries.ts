import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId, UnitId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type {
  Deliverable,
  DeliverableId,
  Directive,
  DirectiveId,
  ExtensionId,
  Part,
  PartId,
  Status,
} from './directive.ts'
import { withinReach } from './reach-queries.ts'

/** The directive with all that decides what may happen to it, if it is within the actor's reach. Four queries. */
export const getDirective = (db: DatabaseTransaction, actor: Actor, id: DirectiveId): Promise<Directive> =>
  load(db, actor, id, false)

/** The same, while nobody else can change it. */
export const getDirectiveForUpdate = (
  db: DatabaseTransaction,
  actor: Actor,
  id: DirectiveId,
): Promise<Directive> => load(db, actor, id, true)

async function load(db: DatabaseTransaction, actor: Actor, id: DirectiveId, lock: boolean) {
  const query = db
    .selectFrom('directive')
    .select([
      'directive.code',
      'directive.title',
      'directive.topic_code',
      'directive.status',
      'directive.version',
      'directive.assigner_unit_id',
      'directive.lead_unit_id',
      'directive.original_last_day',
      'directive.last_day',
      'directive.extension_count',
      'directive.stuck_since',
    ])
    .where('directive.ward_id', '=', actor.ward)
    .where('directive.id', '=', id)
    .where(withinReach(actor))
  const row = found(await (lock ? query.forUpdate() : query).executeTakeFirst(), 'directive')
  return {
    id,
    code: row.code,
    title: row.title,
    topicCode: row.topic_code,
    status: row.status as Status,
    version: row.version,
    assignerUnit: row.assigner_unit_id as UnitId,
    leadUnit: row.lead_unit_id as UnitId,
    originalLastDay: row.original_last_day as IsoDate | null,
    lastDay: row.last_day as IsoDate | null,
    extensionCount: row.extension_count,
    stuckSince: row.stuck_since,
    parts: await listParts(db, actor, id),
    deliverables: await listDeliverables(db, actor, id),
    openExtension: await findOpenExtension(db, actor, id),
  } satisfies Directive
}

async function listParts(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: DirectiveId,
): Promise<readonly Part[]> {
  const rows = await db
    .selectFrom('directive_unit as place')
    .innerJoin('unit', (join) =>
      join.onRef('unit.ward_id', '=', 'place.ward_id').onRef('unit.id', '=', 'place.unit_id'),
    )
    .select(['place.id', 'place.unit_id', 'place.role', 'place.part', 'place.officer_id', 'unit.name'])
    .select(isBodyOfGroups)
    .where('place.ward_id', '=', actor.ward)
    .where('place.directive_id', '=', id)
    .where('place.part', 'is not', null)
    .orderBy('place.position')
    .orderBy('place.id')
    .execute()
  return rows.map((row) => ({
    id: row.id as PartId,
    unit: row.unit_id as UnitId,
    unitName: row.name,
    collective: row.collective,
    role: row.role as Part['role'],
    state: row.part as Part['state'],
    officer: row.officer_id as AccountId | null,
  }))
}

/** A unit of groups that itself has groups under it. */
export const isBodyOfGroups = sql<boolean>`(unit.kind = 'group' and exists (
  select from unit child where child.ward_id = unit.ward_id and child.parent_id = unit.id and child.kind = 'group'))`.as(
  'collective',
)

async function listDeliverables(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: DirectiveId,
): Promise<readonly Deliverable[]> {
  const rows = await db
    .selectFrom('deliverable')
    .select(['id', 'type', 'description', 'required', 'state'])
    .where('ward_id', '=', actor.ward)
    .where('directive_id', '=', id)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    ...row,
    id: row.id as DeliverableId,
    type: row.type as Deliverable['type'],
    state: row.state as Deliverable['state'],
  }))
}

async function findOpenExtension(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: DirectiveId,
): Promise<Directive['openExtension']> {
  const row = await db
    .selectFrom('extension')
    .select(['id', 'to_day'])
    .where('ward_id', '=', actor.ward)
    .where('directive_id', '=', id)
    .where('decision', 'is', null)
    .executeTakeFirst()
  return row === undefined ? null : { id: row.id as ExtensionId, toDay: row.to_day as IsoDate }
}
