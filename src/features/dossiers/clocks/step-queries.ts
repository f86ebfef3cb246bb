import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { ClockedDossier } from './clocked.ts'

export type TakenStep = { readonly step: string; readonly reachedOn: IsoDate }

/** For each of the clocks, in their order: the steps taken towards the last day it has now. */
export async function stepsTaken(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  clocks: readonly ClockedDossier[],
): Promise<readonly (readonly TakenStep[])[]> {
  if (clocks.length === 0) return []
  const rows = await db
    .selectFrom('dossier_clock_step')
    .select(['dossier_id', 'clock', 'last_day', 'step', 'reached_on'])
    .where('ward_id', '=', ward)
    .where('dossier_id', 'in', [...new Set(clocks.map(({ id }) => id))])
    .execute()
  const byClock = Map.groupBy(rows, (row) => `${row.dossier_id} ${row.clock} ${row.last_day}`)
  return clocks.map(({ id, clock, lastDay }) =>
    (byClock.get(`${id} ${clock} ${lastDay}`) ?? []).map((row) => ({
      step: row.step,
      reachedOn: row.reached_on as IsoDate,
    })),
  )
}
