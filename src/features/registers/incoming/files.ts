import { ok, type Result, refuse } from '#domain/result.ts'
import { refusalOfSecret } from '#features/notices/index.ts'
import type { Deps } from '#platform/deps.ts'
import type { StoredFile } from '#platform/files/attachments.ts'
import { acceptUpload } from '#platform/files/upload.ts'
import { readDocumentText } from '#platform/readers/read.ts'

/** A stored file with its words; null: a picture whose letters are still to be recognised. */
export type ReadFile = StoredFile & { readonly text: string | null }

/** Checks files by their content, keeps their bytes and reads what can be read at once. A secret paper is not even kept. */
export async function readUploads(
  deps: Pick<Deps, 'blobs'>,
  files: readonly File[],
): Promise<Result<readonly ReadFile[]>> {
  const read: ReadFile[] = []
  for (const file of files) {
    const accepted = await acceptUpload(
      new Uint8Array(await file.arrayBuffer()),
      file.name,
      'files',
      'document',
    )
    if (!accepted.ok) return accepted
    const { bytes, fileName, mediaType } = accepted.value
    const document = await readDocumentText(bytes, { fileName, mediaType })
    const text = document.kind === 'text' ? document.text : document.kind === 'needs-ocr' ? null : ''
    const secret = text === null ? null : refusalOfSecret(text)
    if (secret !== null) {
      const [{ code, message }] = secret.refusals
      return refuse(code, `Tệp “${fileName}”: ${message}`, 'files')
    }
    const { sha256, size } = await deps.blobs.put(bytes)
    read.push({ sha256, size, fileName, mediaType, text })
  }
  return ok(read)
}
