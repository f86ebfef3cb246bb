import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { NoticeId } from './draft.ts'

/** What the reader made of the text, as far as it is kept beside the drafts. */
export type StoredReading = {
  readonly clauses: readonly {
    readonly number: string
    readonly heading: string | null
    readonly text: string
  }[]
  readonly warnings: readonly { readonly code: string; readonly message: string }[]
}

export async function storedReading(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  notice: NoticeId,
): Promise<StoredReading> {
  const { reading } = await db
    .selectFrom('notice')
    .select('reading')
    .where('ward_id', '=', actor.ward)
    .where('id', '=', notice)
    .executeTakeFirstOrThrow()
  const { clauses = [], warnings = [] } = (reading ?? {}) as Partial<StoredReading>
  return { clauses, warnings }
}
