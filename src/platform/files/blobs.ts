import { join } from 'node:path'
import { folderBlobs } from './folder-blobs.ts'
import { s3Blobs } from './s3-blobs.ts'

/**
 * Files by content: the name of a blob is the SHA-256 of its bytes (64 lower-case hex digits), so the same file is kept once
 * and cannot change under its name. Who may see a blob is decided where its row is, never here.
 */
export type Blobs = {
  /** Keeps the bytes; when it resolves they survive a power cut. `size` in bytes. */
  put(content: Uint8Array | ReadableStream<Uint8Array>): Promise<StoredBlob>
  /** Throws `BlobMissing` when there is no such blob. */
  get(sha256: string): Promise<ReadableStream<Uint8Array>>
  has(sha256: string): Promise<boolean>
  /** Quietly succeeds when the blob is already gone. */
  delete(sha256: string): Promise<void>
  /** Every blob there is, in no order, with the moment it was stored. */
  list(): AsyncIterable<{ readonly sha256: string; readonly at: Date }>
  /** Bytes left and bytes in all where the files lie; null when the store does not say. */
  room(): Promise<{ readonly free: number; readonly total: number } | null>
}
export type StoredBlob = { readonly sha256: string; readonly size: number }

export type BlobSettings = {
  readonly DATA_DIR: string
  /** https://host/bucket or https://host/bucket/prefix; without it blobs live in `DATA_DIR/blobs`. */
  readonly S3_URL?: string | undefined
  readonly S3_ACCESS_KEY_ID?: string | undefined
  readonly S3_SECRET_ACCESS_KEY?: string | undefined
}

/** The store that the configuration asks for. Throws when S3 is named without its keys. */
export function openBlobs(settings: BlobSettings): Blobs {
  const { DATA_DIR, S3_URL, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = settings
  if (S3_URL === undefined) return folderBlobs(join(DATA_DIR, 'blobs'))
  if (S3_ACCESS_KEY_ID === undefined || S3_SECRET_ACCESS_KEY === undefined) {
    throw new Error('S3_URL needs S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY')
  }
  return s3Blobs({ url: S3_URL, accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY })
}
