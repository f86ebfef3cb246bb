import type { Kysely } from 'kysely'
import type { DB } from '#db/tables.ts'
import type { WardId } from '#domain/id.ts'
import type { Ward } from './context.ts'

const FRESH_MS = 5_000

/** Finds the ward of a host name, remembering the list for a few seconds. A host nobody claims belongs to the first ward. */
export function wardFinder(db: Kysely<DB>): (host: string) => Promise<Ward | null> {
  let known: { at: number; rows: Promise<readonly (Ward & { host: string | null })[]> } | null = null
  return async (host) => {
    if (known === null || Date.now() - known.at > FRESH_MS) known = { at: Date.now(), rows: listWards(db) }
    const rows = await known.rows.catch((error) => {
      known = null
      throw error
    })
    return rows.find((ward) => ward.host === host) ?? rows[0] ?? null
  }
}

/** All wards, the oldest first. */
export async function listWards(db: Kysely<DB>): Promise<readonly (Ward & { host: string | null })[]> {
  const rows = await db.selectFrom('ward').selectAll().orderBy('created_at').orderBy('id').execute()
  return rows.map((row) => ({
    id: row.id as WardId,
    slug: row.slug,
    kind: row.kind as Ward['kind'],
    name: row.name,
    placeName: row.place_name,
    province: row.province,
    lenientDeadlines: row.lenient_deadlines,
    host: row.host,
  }))
}
