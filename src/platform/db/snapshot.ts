import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { Deps } from '../deps.ts'
import { Busy } from '../errors.ts'
import type { DatabaseTransaction } from './database.ts'
import { enterWard } from './reading.ts'

/** So many at once: each holds one of the process's twelve connections for as long as its taker takes. */
const AT_ONCE = 4
/** A place that was given and never used is free again after this many milliseconds. */
const TO_BEGIN = 60_000

type Place = { readonly givenAt: number; begun: boolean }
const given = new WeakMap<Deps['db'], Set<Place>>()

/**
 * What `read` yields, piece by piece, from one moment of the actor's ward: one read-only transaction that begins with the first piece and
 * ends with the last, or when the taker stops early. It holds a connection meanwhile; a taker that takes nothing for a minute loses it, and
 * the next piece is an error. Its place is given at the call: throws `Busy` while too many are under way or about to begin.
 */
export function snapshot<Piece>(
  deps: Pick<Deps, 'db'>,
  actor: Pick<Actor, 'ward'>,
  read: (db: DatabaseTransaction) => AsyncIterable<Piece>,
): AsyncGenerator<Piece> {
  const places = placesOf(deps)
  if (places.size >= AT_ONCE) throw new Busy(`${AT_ONCE} snapshots are under way`)
  const place = { givenAt: performance.now(), begun: false }
  places.add(place)
  return inPlace(places, place, inTransaction(deps, actor, read))
}

function placesOf({ db }: Pick<Deps, 'db'>): Set<Place> {
  const places = given.get(db) ?? new Set()
  given.set(db, places)
  for (const place of places)
    if (!place.begun && performance.now() - place.givenAt > TO_BEGIN) places.delete(place)
  return places
}

async function* inPlace<Piece>(
  places: Set<Place>,
  place: Place,
  pieces: AsyncIterable<Piece>,
): AsyncGenerator<Piece> {
  place.begun = true
  places.add(place)
  try {
    yield* pieces
  } finally {
    places.delete(place)
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
