import { ok, type Result, refuse } from '#domain/result.ts'
import { refusalOfSecret } from '#features/notices/index.ts'
import { type StoredFile, storeUpload } from '#platform/files/attachments.ts'
import type { Blobs } from '#platform/files/blobs.ts'
import { acceptUploads } from '#platform/files/upload.ts'
import { readDocumentText, type Unreadable } from '#platform/readers/read.ts'

/** A stored file with its words; null: a picture whose letters are still to be recognised. `tooLong` to be read here at all. */
export type ReadFile = StoredFile & { readonly text: string | null; readonly tooLong?: boolean }

/** Checks files by their content, keeps their bytes and reads what can be read at once. A secret paper is not even kept. */
export async function readUploads(
  deps: { readonly blobs: Pick<Blobs, 'put'> },
  files: readonly File[],
): Promise<Result<readonly ReadFile[]>> {
  const accepted = await acceptUploads(files, 'files', 'document')
  if (!accepted.ok) return accepted
  const words: Pick<ReadFile, 'text' | 'tooLong'>[] = []
  for (const { bytes, fileName, mediaType } of accepted.value) {
    const document = await readDocumentText(bytes, { fileName, mediaType })
    const tooLong = document.kind === 'unreadable' && document.reason === 'too-large' && isScan(mediaType)
    if (document.kind === 'unreadable' && !tooLong && isUnsound(document))
      return refuse(`file-${document.reason}`, document.message, 'files')
    const text = document.kind === 'text' ? document.text : document.kind === 'needs-ocr' ? null : ''
    const secret = text === null ? null : refusalOfSecret(text)
    if (secret !== null) {
      const [{ code, message }] = secret.refusals
      return refuse(code, `Tệp “${fileName}”: ${message}`, 'files')
    }
    words.push({ text, tooLong })
  }
  const read: ReadFile[] = []
  for (const [at, upload] of accepted.value.entries())
    read.push({ ...(await storeUpload(deps, upload)), ...(words[at] ?? { text: '', tooLong: false }) })
  return ok(read)
}

/** Of very many pages, which is no fault: it is kept, and only its words are not looked for. */
const isScan = (mediaType: string): boolean =>
  mediaType === 'application/pdf' || mediaType.startsWith('image/')

const isUnsound = ({ reason }: Unreadable): boolean => reason === 'corrupt' || reason === 'too-large'
