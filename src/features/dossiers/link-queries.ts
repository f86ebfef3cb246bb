import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DossierId } from './dossier.ts'
import type { AssignedClause, AssignedDirective, ClauseId, DirectiveId, DossierLater } from './later.ts'

export type Link = {
  readonly id: string
  readonly clause: AssignedClause | null
  readonly directive: AssignedDirective | null
}

/** The clauses and directives that deal with the matter; null what the actor may not see. */
export async function listLinks(
  db: DatabaseTransaction,
  actor: Actor,
  id: DossierId,
  { assignments }: DossierLater,
  now: Date,
): Promise<readonly Link[]> {
  const rows = await db
    .selectFrom('dossier_link')
    .select(['id', 'clause_id', 'directive_id'])
    .where('ward_id', '=', actor.ward)
    .where('dossier_id', '=', id)
    .where('ended_at', 'is', null)
    .orderBy('linked_at')
    .execute()
  const clauses = await assignments.clauses(
    db,
    actor,
    rows.flatMap((row) => (row.clause_id as ClauseId | null) ?? []),
  )
  const directives = await assignments.directives(
    db,
    actor,
    rows.flatMap((row) => (row.directive_id as DirectiveId | null) ?? []),
    now,
  )
  return rows.map((row) => ({
    id: row.id,
    clause: clauses.find((clause) => clause.id === row.clause_id) ?? null,
    directive: directives.find((directive) => directive.id === row.directive_id) ?? null,
  }))
}
