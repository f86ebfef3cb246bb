import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import { parseId, type WardId } from '#domain/id.ts'
import type { Deps } from '../deps.ts'
import type { DatabaseTransaction } from './database.ts'
import { pipelined } from './pipeline.ts'

/**
 * Runs reads in one read-only transaction that sees only the actor's ward. What is asked for together goes in one round trip, the first
 * questions with the beginning; the answer does not wait for the end: nothing was written.
 */
export const reading = <T>(
  deps: Pick<Deps, 'db'>,
  actor: Pick<Actor, 'ward'>,
  read: (db: DatabaseTransaction) => Promise<T>,
): Promise<T> =>
  new Promise((resolve, reject) => {
    deps.db
      .getExecutor()
      .provideConnection(async (connection) => {
        const { db, end } = pipelined(connection)
        const begun = sql.raw(`start transaction read only; ${wardOf(actor.ward)}`).execute(db)
        try {
          const [, found] = await Promise.all([begun, Promise.try(read, db as DatabaseTransaction)])
          resolve(found)
        } catch (refused) {
          // A read may refuse before it has asked for anything: nothing is ended that has not begun.
          await begun.catch(() => undefined)
          throw refused
        } finally {
          const ended = sql.raw('commit').execute(db)
          end()
          await ended
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
