import { type SelectQueryBuilder, sql } from 'kysely'
import type { DB } from '#db/tables.ts'
import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { Cursor } from './filter.ts'

/** Rows of the register, in no order, nothing of them selected. */
export type Rows = SelectQueryBuilder<DB, 'petition', object>
/** A row's place within its tier. */
export type Key = Omit<Cursor, 'tier'>
/** Rows behind an edge, or from the beginning, as many as are needed; forwards the newest come first. */
export type Stretch = { readonly forwards: boolean; readonly edge: Key | null; readonly needed: number }

export function listInOrder(
  _db: DatabaseTransaction,
  _actor: Actor,
  rows: Rows,
  { forwards, edge, needed }: Stretch,
): Promise<readonly Key[]> {
  let query = rows
    .select(['petition.id', moment.as('at')])
    .orderBy('petition.received_at', forwards ? 'desc' : 'asc')
    .orderBy('petition.id', forwards ? 'desc' : 'asc')
    .limit(needed)
  if (edge !== null) query = query.where(behind(edge, forwards))
  return query.execute()
}

/** When a petition was received as text, to the last digit. */
export const moment = sql<string>`to_json(petition.received_at at time zone 'UTC') #>> '{}' || '+00:00'`

export const behind = (edge: Key, forwards: boolean) =>
  sql<boolean>`(petition.received_at, petition.id) ${sql.raw(forwards ? '<' : '>')} (${edge.at}::timestamptz, ${edge.id}::uuid)`
