import type { Actor } from '#domain/actor.ts'
import type { Result } from '#domain/result.ts'
import type { Deps } from '#platform/deps.ts'
import { safeFileName } from '#platform/files/names.ts'
import type { ArrivalId } from './arrival.ts'
import { takeIn } from './arrival-commands.ts'
import { openPackage } from './read-package.ts'

/** A package is looked at as a whole before a byte of it is kept. */
export async function takeInPackage(
  deps: Deps,
  actor: Actor,
  upload: File,
): Promise<Result<{ readonly id: ArrivalId }>> {
  const bytes = new Uint8Array(await upload.arrayBuffer())
  const opened = await openPackage(lookingOnly, bytes)
  if (!opened.ok) return opened
  const { sha256, size } = await deps.blobs.put(bytes)
  const mediaType = bytes[0] === 0x50 ? 'application/zip' : 'application/xml'
  const file = { sha256, size, fileName: safeFileName(upload.name), mediaType }
  return takeIn(deps, actor, { file, facts: opened.value.facts })
}

const lookingOnly = { blobs: { put: async () => ({ sha256: '', size: 0 }) } } as const
