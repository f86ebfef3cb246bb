import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { type Attachment, listAttachments } from '#platform/files/attachments.ts'
import type { Signature } from '#platform/signature/finding.ts'
import type { DocumentId } from '../document.ts'
import type { Manner, SignedCopy, SignedCopyId } from './copy.ts'

export type SignedCopyShown = SignedCopy & { readonly file: Attachment | null }

/** The files that came back of a paper the reader may see, the newest first. */
export async function listSignedCopies(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: DocumentId,
): Promise<readonly SignedCopyShown[]> {
  const rows = await db
    .selectFrom('document_signed_copy as copy')
    .leftJoin('account', (join) =>
      join.onRef('account.ward_id', '=', 'copy.ward_id').onRef('account.id', '=', 'copy.kept_by'),
    )
    .selectAll('copy')
    .select('account.name as keptBy')
    .where('copy.ward_id', '=', actor.ward)
    .where('copy.document_id', '=', id)
    .orderBy('copy.kept_at', 'desc')
    .orderBy('copy.id', 'desc')
    .execute()
  const files = (await listAttachments(db, actor, 'document-signed', [id])).get(id) ?? []
  return rows.map((row) => ({
    id: row.id as SignedCopyId,
    sentSha256: row.sent_sha256,
    sha256: row.sha256,
    fileName: row.file_name,
    manner: row.manner as Manner,
    beginsWithSent: row.begins_with_sent,
    words: row.words as SignedCopy['words'],
    addedLines: row.added_lines,
    addedMarks: row.added_marks,
    pages: row.pages,
    signatures: row.signatures as unknown as readonly Signature[],
    keptBy: row.keptBy,
    keptAt: row.kept_at,
    file: files.find(({ sha256 }) => sha256 === row.sha256) ?? null,
  }))
}
