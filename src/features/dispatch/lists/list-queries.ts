import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { Id, UnitId } from '#domain/id.ts'
import type { Unit, UnitKind } from '#features/people/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'

export type ListId = Id<'RecipientList'>

export type RecipientList = {
  readonly id: ListId
  readonly name: string
  /** Every open unit of these kinds belongs to it, whoever comes and goes. */
  readonly follows: readonly UnitKind[]
  readonly units: readonly UnitId[]
  readonly bodies: readonly string[]
  readonly closed: boolean
  readonly version: number
}

/** The office's lists by name; closed ones only when asked for. */
export async function listLists(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  options: { readonly closedToo?: boolean } = {},
): Promise<readonly RecipientList[]> {
  let query = db
    .selectFrom('recipient_list')
    .select(['id', 'name', 'follows', 'bodies', 'closed_at', 'version', units])
    .where('ward_id', '=', ward)
    .orderBy(sql`closed_at is not null, follows = '{}'`)
    .orderBy('name')
  if (options.closedToo !== true) query = query.where('closed_at', 'is', null)
  return (await query.execute()).map((row) => ({
    id: row.id as ListId,
    name: row.name,
    follows: row.follows as readonly string[] as readonly UnitKind[],
    units: row.units,
    bodies: row.bodies,
    closed: row.closed_at !== null,
    version: row.version,
  }))
}

export async function getList(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: ListId | null,
): Promise<RecipientList> {
  return found(
    (await listLists(db, actor, { closedToo: true })).find((list) => list.id === id),
    'recipient list',
  )
}

/** The units of `open` that belong to the list. */
export const unitsOfList = (
  { follows, units: named }: Pick<RecipientList, 'follows' | 'units'>,
  open: readonly Unit[],
): readonly Unit[] => open.filter(({ id, kind }) => follows.includes(kind) || named.includes(id))

const units = sql<
  readonly UnitId[]
>`(select coalesce(json_agg(entry.unit_id), '[]') from recipient_list_unit entry
  where entry.ward_id = recipient_list.ward_id and entry.list_id = recipient_list.id)`.as('units')
