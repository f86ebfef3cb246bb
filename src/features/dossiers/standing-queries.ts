import type { Actor } from '#domain/actor.ts'
import { dateInVietnam, type IsoDate } from '#domain/date.ts'
import type { Standing } from '#features/petitions/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DossierId } from './dossier.ts'
import { factsOf } from './fact-queries.ts'
import type { DossierReplies } from './later.ts'
import { isOpen, stateOf } from './state.ts'

/** Whether somebody still works on these matters, and the last day on which something was done or decided. */
export async function dossierStandings(
  db: DatabaseTransaction,
  actor: Actor,
  ids: readonly DossierId[],
  replies: DossierReplies,
): Promise<ReadonlyMap<DossierId, Standing>> {
  if (ids.length === 0) return new Map()
  const known = await factsOf(db, actor, ids, replies)
  const rows = await db
    .selectFrom('dossier')
    .leftJoin('dossier_outcome as outcome', (join) =>
      join.onRef('outcome.ward_id', '=', 'dossier.ward_id').onRef('outcome.dossier_id', '=', 'dossier.id'),
    )
    .select(({ fn }) => ['dossier.id', 'dossier.work_done_on as done', fn.max('outcome.at').as('concluded')])
    .where('dossier.ward_id', '=', actor.ward)
    .where('dossier.id', 'in', [...ids])
    .groupBy(['dossier.id', 'dossier.work_done_on'])
    .execute()
  return new Map(
    rows.map(({ id, done, concluded }) => {
      const facts = known.get(id as DossierId)?.facts
      const days = [done, concluded === null ? null : dateInVietnam(concluded)].flatMap((day) => day ?? [])
      return [
        id as DossierId,
        {
          open: facts === undefined || isOpen(stateOf(facts)),
          endedOn: (days.toSorted().at(-1) ?? null) as IsoDate | null,
        },
      ]
    }),
  )
}
