import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { extract, type Pack, pack } from 'tar-stream'
import { syncFolder } from '../files/sync-folder.ts'

/** Size of a part in memory and in the archive, in bytes. */
const PART = 4 * 1024 * 1024

export type Written = { readonly bytes: number; readonly sha256: string }
/** Adds a stream of unknown length as `path.000001`, `path.000002` …; tells its length and hash. */
export type Add = (path: string, content: Content['content'] | Iterable<Uint8Array>) => Promise<Written>

/**
 * Writes a .tar.gz that appears under `target` whole or not at all: written beside it, synced, renamed. Readable by its owner only.
 * Constant memory. Returns length and hash of the file.
 */
export async function writeArchive(target: string, fill: (add: Add) => Promise<void>): Promise<Written> {
  const draft = `${target}.${randomBytes(6).toString('hex')}.partial`
  const hash = createHash('sha256')
  let bytes = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  const tar = pack()
  const file = createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true })
  const written = pipeline(tar, createGzip(), measure, file)
  try {
    const filled = fill((path, content) => addParts(tar, path, content)).then(() => tar.finalize())
    await Promise.all([filled, written])
    await rename(draft, target)
    await syncFolder(dirname(target))
    return { bytes, sha256: hash.digest('hex') }
  } catch (error) {
    tar.destroy()
    await written.catch(() => undefined)
    await rm(draft, { force: true })
    throw error
  }
}

async function addParts(tar: Pack, path: string, content: Parameters<Add>[1]): Promise<Written> {
  const hash = createHash('sha256')
  let bytes = 0
  let number = 0
  for await (const part of parts(content)) {
    hash.update(part)
    bytes += part.length
    number++
    await addEntry(tar, partName(path, number), part)
  }
  return { bytes, sha256: hash.digest('hex') }
}

/** Resolves when the part has been taken up, so that memory holds one part at a time. */
const addEntry = (tar: Pack, name: string, part: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    const entry = tar.entry({ name, size: part.length }, (error) => (error ? reject(error) : resolve()))
    entry.end(part)
  })

async function* parts(content: Parameters<Add>[1]): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = []
  let size = 0
  for await (const chunk of content) {
    waiting.push(chunk)
    size += chunk.length
    if (size < PART) continue
    yield Buffer.concat(waiting, size)
    waiting = []
    size = 0
  }
  yield Buffer.concat(waiting, size)
}

const partName = (path: string, number: number): string => `${path}.${String(number).padStart(6, '0')}`

/** One content as it was added; read it before asking for the next. */
export type Content = { readonly path: string; readonly content: AsyncIterable<Uint8Array> }

/** The contents in the order they were added. Throws in the middle when the file is damaged or cut off. Constant memory. */
export async function* readArchive(file: string): AsyncGenerator<Content> {
  const parts = readParts(file)
  let next = await parts.next()
  const join = async function* (path: string): AsyncGenerator<Uint8Array> {
    for (let number = 1; next.done !== true && next.value.path === path; number++) {
      if (next.value.number !== number) throw new Error(`part ${number} of ${path} is missing`)
      yield* next.value.content
      next = await parts.next()
    }
  }
  while (next.done !== true) {
    const { path } = next.value
    const content = join(path)
    yield { path, content }
    for await (const _unread of content);
  }
}

type Part = { readonly path: string; readonly number: number; readonly content: AsyncIterable<Uint8Array> }

async function* readParts(file: string): AsyncGenerator<Part> {
  const tar = extract()
  const flow = pipeline(createReadStream(file), createGunzip(), tar)
  flow.catch(() => undefined) // the loop below meets the same error
  for await (const entry of tar) {
    const name = /^(.+)\.(\d{6})$/.exec(entry.header.name)
    if (name === null) throw new Error(`${entry.header.name} is no part of a backup`)
    yield { path: name[1] ?? '', number: Number(name[2]), content: entry as AsyncIterable<Uint8Array> }
    entry.resume()
  }
  await flow
}
