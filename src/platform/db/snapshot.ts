import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { Deps } from '../deps.ts'
import { Busy } from '../errors.ts'
import type { DatabaseTransaction } from './database.ts'
import { enterWard } from './reading.ts'

/** So many at once: each holds one of the process's twelve connections for as long as its taker takes. */
const AT_ONCE = 4
const underWay = new WeakMap<Deps['db'], number>()

/**
 * What `read` yields, piece by piece, from one moment of the actor's ward: one read-only transaction that begins with the first piece and
 * ends with the last, or when the taker stops early. It holds a connection meanwhile; a taker that takes nothing for a minute loses it, and
 * the next piece is an error. Throws `Busy` at once while too many are under way.
 */
export function snapshot<Piece>(
  deps: Pick<Deps, 'db'>,
  actor: Pick<Actor, 'ward'>,
  read: (db: DatabaseTransaction) => AsyncIterable<Piece>,
): AsyncGenerator<Piece> {
  if ((underWay.get(deps.db) ?? 0) >= AT_ONCE) throw new Busy(`${AT_ONCE} snapshots are under way`)
  return fromOneMoment(deps, actor, read)
}

async function* fromOneMoment<Piece>(
  deps: Pick<Deps, 'db'>,
  actor: Pick<Actor, 'ward'>,
  read: (db: DatabaseTransaction) => AsyncIterable<Piece>,
): AsyncGenerator<Piece> {
  count(deps, 1)
  try {
    yield* inTransaction(deps, actor, read)
  } finally {
    count(deps, -1)
  }
}

async function* inTransaction<Piece>(
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

const count = ({ db }: Pick<Deps, 'db'>, change: 1 | -1): void =>
  void underWay.set(db, (underWay.get(db) ?? 0) + change)
