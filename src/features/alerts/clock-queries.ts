import type { Actor } from '#domain/actor.ts'
import type { ClockedDirective, DirectiveId } from '#features/directives/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'

/** For each directive: the steps its clock has taken towards the last day it has now. */
export async function stepsTaken(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  directives: readonly ClockedDirective[],
): Promise<ReadonlyMap<DirectiveId, ReadonlySet<string>>> {
  if (directives.length === 0) return new Map()
  const rows = await db
    .selectFrom('clock_step')
    .select(['directive_id', 'last_day', 'step'])
    .where('ward_id', '=', actor.ward)
    .where(
      'directive_id',
      'in',
      directives.map(({ id }) => id),
    )
    .execute()
  const byDirective = Map.groupBy(rows, (row) => row.directive_id)
  return new Map(
    directives.map(({ id, lastDay }) => {
      const own = (byDirective.get(id) ?? []).filter((row) => row.last_day === lastDay)
      return [id, new Set(own.map(({ step }) => step))]
    }),
  )
}
