import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import { parseId, type WardId } from '#domain/id.ts'
import type { Deps } from '../deps.ts'
import type { DatabaseTransaction } from './database.ts'

/**
 * Runs reads in one read-only transaction that sees only the actor's ward. It begins in one round trip, and the answer does not wait for
 * its end: nothing was written.
 */
export const reading = <T>(
  deps: Pick<Deps, 'db'>,
  actor: Pick<Actor, 'ward'>,
  read: (db: DatabaseTransaction) => Promise<T>,
): Promise<T> =>
  new Promise((resolve, reject) => {
    deps.db
      .connection()
      .execute(async (db) => {
        await sql.raw(`start transaction read only; ${wardOf(actor.ward)}`).execute(db)
        try {
          resolve(await read(db as DatabaseTransaction))
        } finally {
          await sql.raw('commit').execute(db)
        }
      })
      .catch(reject)
  })

/** As text, because a statement with values cannot share its round trip with another. */
function wardOf(ward: WardId): string {
  if (parseId(ward) === null) throw new Error('a ward is named by its id')
  return `select set_config('hoi_am.ward', '${ward}', true)`
}

/** Names the ward of the transaction for row-level security. */
export async function enterWard(db: DatabaseTransaction, ward: WardId): Promise<void> {
  await sql`select set_config('hoi_am.ward', ${ward}, true)`.execute(db)
}
