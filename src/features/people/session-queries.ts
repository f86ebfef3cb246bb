import type { AccountId, Id, WardId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { idleSince, type SignInMeans } from '#platform/http/session.ts'

export type ListedSession = {
  readonly id: Id<'Session'>
  readonly startedAt: Date
  readonly lastSeenAt: Date
  readonly userAgent: string | null
  readonly means: SignInMeans
}

/** The person's sessions that have not run out, the last used first. */
export async function listSessions(
  db: DatabaseTransaction,
  ward: WardId,
  account: AccountId,
  now: Date,
): Promise<readonly ListedSession[]> {
  const rows = await db
    .selectFrom('session')
    .select([
      'id',
      'created_at as startedAt',
      'last_seen_at as lastSeenAt',
      'user_agent as userAgent',
      'means',
    ])
    .where('ward_id', '=', ward)
    .where('account_id', '=', account)
    .where('expires_at', '>', now)
    .where('last_seen_at', '>', idleSince(now))
    .orderBy('last_seen_at', 'desc')
    .execute()
  return rows as ListedSession[]
}
