import { createHash } from 'node:crypto'
import { type Content, readArchive, type Written } from './archive.ts'
import { BackupRefused, blobPath, MANIFEST, type Manifest, parseManifest, tablePath } from './manifest.ts'

/**
 * Reads the whole archive once and compares every byte with the manifest and every file with its name. Throws `BackupRefused` when
 * anything is damaged, missing or too much. Nothing is written anywhere.
 */
export async function checkArchive(file: string): Promise<Manifest> {
  const tables = new Map<string, Written>()
  const blobs = { count: 0, bytes: 0 }
  let manifest: Manifest | undefined
  try {
    for await (const { path, content } of readArchive(file)) {
      if (manifest !== undefined)
        throw new BackupRefused('Something was added behind the end of the archive.')
      if (path === MANIFEST) manifest = parseManifest(await textOf(content))
      else if (path.startsWith(blobPath(''))) {
        const { sha256, bytes } = await measure(content)
        if (path !== blobPath(sha256)) throw new BackupRefused(`A file in the archive was changed: ${path}`)
        blobs.count++
        blobs.bytes += bytes
      } else tables.set(path, await measure(content))
    }
  } catch (error) {
    if (error instanceof BackupRefused) throw error
    throw new BackupRefused(`The archive cannot be read: ${(error as Error).message}`, { cause: error })
  }
  if (manifest === undefined) throw new BackupRefused('The archive has no end: it was cut off.')
  compare(manifest, tables, blobs)
  return manifest
}

function compare(manifest: Manifest, tables: Map<string, Written>, blobs: Manifest['blobs']): void {
  for (const { name, bytes, sha256 } of manifest.tables) {
    const found = tables.get(tablePath(name))
    if (found?.bytes !== bytes || found.sha256 !== sha256)
      throw new BackupRefused(`The content of ${name} was changed since the backup was made.`)
    tables.delete(tablePath(name))
  }
  const [extra] = tables.keys()
  if (extra !== undefined) throw new BackupRefused(`${extra} does not belong to this backup.`)
  if (blobs.count !== manifest.blobs.count || blobs.bytes !== manifest.blobs.bytes)
    throw new BackupRefused(
      `The archive holds ${blobs.count} files where its manifest says ${manifest.blobs.count}.`,
    )
}

async function measure(content: Content['content']): Promise<Written> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of content) {
    hash.update(chunk)
    bytes += chunk.length
  }
  return { bytes, sha256: hash.digest('hex') }
}

async function textOf(content: Content['content']): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of content) text += decoder.decode(chunk, { stream: true })
  return text
}
