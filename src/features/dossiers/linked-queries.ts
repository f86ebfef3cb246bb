import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DossierId } from './dossier.ts'
import { withinReach } from './reach-queries.ts'

/** A dossier as the clause or the directive that deals with it shows it. */
export type LinkedDossier = {
  readonly id: DossierId
  readonly code: string
  readonly title: string
  readonly petitions: number
  /** What ties it to just this; null when it is tied to a directive of the clause. */
  readonly link: string | null
}

export type LinkedTo =
  | { readonly clause: string; readonly directive?: never }
  | { readonly directive: string; readonly clause?: never }

/** The dossiers tied to a clause or a directive, as far as the actor sees them, by their codes. */
export async function listLinked(
  db: DatabaseTransaction,
  actor: Actor,
  to: LinkedTo,
): Promise<readonly LinkedDossier[]> {
  const column = to.clause === undefined ? 'link.directive_id' : 'link.clause_id'
  const itself =
    to.clause === undefined
      ? sql`l.directive_id = ${to.directive}::uuid`
      : sql`l.clause_id = ${to.clause}::uuid and l.directive_id is null`
  const rows = await db
    .selectFrom('dossier')
    .select(['dossier.id', 'dossier.code', 'dossier.title'])
    .select([
      sql<number>`(select count(*)::int from dossier_petition p
        where p.ward_id = dossier.ward_id and p.dossier_id = dossier.id and p.ended_at is null)`.as(
        'petitions',
      ),
      sql<string | null>`(select l.id from dossier_link l
        where l.ward_id = dossier.ward_id and l.dossier_id = dossier.id and l.ended_at is null and ${itself}
        order by l.linked_at limit 1)`.as('link'),
    ])
    .where('dossier.ward_id', '=', actor.ward)
    .where('dossier.merged_into', 'is', null)
    .where((where) =>
      where.exists(
        where
          .selectFrom('dossier_link as link')
          .select(sql`1`.as('one'))
          .whereRef('link.ward_id', '=', 'dossier.ward_id')
          .whereRef('link.dossier_id', '=', 'dossier.id')
          .where('link.ended_at', 'is', null)
          .where(column, '=', to.clause ?? to.directive),
      ),
    )
    .where(withinReach(actor))
    .orderBy('dossier.code')
    .execute()
  return rows.map((row) => ({ ...row, id: row.id as DossierId }))
}
