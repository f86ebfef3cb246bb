import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import { addDays, endOfQuarter, type IsoDate, startOfQuarter } from '#domain/date.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { behind, type Key, listInOrder, type Rows, type Stretch } from './key-queries.ts'

/** A word that more rows have than this is common. */
export const COMMON = 300
/** Quarters looked at one by one; what so many did not yield is too thinly spread for this to pay. */
const SHELVES = 3

/**
 * Rows that a common word finds, in the order in which they were received: one quarter after the other until there are enough, then all
 * the rest at once. So the ten thousandth row with the word costs nothing while the first fifty are looked at.
 */
export async function listByShelf(
  db: DatabaseTransaction,
  actor: Actor,
  rows: Rows,
  stretch: Stretch,
): Promise<readonly Key[]> {
  const found: Key[] = []
  let { edge } = stretch
  const from = (some: Rows) =>
    listInOrder(db, actor, some, { ...stretch, edge, limit: stretch.limit - found.length })
  for (let at = 0; at < SHELVES && found.length < stretch.limit; at++) {
    const day = await nextDay(db, actor, { ...stretch, edge })
    if (day === undefined) return found
    const shelf = sql`search_shelf(${actor.ward}, ${day})`
    found.push(...(await from(rows.where(sql`search_shelf(petition.ward_id, ${dayOfReceipt})`, '=', shelf))))
    edge = endOf(day, stretch.forwards)
  }
  return found.length < stretch.limit ? [...found, ...(await from(rows))] : found
}

const dayOfReceipt = sql<string>`(petition.received_at at time zone 'UTC')::date`

/** The day in UTC on which the first row behind the edge was received, whatever its words. */
async function nextDay(
  db: DatabaseTransaction,
  { ward }: Actor,
  { edge, forwards }: Stretch,
): Promise<IsoDate | undefined> {
  const direction = forwards ? 'desc' : 'asc'
  let query = db
    .selectFrom('petition')
    .select(dayOfReceipt.as('day'))
    .where('ward_id', '=', ward)
    .orderBy('received_at', direction)
    .orderBy('id', direction)
    .limit(1)
  if (edge !== null) query = query.where(behind(edge, forwards))
  return (await query.executeTakeFirst())?.day as IsoDate | undefined
}

/** The place between this quarter and the one after it in the order of the register. */
function endOf(day: IsoDate, forwards: boolean): Key {
  const first = forwards ? startOfQuarter(day) : addDays(endOfQuarter(day), 1)
  return { at: `${first}T00:00:00+00:00`, id: FIRST }
}
const FIRST = '00000000-0000-0000-0000-000000000000'
