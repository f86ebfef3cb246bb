import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import { endOfQuarter, type IsoDate, startOfQuarter } from '#domain/date.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { type Keys, listKeys, type Rows, type Stretch } from './key-queries.ts'

/** A word that more rows have than this is common. */
export const COMMON = 300
/** Quarters looked at one by one; what so many did not yield is too thinly spread for this to pay. */
const SHELVES = 3

/**
 * Rows that a common word finds, in the order of their last days: one quarter after the other until there are enough, then all the rest at
 * once. So the ten thousandth row with the word costs nothing while the first fifty are looked at.
 */
export async function listByShelf(
  db: DatabaseTransaction,
  actor: Actor,
  rows: Rows,
  stretch: Stretch,
): Promise<readonly Keys[]> {
  const found: Keys[] = []
  let { edge } = stretch
  const from = (some: Rows) =>
    listKeys(db, actor, some, 'due', { ...stretch, edge, limit: stretch.limit - found.length })
  for (let at = 0; at < SHELVES && found.length < stretch.limit; at++) {
    const day = await nextDay(db, actor, { ...stretch, edge })
    if (day === undefined) return found
    const shelf = sql`search_shelf(${actor.ward}, ${day === 'infinity' ? null : day})`
    found.push(
      ...(await from(rows.where(sql`search_shelf(directive.ward_id, directive.last_day)`, '=', shelf))),
    )
    edge = endOf(day, stretch.ascending)
  }
  return found.length < stretch.limit ? [...found, ...(await from(rows))] : found
}

/** The last day of the first row behind the edge, whatever its words. */
async function nextDay(
  db: DatabaseTransaction,
  { ward }: Actor,
  { edge, ascending }: Stretch,
): Promise<IsoDate | 'infinity' | undefined> {
  const direction = ascending ? 'asc' : 'desc'
  let query = db
    .selectFrom('directive')
    .select('due_key')
    .where('ward_id', '=', ward)
    .orderBy('due_key', direction)
    .orderBy('id', direction)
    .limit(1)
  if (edge !== null)
    query = query.where(
      sql<boolean>`(due_key, id) ${sql.raw(ascending ? '>' : '<')} (${edge[0]}::date, ${edge[1]}::uuid)`,
    )
  return (await query.executeTakeFirst())?.due_key as IsoDate | 'infinity' | undefined
}

/** The place between this quarter and the one after it in the order of the register. */
function endOf(day: IsoDate | 'infinity', ascending: boolean): Keys {
  if (ascending) return [day === 'infinity' ? day : endOfQuarter(day), LAST]
  return [day === 'infinity' ? day : startOfQuarter(day), FIRST]
}
const FIRST = '00000000-0000-0000-0000-000000000000'
const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
