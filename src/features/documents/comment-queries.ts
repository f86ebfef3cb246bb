import type { Actor } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { CommentId, DocumentComment } from './comment.ts'
import type { DocumentId } from './document.ts'

/** What was said of a paper, the earliest first. */
export async function listComments(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  id: DocumentId,
): Promise<readonly DocumentComment[]> {
  const rows = await db
    .selectFrom('document_comment as comment')
    .innerJoin('account as author', (join) =>
      join.onRef('author.ward_id', '=', 'comment.ward_id').onRef('author.id', '=', 'comment.by_account'),
    )
    .leftJoin('account as settler', (join) =>
      join.onRef('settler.ward_id', '=', 'comment.ward_id').onRef('settler.id', '=', 'comment.settled_by'),
    )
    .select(['comment.id', 'comment.version', 'comment.quote', 'comment.text', 'comment.at'])
    .select(['comment.by_account', 'author.name as byName', 'comment.settled_at', 'settler.name as settler'])
    .where('comment.ward_id', '=', ward)
    .where('comment.document_id', '=', id)
    .orderBy('comment.at')
    .orderBy('comment.id')
    .execute()
  return rows.map((row) => ({
    id: row.id as CommentId,
    version: row.version,
    quote: row.quote,
    text: row.text,
    by: row.by_account as AccountId,
    byName: row.byName,
    at: row.at,
    settled: row.settled_at === null ? null : { byName: row.settler ?? '', at: row.settled_at },
  }))
}
