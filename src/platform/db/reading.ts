import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { WardId } from '#domain/id.ts'
import type { Deps } from '../deps.ts'
import type { DatabaseTransaction } from './database.ts'

/** Runs reads in one read-only transaction that sees only the actor's ward. */
export const reading = <T>(
  deps: Pick<Deps, 'db'>,
  actor: Pick<Actor, 'ward'>,
  read: (db: DatabaseTransaction) => Promise<T>,
): Promise<T> =>
  deps.db
    .transaction()
    .setAccessMode('read only')
    .execute(async (db) => {
      await enterWard(db, actor.ward)
      return read(db)
    })

/** Names the ward of the transaction for row-level security. */
export async function enterWard(db: DatabaseTransaction, ward: WardId): Promise<void> {
  await sql`select set_config('hoi_am.ward', ${ward}, true)`.execute(db)
}
