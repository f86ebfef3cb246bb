import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { Deps } from '../deps.ts'
import type { DatabaseTransaction } from './database.ts'
import { enterWard } from './reading.ts'

/**
 * What `read` yields, piece by piece, from one moment of the actor's ward: one read-only transaction that begins with the first piece and
 * ends with the last, or when the taker stops early. It holds a connection meanwhile; a taker that takes nothing for a minute loses it, and
 * the next piece is an error.
 */
export async function* snapshot<Piece>(
  deps: Pick<Deps, 'db'>,
  actor: Pick<Actor, 'ward'>,
  read: (db: DatabaseTransaction) => AsyncIterable<Piece>,
): AsyncGenerator<Piece> {
  const db = await deps.db
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute()
  try {
    await enterWard(db, actor.ward)
    await sql`select set_config('idle_in_transaction_session_timeout', '60s', true)`.execute(db)
    yield* read(db)
  } finally {
    // Nothing was written; of a connection that broke nothing is left to end.
    await db
      .rollback()
      .execute()
      .catch(() => undefined)
  }
}
