import { type Actor, hasRole } from '#domain/actor.ts'
import { listTopics } from '#features/calendar/index.ts'
import { listUnits } from '#features/people/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { RegisterChoices } from './words.ts'

const CONFERENCES = 50

/** What the register can be filtered by, as names; the latest dialogues, for those who see them all. */
export async function listRegisterChoices(db: DatabaseTransaction, actor: Actor): Promise<RegisterChoices> {
  const conferences = hasRole(actor, 'clerk', 'leader', 'front')
    ? await db
        .selectFrom('conference')
        .select(['id', 'title', 'held_on as heldOn'])
        .where('ward_id', '=', actor.ward)
        .orderBy('held_on', 'desc')
        .limit(CONFERENCES)
        .execute()
    : []
  return { units: await listUnits(db, actor), topics: await listTopics(db, actor.ward), conferences }
}
