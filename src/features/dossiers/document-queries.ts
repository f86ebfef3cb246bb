import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { type Attachment, listAttachments } from '#platform/files/attachments.ts'
import type { DossierId } from './dossier.ts'
import type { DocumentId } from './paper-commands.ts'

export type ListedDocument = {
  readonly id: DocumentId
  readonly position: number
  readonly title: string
  readonly number: string | null
  readonly dated: IsoDate | null
  readonly issuer: string | null
  readonly pages: number | null
  readonly files: readonly Attachment[]
}

export async function listDocuments(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: DossierId,
): Promise<readonly ListedDocument[]> {
  const rows = await db
    .selectFrom('dossier_document')
    .select(['id', 'position', 'title', 'number', 'dated', 'issuer', 'pages'])
    .where('ward_id', '=', actor.ward)
    .where('dossier_id', '=', id)
    .where('ended_at', 'is', null)
    .orderBy('position')
    .execute()
  const files = await listAttachments(
    db,
    actor,
    'dossier-document',
    rows.map((row) => row.id),
  )
  return rows.map((row) => ({
    ...row,
    id: row.id as DocumentId,
    dated: row.dated as IsoDate | null,
    files: files.get(row.id) ?? [],
  }))
}
