import { type Actor, accountOf } from '#domain/actor.ts'
import { type Id, newId } from '#domain/id.ts'
import { ok, type Result } from '#domain/result.ts'
import type { Tx } from '../command.ts'
import type { DatabaseTransaction } from '../db/database.ts'
import type { Deps } from '../deps.ts'
import type { Blobs } from './blobs.ts'
import { type AcceptedUpload, acceptUploads } from './upload.ts'

export type AttachmentId = Id<'Attachment'>
export type Owner = { readonly kind: string; readonly id: string }

/** A file whose bytes already lie in the blob store, not yet attached to anything. Survives JSON. */
export type StoredFile = {
  readonly sha256: string
  readonly fileName: string
  readonly mediaType: string
  readonly size: number
}

export type Attachment = StoredFile & { readonly id: AttachmentId; readonly uploadedAt: Date }

/**
 * Checks uploads by their content and puts their bytes into the blob store: before the transaction, so that a row never names bytes
 * that are not on disk. Refuses with the file's name and what to do (field `field`).
 */
export async function storeUploads(
  deps: Pick<Deps, 'blobs'>,
  files: readonly File[],
  field: string,
): Promise<Result<readonly StoredFile[]>> {
  const accepted = await acceptUploads(files, field)
  if (!accepted.ok) return accepted
  const stored: StoredFile[] = []
  for (const upload of accepted.value) stored.push(await storeUpload(deps, upload))
  return ok(stored)
}

/** Puts the bytes of a checked upload into the blob store. */
export async function storeUpload(
  deps: { readonly blobs: Pick<Blobs, 'put'> },
  { bytes, fileName, mediaType }: AcceptedUpload,
): Promise<StoredFile> {
  const { sha256, size } = await deps.blobs.put(bytes)
  return { sha256, size, fileName, mediaType }
}

/** Ties stored files to their owner, in the transaction of the command. */
export async function attach(
  tx: Tx,
  actor: Actor,
  owner: Owner,
  files: readonly StoredFile[],
): Promise<void> {
  if (files.length === 0) return
  await tx.db
    .insertInto('attachment')
    .values(
      files.map((file) => ({
        ward_id: actor.ward,
        id: newId<'Attachment'>(),
        owner_kind: owner.kind,
        owner_id: owner.id,
        sha256: file.sha256,
        file_name: file.fileName,
        media_type: file.mediaType,
        size: file.size,
        uploaded_by: accountOf(actor),
        uploaded_at: tx.now,
      })),
    )
    .execute()
}

/** The files of several owners of one kind at once, in the order they were uploaded. */
export async function listAttachments(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  kind: string,
  ownerIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Attachment[]>> {
  if (ownerIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('attachment')
    .selectAll()
    .where('ward_id', '=', actor.ward)
    .where('owner_kind', '=', kind)
    .where('owner_id', 'in', [...ownerIds])
    .orderBy('id')
    .execute()
  const attachments = rows.map((row) => ({
    ownerId: row.owner_id,
    id: row.id as AttachmentId,
    sha256: row.sha256,
    fileName: row.file_name,
    mediaType: row.media_type,
    size: row.size,
    uploadedAt: row.uploaded_at,
  }))
  return Map.groupBy(attachments, (attachment) => attachment.ownerId)
}
