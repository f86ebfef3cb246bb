import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DossierId } from './dossier.ts'
import type { DossierEvent } from './event.ts'

export type Told = DossierEvent & {
  readonly seq: number
  readonly at: Date
  readonly by: AccountId | null
  /** The event belongs to another dossier: it was merged into this one, or this one was split from it. */
  readonly elsewhere: string | null
}

/** Everything that happened to the dossier, in order, with what other dossiers did to it. */
export async function listHistory(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: DossierId,
): Promise<readonly Told[]> {
  const rows = await db
    .selectFrom('audit_event')
    .leftJoin('dossier', (join) =>
      join
        .onRef('dossier.ward_id', '=', 'audit_event.ward_id')
        .onRef('dossier.id', '=', 'audit_event.subject_id')
        .on('dossier.id', '<>', id),
    )
    .select(['audit_event.seq', 'audit_event.at', 'audit_event.actor_id as by', 'audit_event.type'])
    .select(['audit_event.data', 'dossier.code as elsewhere'])
    .where('audit_event.ward_id', '=', actor.ward)
    .where((where) =>
      where.or([
        where('audit_event.subject_id', '=', id),
        where.and([
          where('audit_event.type', 'in', [
            'dossier.merged',
            'dossier.merge-undone',
            'dossier.petitions-split',
          ]),
          sql<boolean>`coalesce(data ->> 'into', data ->> 'to') = ${id}`,
        ]),
      ]),
    )
    .orderBy('audit_event.seq')
    .execute()
  return rows as unknown as readonly Told[]
}
