import { buffer } from 'node:stream/consumers'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'

export type ZipFault = 'encrypted' | 'corrupt' | 'too-large' | 'unsafe-path'

/** The archive must not be opened further; `fault` says why. */
export class ZipRefused extends Error {
  readonly fault: ZipFault
  constructor(fault: ZipFault, cause?: unknown) {
    super(`zip refused: ${fault}`, { cause })
    this.fault = fault
  }
}

/** Most entries, and most bytes when unpacked (all entries together). */
export type ZipLimits = { readonly entries: number; readonly bytes: number }
const OFFICE_LIMITS: ZipLimits = { entries: 5_000, bytes: 200 * 1024 * 1024 }

export type Zip = {
  readonly names: readonly string[]
  /** The unpacked entry, or undefined when there is none of that name; never more bytes than its header declares. */
  read(name: string): Promise<Uint8Array | undefined>
}

/**
 * Opens an archive held in memory. Throws `ZipRefused` for broken or encrypted archives, names that lead outside
 * ("../", absolute, backslash tricks) and archives beyond `limits`. Nothing is unpacked before `read`.
 */
export async function openZip(bytes: Uint8Array, limits: ZipLimits = OFFICE_LIMITS): Promise<Zip> {
  const archive = await refusing(() =>
    fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)),
  )
  if (archive.entryCount > limits.entries) throw new ZipRefused('too-large')
  const entries = await refusing(() => listEntries(archive, limits))
  return {
    names: [...entries.keys()],
    read: async (name) => {
      const entry = entries.get(name)
      if (entry === undefined) return undefined
      return refusing(async () => new Uint8Array(await buffer(await archive.openReadStreamPromise(entry))))
    },
  }
}

/** Unpacks every entry once and throws it away, so that a library with no limits of its own may open the archive next. */
export async function proveZip(bytes: Uint8Array, limits: ZipLimits = OFFICE_LIMITS): Promise<Zip> {
  const zip = await openZip(bytes, limits)
  for (const name of zip.names) await zip.read(name)
  return zip
}

async function listEntries(archive: ZipFile, limits: ZipLimits): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  let unpacked = 0
  for await (const entry of archive.eachEntry()) {
    if (entry.isEncrypted()) throw new ZipRefused('encrypted')
    unpacked += entry.uncompressedSize
    if (unpacked > limits.bytes) throw new ZipRefused('too-large')
    entries.set(entry.fileName, entry)
  }
  return entries
}

async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ZipRefused) throw error
    const outside =
      error instanceof Error && /relative path|absolute path|invalid characters/.test(error.message)
    throw new ZipRefused(outside ? 'unsafe-path' : 'corrupt', error)
  }
}
