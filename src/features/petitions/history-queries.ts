import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { PetitionEvent } from './event.ts'
import type { Petition } from './load-queries.ts'

export type Told = PetitionEvent & {
  readonly seq: number
  readonly at: Date
  readonly by: AccountId | null
  readonly onBehalfOf: AccountId | null
}

/** Everything that happened to the petition, and to the summary report it came with, in order. */
export async function listHistory(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  { id, batch }: Pick<Petition, 'id' | 'batch'>,
): Promise<readonly Told[]> {
  const rows = await db
    .selectFrom('audit_event')
    .select(['seq', 'at', 'actor_id as by', 'on_behalf_of as onBehalfOf', 'type', 'data'])
    .where('ward_id', '=', actor.ward)
    .where((where) =>
      where.or([
        where('subject_id', '=', id),
        where.and([
          where('type', '=', 'restricted.decided'),
          sql<boolean>`data ->> 'petition' = ${id}::text`,
        ]),
        ...(batch === null
          ? []
          : [where.and([where('subject_id', '=', batch), where('type', '=', 'petition-batch.confirmed')])]),
      ]),
    )
    .orderBy('seq')
    .execute()
  return rows as unknown as readonly Told[]
}
