import { createHash, randomBytes } from 'node:crypto'
import { newId } from '#domain/id.ts'
import { ok, type Result } from '#domain/result.ts'
import type { Deps } from '#platform/deps.ts'
import { acceptUploads } from '#platform/files/upload.ts'
import { sealWith } from '#platform/seal.ts'
import type { SealedFile } from '../petition.ts'

/** Checks uploads and puts their bytes, sealed, into the blob store; their names go into the sealed words. */
export async function sealUploads(
  deps: Pick<Deps, 'blobs'>,
  ward: string,
  files: readonly File[],
  field: string,
): Promise<Result<readonly SealedFile[]>> {
  const accepted = await acceptUploads(files, field)
  if (!accepted.ok) return accepted
  const sealed: SealedFile[] = []
  for (const upload of accepted.value) sealed.push(await sealBytes(deps, ward, upload))
  return ok(sealed)
}

export async function sealBytes(
  deps: Pick<Deps, 'blobs'>,
  ward: string,
  file: { readonly bytes: Uint8Array; readonly fileName: string; readonly mediaType: string },
): Promise<SealedFile> {
  const key = newId<'SealedFile'>()
  const secret = randomBytes(32)
  const closed = sealWith(secret).close(Buffer.from(file.bytes).toString('base64'), fileContext(ward, key))
  const { sha256, size } = await deps.blobs.put(new Uint8Array(closed))
  return {
    key,
    secret: secret.toString('base64'),
    sha256,
    digest: createHash('sha256').update(file.bytes).digest('hex'),
    size,
    fileName: file.fileName,
    mediaType: file.mediaType,
  }
}

/** The bytes of a sealed file. Throws when they are not those of sealing. */
export async function openFile(
  deps: Pick<Deps, 'blobs' | 'seal'>,
  ward: string,
  { key, secret, sha256 }: SealedFile,
): Promise<Uint8Array<ArrayBuffer>> {
  const closed = new Uint8Array(await new Response(await deps.blobs.get(sha256)).arrayBuffer())
  const seal = secret === undefined ? deps.seal : sealWith(Buffer.from(secret, 'base64'))
  return new Uint8Array(Buffer.from(seal.open(closed, fileContext(ward, key)), 'base64'))
}

const fileContext = (ward: string, key: string): string => `restricted-file/${ward}/${key}`
