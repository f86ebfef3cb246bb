import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { listAll } from '#platform/db/pages.ts'
import type { PetitionId } from '../petition.ts'
import type { RegisterFilter } from './filter.ts'
import { listingOf } from './page-queries.ts'
import { listRows, type RegisterRow } from './row-queries.ts'

const BATCH = 500

/** Every line that fits, in the register's order, a few hundred in memory at a time. Give it a transaction that sees one moment. */
export async function* exportedRows(
  db: DatabaseTransaction,
  actor: Actor,
  filter: RegisterFilter,
): AsyncGenerator<RegisterRow> {
  for await (const ids of listAll<PetitionId>(listingOf(db, actor, filter), BATCH))
    yield* await listRows(db, actor, ids)
}
