import { sql } from 'kysely'
import type { AccountId, UnitId, WardId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'

export type HistoryEvent = {
  readonly seq: number
  readonly at: Date
  readonly type: string
  readonly actorName: string | null
  readonly data: Readonly<Record<string, unknown>>
}

/** What was done to an account or a unit, alone or among many, the newest first; signing in and out is left to the audit log. */
export async function listHistory(
  db: DatabaseTransaction,
  ward: WardId,
  subject: AccountId | UnitId,
): Promise<readonly HistoryEvent[]> {
  const rows = await db
    .selectFrom('audit_event')
    .leftJoin('account', (join) =>
      join
        .onRef('account.ward_id', '=', 'audit_event.ward_id')
        .onRef('account.id', '=', 'audit_event.actor_id'),
    )
    .select([
      'audit_event.seq',
      'audit_event.at',
      'audit_event.type',
      'audit_event.data',
      'account.name as actorName',
    ])
    .where('audit_event.ward_id', '=', ward)
    .where((event) =>
      event.or([
        event('audit_event.subject_id', '=', subject),
        event.and([
          event('audit_event.type', 'in', ['accounts.imported', 'account.password-issued']),
          sql<boolean>`audit_event.data -> 'accounts' @> to_jsonb(${subject}::text)`,
        ]),
      ]),
    )
    .where('audit_event.type', 'not in', [
      'account.password-accepted',
      'account.signed-in',
      'account.signed-out',
    ])
    .orderBy('audit_event.seq', 'desc')
    .limit(30)
    .execute()
  return rows as HistoryEvent[]
}
