import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { DocumentId, DocumentWords } from './document.ts'
import { wordsOf } from './load-queries.ts'

export type DocumentVersion = {
  readonly version: number
  readonly by: string
  readonly at: Date
  readonly note: string | null
}

/** Every wording of a paper, the newest first; without the words. */
export async function listVersions(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: DocumentId,
): Promise<readonly DocumentVersion[]> {
  return db
    .selectFrom('document_version as version')
    .innerJoin('account', (join) =>
      join.onRef('account.ward_id', '=', 'version.ward_id').onRef('account.id', '=', 'version.saved_by'),
    )
    .select(['version.version', 'version.saved_at as at', 'version.note', 'account.name as by'])
    .where('version.ward_id', '=', actor.ward)
    .where('version.document_id', '=', id)
    .orderBy('version.version', 'desc')
    .execute()
}

/** The words of one version. Whether the reader may see the paper is asked before. */
export async function getWordsOf(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  { id, version }: { readonly id: DocumentId; readonly version: number },
): Promise<DocumentWords> {
  const row = await db
    .selectFrom('document_version')
    .selectAll()
    .where('ward_id', '=', ward)
    .where('document_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return wordsOf(found(row, 'version of a document'))
}
