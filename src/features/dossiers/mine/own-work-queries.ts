import { sql } from 'kysely'
import { type Actor, unitsOf } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DossierId } from '../dossier.ts'
import { factsOf } from '../fact-queries.ts'
import type { DossierReplies } from '../later.ts'
import { mayBeOpen } from '../narrow-queries.ts'
import { isOpen, stateOf } from '../state.ts'
import type { OwnDossier } from './own-work.ts'

/** What a list shows at most; the register has them all. */
export const MOST_DOSSIERS = 150

/** Open dossiers which the actor's units lead or help with, the next due first. */
export async function listOwnDossiers(
  db: DatabaseTransaction,
  actor: Actor,
  replies: DossierReplies,
): Promise<readonly OwnDossier[]> {
  const units = [...unitsOf(actor, 'unit-head', 'unit-officer')]
  if (units.length === 0) return []
  const { rows } = await sql<Row>`
    select dossier.id, dossier.code, dossier.title, coalesce(u.short_name, u.name) as lead,
      coalesce(dossier.lead_unit_id = any(${units}::uuid[]), false) as leads,
      dossier.original_answer_due::text as "originalAnswer", dossier.original_work_due::text as "originalWork"
    from dossier left join unit u on u.ward_id = dossier.ward_id and u.id = dossier.lead_unit_id
    where dossier.ward_id = ${actor.ward} and ${mayBeOpen(replies)}
      and (dossier.lead_unit_id = any(${units}::uuid[])
        or exists (select from dossier_unit h where h.ward_id = dossier.ward_id and h.dossier_id = dossier.id
          and h.ended_at is null and h.unit_id = any(${units}::uuid[])))
    order by least(dossier.answer_due, dossier.work_due) nulls last, dossier.id
    limit ${MOST_DOSSIERS}`.execute(db)
  const known = await factsOf(
    db,
    actor,
    rows.map(({ id }) => id),
    replies,
  )
  return rows.flatMap(({ originalAnswer, originalWork, ...row }) => {
    const facts = known.get(row.id)?.facts
    if (facts === undefined || !isOpen(stateOf(facts))) return []
    return [{ ...row, facts, original: { answer: originalAnswer, work: originalWork } }]
  })
}

type Row = {
  readonly id: DossierId
  readonly code: string
  readonly title: string
  readonly lead: string | null
  readonly leads: boolean
  readonly originalAnswer: IsoDate | null
  readonly originalWork: IsoDate | null
}
