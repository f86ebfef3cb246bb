import { createHash } from 'node:crypto'
import type { WardId } from '#domain/id.ts'
import { listNamedBlobs, type NamedBlob } from '../db/named-blobs.ts'
import { reading } from '../db/reading.ts'
import type { Deps } from '../deps.ts'
import { listWards } from '../http/wards.ts'

/** Fingerprints the database names and the store has not; stored files whose bytes are not what their name says. */
export type WardFiles = {
  readonly ward: WardId
  readonly slug: string
  readonly files: number
  readonly missing: readonly string[]
  readonly changed: readonly string[]
}
export type FilesCheck = {
  readonly wards: readonly WardFiles[]
  /** In the store for more than an hour, and named by no ward. */
  readonly unknown: readonly string[]
}

/** A file is stored before the row that names it: what is younger than this may be on its way. */
const ON_ITS_WAY = 3_600_000

/**
 * Compares the store of files with the database: every file of every ward, or of one, is read and hashed. What one column names once is
 * looked at once. Nothing is changed.
 */
export async function verifyFiles(
  deps: Pick<Deps, 'db' | 'blobs' | 'clock'>,
  only?: WardId,
): Promise<FilesCheck> {
  const stored = new Map<string, Date>()
  for await (const { sha256, at } of deps.blobs.list()) stored.set(sha256, at)
  const sound = new Map<string, boolean>()
  const known = new Set<string>()
  const wards: WardFiles[] = []
  for (const { id, slug } of await listWards(deps.db)) {
    const named = await reading(deps, { ward: id }, listNamedBlobs)
    for (const { sha256 } of named) known.add(sha256)
    if (only === undefined || only === id)
      wards.push({ ward: id, slug, ...(await compared(deps, named, stored, sound)) })
  }
  const before = deps.clock.now().getTime() - ON_ITS_WAY
  const unknown = [...stored].flatMap(([sha256, at]) =>
    known.has(sha256) || at.getTime() > before ? [] : [sha256],
  )
  return { wards, unknown: unknown.toSorted() }
}

async function compared(
  { blobs }: Pick<Deps, 'blobs'>,
  named: readonly NamedBlob[],
  stored: ReadonlyMap<string, Date>,
  sound: Map<string, boolean>,
): Promise<Pick<WardFiles, 'files' | 'missing' | 'changed'>> {
  const missing = named.filter(({ sha256, required }) => required && !stored.has(sha256))
  const present = named.filter(({ sha256 }) => stored.has(sha256))
  const changed: string[] = []
  for (const { sha256 } of present) {
    const isSound = sound.get(sha256) ?? (await hashOf(await blobs.get(sha256))) === sha256
    sound.set(sha256, isSound)
    if (!isSound) changed.push(sha256)
  }
  return { files: present.length, missing: missing.map(({ sha256 }) => sha256), changed }
}

async function hashOf(content: ReadableStream<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of content) hash.update(chunk)
  return hash.digest('hex')
}
