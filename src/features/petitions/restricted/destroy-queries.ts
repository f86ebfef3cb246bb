import type { Actor } from '#domain/actor.ts'
import { dateInVietnam, type IsoDate } from '#domain/date.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { RunOut } from '../duties/destruction.ts'
import { keptUntil } from '../duties/retention.ts'
import { endedBefore, getRetention, ONE_MINUTE } from '../duties/retention-queries.ts'
import type { RestrictedPetitionId } from '../petition.ts'

/** Sealed petitions that were decided and kept as long as they had to be since, the oldest first. Nothing is opened for it. */
export async function listRestrictedRunOut(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  today: IsoDate,
): Promise<readonly (RunOut & { readonly id: RestrictedPetitionId })[]> {
  const retention = await getRetention(db, actor, 'restricted')
  const before = endedBefore(retention, today)
  if (before === null) return []
  const rows = await db
    .selectFrom('restricted_petition')
    .select(['id', 'code', 'received_at', 'decided_at'])
    .where('ward_id', '=', actor.ward)
    .where('decided_at', '<', before)
    .where('destroyed_at', 'is', null)
    .orderBy('decided_at')
    .orderBy('id')
    .limit(ONE_MINUTE)
    .execute()
  return rows.flatMap(({ id, code, received_at, decided_at }) => {
    const until = decided_at === null ? null : keptUntil(retention, dateInVietnam(decided_at))
    return until !== null && until < today
      ? [
          {
            id: id as RestrictedPetitionId,
            code,
            receivedOn: dateInVietnam(received_at),
            keptUntil: until,
          },
        ]
      : []
  })
}
