import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { Count } from '#platform/db/pages.ts'
import type { DossierReplies } from '../later.ts'
import { narrowedTo, type RegisterFilter } from './filter.ts'
import { countRows } from './row-queries.ts'

/** Counted to 1,000; each by the same rule as the register's filter of that name. */
export type DossierFigures = Readonly<Record<'late' | 'uncovered' | 'plans', Figure>>
export type Figure = Count & { readonly filter: Partial<RegisterFilter> }

/** What a leader should know of the dossiers: what is late, what nobody has in hand, which plans wait. */
export async function countDossiers(
  db: DatabaseTransaction,
  actor: Actor,
  replies: DossierReplies,
  now: Date,
): Promise<DossierFigures> {
  const count = async (filter: Partial<RegisterFilter>): Promise<Figure> => ({
    ...(await countRows(db, actor, { filter: narrowedTo(filter), sort: 'newest', now }, replies)),
    filter,
  })
  return {
    late: await count({ late: 'any' }),
    uncovered: await count({ gap: 'all' }),
    plans: await count({ state: 'plan-to-decide' }),
  }
}
