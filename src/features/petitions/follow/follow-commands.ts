import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import { type Id, newId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { enterWard } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** Failures within a stretch after which a code, or an address, has to wait. Six digits last for years at this pace. */
const LIMITS = [
  { of: 'code', most: 5, withinMs: 15 * MINUTE_MS },
  { of: 'code', most: 20, withinMs: DAY_MS },
  { of: 'address', most: 30, withinMs: 15 * MINUTE_MS },
] as const

type Attempt = { readonly code: string; readonly address: string }

/** Under which name the attempt counts against its address. */
export type Admitted = { readonly ofAddress: Id<'FollowFailure'> }

/**
 * Counts the attempt as failed before the PIN is looked at, so that a thousand attempts at once are not a thousand guesses; `forgiveFollow`
 * takes it back when the PIN was right. Null: too many have failed, and this one was not counted.
 */
export async function admitFollow(deps: Deps, actor: Actor, attempt: Attempt): Promise<Admitted | null> {
  const now = deps.clock.now()
  const [ofCode, ofAddress] = [newId<'FollowFailure'>(), newId<'FollowFailure'>()]
  return inWard(deps, actor, async (db) => {
    const keys = keysOf(deps, actor, attempt)
    for (const key of [keys.code, keys.address].toSorted())
      await sql`select pg_advisory_xact_lock(hashtextextended(${`${actor.ward}/${key}`}, 0))`.execute(db)
    for (const { of, most, withinMs } of LIMITS)
      if ((await failuresOf(db, actor, keys[of], new Date(now.getTime() - withinMs))) >= most) return null
    await db
      .deleteFrom('follow_failure')
      .where('ward_id', '=', actor.ward)
      .where('at', '<=', new Date(now.getTime() - DAY_MS))
      .execute()
    await db
      .insertInto('follow_failure')
      .values([
        { ward_id: actor.ward, id: ofCode, key: keys.code, at: now },
        { ward_id: actor.ward, id: ofAddress, key: keys.address, at: now },
      ])
      .execute()
    return { ofAddress }
  })
}

/** The right PIN clears its code; of the address only this attempt is taken back, or a thief could reset it with an own receipt. */
export const forgiveFollow = (
  deps: Deps,
  actor: Actor,
  attempt: Attempt,
  { ofAddress }: Admitted,
): Promise<void> =>
  inWard(deps, actor, async (db) => {
    await db
      .deleteFrom('follow_failure')
      .where('ward_id', '=', actor.ward)
      .where((where) =>
        where.or([where('key', '=', keysOf(deps, actor, attempt).code), where('id', '=', ofAddress)]),
      )
      .execute()
  })

async function failuresOf(db: DatabaseTransaction, actor: Actor, key: string, since: Date): Promise<number> {
  const { count } = await db
    .selectFrom('follow_failure')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('ward_id', '=', actor.ward)
    .where('key', '=', key)
    .where('at', '>', since)
    .executeTakeFirstOrThrow()
  return count
}

/** Keyed digests: an address is personal data, and a code that does not exist may be anything somebody typed. */
const keysOf = ({ seal }: Deps, { ward }: Actor, { code, address }: Attempt) => ({
  code: seal.digits(`follow-code/${ward}/${code}`, 18),
  address: seal.digits(`follow-address/${ward}/${address}`, 18),
})

const inWard = <T>(deps: Deps, actor: Actor, work: (db: DatabaseTransaction) => Promise<T>): Promise<T> =>
  deps.db.transaction().execute(async (db) => {
    await enterWard(db, actor.ward)
    return work(db)
  })
