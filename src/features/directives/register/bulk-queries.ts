import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DirectiveId } from '../directive.ts'
import { withinReach } from '../reach-queries.ts'

/** Those of the ids that the actor sees, in the one order in which everybody locks them. */
export async function listSeen(
  db: DatabaseTransaction,
  actor: Actor,
  ids: readonly DirectiveId[],
): Promise<readonly DirectiveId[]> {
  const rows = await db
    .selectFrom('directive')
    .select('directive.id')
    .where('directive.ward_id', '=', actor.ward)
    .where('directive.id', 'in', [...ids])
    .where(withinReach(actor))
    .orderBy('directive.id')
    .execute()
  return rows.map((row) => row.id as DirectiveId)
}
