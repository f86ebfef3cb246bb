import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir, rename, rm, stat, statfs } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { BlobMissing, blobPath } from './blob-name.ts'
import type { Blobs, StoredBlob } from './blobs.ts'
import { syncFolder } from './sync-folder.ts'

/** Blobs as files under `root`. Written beside, synced, then renamed: a reader never sees half a file. */
export function folderBlobs(root: string): Blobs {
  const incoming = join(root, 'incoming')
  return {
    put: async (content) => {
      await mkdir(incoming, { recursive: true, mode: 0o700 })
      const draft = join(incoming, randomUUID())
      try {
        const stored = await writeSynced(draft, content)
        await moveDurably(draft, join(root, blobPath(stored.sha256)), root)
        return stored
      } finally {
        await rm(draft, { force: true })
      }
    },
    get: async (sha256) => {
      const file = await openExisting(join(root, blobPath(sha256)))
      if (file === null) throw new BlobMissing(sha256)
      return Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array>
    },
    has: async (sha256) => (await stat(join(root, blobPath(sha256))).catch(absent)) !== null,
    delete: (sha256) => rm(join(root, blobPath(sha256)), { force: true }),
    list: () => listFolder(root),
    room: async () => {
      await mkdir(root, { recursive: true, mode: 0o700 })
      const { bavail, blocks, bsize } = await statfs(root)
      return { free: bavail * bsize, total: blocks * bsize }
    },
  }
}

async function* listFolder(root: string) {
  for (const path of (await readdir(root, { recursive: true }).catch(absent)) ?? []) {
    const sha256 = basename(path)
    if (!/^[0-9a-f]{64}$/.test(sha256) || path !== blobPath(sha256)) continue
    const found = await stat(join(root, path)).catch(absent)
    if (found !== null) yield { sha256, at: found.mtime }
  }
}

async function writeSynced(
  path: string,
  content: Uint8Array | ReadableStream<Uint8Array>,
): Promise<StoredBlob> {
  const hash = createHash('sha256')
  const file = await open(path, 'wx', 0o600)
  let size = 0
  try {
    for await (const chunk of content instanceof Uint8Array ? [content] : content) {
      hash.update(chunk)
      size += chunk.byteLength
      await file.writeFile(chunk)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { sha256: hash.digest('hex'), size }
}

/** The rename lasts only when the folder that holds the new name is synced, and the folders above if they are new. */
async function moveDurably(from: string, to: string, root: string): Promise<void> {
  const firstNew = await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  await rename(from, to)
  const highest = firstNew === undefined ? dirname(to) : root
  for (let folder = dirname(to); folder.length >= highest.length; folder = dirname(folder))
    await syncFolder(folder)
}

const openExisting = (path: string): Promise<FileHandle | null> => open(path, 'r').catch(absent)

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
