import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
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

/**
 * Counts the attempt as failed before the PIN is looked at, so that a thousand attempts at once are not a thousand guesses; `forgiveFollow`
 * takes it back when the PIN was right. False: too many have failed, and this one was not counted.
 */
export async function admitFollow(deps: Deps, actor: Actor, attempt: Attempt): Promise<boolean> {
  const now = deps.clock.now()
  return inWard(deps, actor, async (db) => {
    const keys = keysOf(deps, actor, attempt)
    for (const key of [keys.code, keys.address].toSorted())
      await sql`select pg_advisory_xact_lock(hashtextextended(${`${actor.ward}/${key}`}, 0))`.execute(db)
    for (const { of, most, withinMs } of LIMITS)
      if ((await failuresOf(db, actor, keys[of], new Date(now.getTime() - withinMs))) >= most) return false
    await db
      .deleteFrom('follow_failure')
      .where('ward_id', '=', actor.ward)
      .where('at', '<=', new Date(now.getTime() - DAY_MS))
      .execute()
    await db
      .insertInto('follow_failure')
      .values([keys.code, keys.address].map((key) => ({ ward_id: actor.ward, id: newId(), key, at: now })))
      .execute()
    return true
  })
}

/** The right PIN clears its code; of the address only this attempt is taken back, or a thief could reset it with an own receipt. */
export const forgiveFollow = (deps: Deps, actor: Actor, attempt: Attempt): Promise<void> =>
  inWard(deps, actor, async (db) => {
    const keys = keysOf(deps, actor, attempt)
    await db
      .deleteFrom('follow_failure')
      .where('ward_id', '=', actor.ward)
      .where('key', '=', keys.code)
      .execute()
    const newest = db
      .selectFrom('follow_failure')
      .select('id')
      .where('ward_id', '=', actor.ward)
      .where('key', '=', keys.address)
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(1)
    await db
      .deleteFrom('follow_failure')
      .where('ward_id', '=', actor.ward)
      .where('id', 'in', newest)
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
