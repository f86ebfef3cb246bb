import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { dateInVietnam, formatDate, timeInVietnam } from '#domain/date.ts'
import type { WardId } from '#domain/id.ts'
import { newId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { enterWard } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'

const WINDOW_MS = 15 * 60_000
/** Failures within the window after which a name, or an address, has to wait. An office shares one address. */
export const LIMITS = { name: 10, address: 50 } as const

export type Attempt = { readonly ward: WardId; readonly signInName: string; readonly address: string }

export type Admission =
  | { readonly admitted: true }
  /** `first`: this attempt is the one that found the limit reached. */
  | { readonly admitted: false; readonly until: Date; readonly limit: keyof typeof LIMITS }

/**
 * Counts the attempt as failed before the password is looked at, so that a thousand attempts at once are not a thousand guesses;
 * `forgiveAttempt` takes it back when the password was right. A refused attempt is not counted: waiting always helps.
 */
export async function admitAttempt(deps: Deps, attempt: Attempt): Promise<Admission> {
  const now = deps.clock.now()
  return inWard(deps, attempt.ward, async (db) => {
    for (const [limit, key] of keysOf(attempt)) {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`${attempt.ward}/${key}`}, 0))`.execute(db)
      const until = await waitsUntil(db, attempt.ward, key, LIMITS[limit], now)
      if (until !== null) return { admitted: false, until, limit }
    }
    await db
      .deleteFrom('sign_in_failure')
      .where('ward_id', '=', attempt.ward)
      .where('at', '<=', windowStart(now))
      .execute()
    await db
      .insertInto('sign_in_failure')
      .values(keysOf(attempt).map(([, key]) => ({ ward_id: attempt.ward, id: newId(), key, at: now })))
      .execute()
    return { admitted: true }
  })
}

/** The sentence for whoever has to wait; the minute is rounded up. */
export const tooMany = (until: Date, now: Date): string => {
  const next = new Date(Math.ceil(until.getTime() / 60_000) * 60_000)
  const day = dateInVietnam(next) === dateInVietnam(now) ? '' : ` ngày ${formatDate(dateInVietnam(next))}`
  return `Đã nhập sai quá nhiều lần. Để giữ an toàn, xin chờ đến ${timeInVietnam(next)}${day} rồi thử lại.`
}

/** The right password clears the name; of the address only this attempt is taken back, or a thief could reset it with an own account. */
export async function forgiveAttempt(db: DatabaseTransaction, attempt: Attempt): Promise<void> {
  const [[, name], [, address]] = keysOf(attempt)
  const own = db.deleteFrom('sign_in_failure').where('ward_id', '=', attempt.ward)
  await own.where('key', '=', name).execute()
  const newest = db
    .selectFrom('sign_in_failure')
    .select('id')
    .where('ward_id', '=', attempt.ward)
    .where('key', '=', address)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
  await own.where('id', 'in', newest).execute()
}

/** Whether the attempt just counted was the last one admitted for this name. */
export async function nameIsExhausted(deps: Deps, attempt: Attempt): Promise<Date | null> {
  const [[, name]] = keysOf(attempt)
  return inWard(deps, attempt.ward, (db) => waitsUntil(db, attempt.ward, name, LIMITS.name, deps.clock.now()))
}

/** When the oldest of the failures that fill the limit leaves the window; null while the limit is not reached. */
async function waitsUntil(
  db: DatabaseTransaction,
  ward: WardId,
  key: string,
  limit: number,
  now: Date,
): Promise<Date | null> {
  const row = await db
    .selectFrom('sign_in_failure')
    .select('at')
    .where('ward_id', '=', ward)
    .where('key', '=', key)
    .where('at', '>', windowStart(now))
    .orderBy('at', 'desc')
    .offset(limit - 1)
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : new Date(row.at.getTime() + WINDOW_MS)
}

const windowStart = (now: Date): Date => new Date(now.getTime() - WINDOW_MS)

/** Hashed: in the field for the name people also type their password. */
const keysOf = ({ signInName, address }: Attempt) =>
  [
    ['name', digest(`name ${signInName}`)],
    ['address', digest(`address ${address}`)],
  ] as const
const digest = (text: string): string => createHash('sha256').update(text).digest('base64url')

const inWard = <T>(deps: Deps, ward: WardId, work: (db: DatabaseTransaction) => Promise<T>): Promise<T> =>
  deps.db.transaction().execute(async (db) => {
    await enterWard(db, ward)
    return work(db)
  })
