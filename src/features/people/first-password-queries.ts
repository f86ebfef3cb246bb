import type { Actor } from '#domain/actor.ts'
import { addDays, dateInVietnam, type IsoDate } from '#domain/date.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'

/** The last day of a first password printed now: by the rule of the ward as it stands, whatever the rule becomes. */
export async function lastDayOfFirstPassword(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  now: Date,
): Promise<IsoDate> {
  const row = await db
    .selectFrom('ward')
    .select('first_password_days as days')
    .where('id', '=', ward)
    .executeTakeFirstOrThrow()
  return addDays(dateInVietnam(now), row.days)
}
