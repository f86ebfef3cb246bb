import type { Actor } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DossierId } from '../dossier.ts'
import type { DossierEvent } from '../event.ts'

/** What happened, as the audit log has it; null when it did not happen to a dossier. */
export async function findDossierEvent(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  seq: number,
): Promise<
  (DossierEvent & { readonly at: Date; readonly subject: DossierId; readonly by: AccountId | null }) | null
> {
  const row = await db
    .selectFrom('audit_event')
    .select(['type', 'data', 'at', 'subject_id as subject', 'actor_id as by'])
    .where('ward_id', '=', ward)
    .where('seq', '=', seq)
    .where('type', 'like', 'dossier.%')
    .where('subject_id', 'is not', null)
    .executeTakeFirst()
  return (row ?? null) as unknown as Awaited<ReturnType<typeof findDossierEvent>>
}
