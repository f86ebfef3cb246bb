import { ok, type Result, refuse } from '#domain/result.ts'
import { secrecyStampOf } from '#domain/secrecy.ts'
import { refusalOfSecret } from '#features/notices/index.ts'
import { type ReadFile, readUploads } from '#features/registers/index.ts'
import type { Blobs } from '#platform/files/blobs.ts'
import { safeFileName } from '#platform/files/names.ts'
import type { PackedFile, Received } from '../edxml/message.ts'
import { readEdxml } from '../edxml/read.ts'
import { readPlain } from '../plain.ts'
import type { ArrivalFacts } from './arrival.ts'

export type OpenedPackage = { readonly facts: ArrivalFacts; readonly files: readonly ReadFile[] }

/**
 * Opens a package of either kind. Its files are checked like every upload; what the register does not take is named and left out. Of a
 * package that bears a stamp of secrecy, on the outside or in a file, nothing at all is taken in.
 */
export async function openPackage(
  deps: { readonly blobs: Pick<Blobs, 'put'> },
  bytes: Uint8Array,
): Promise<Result<OpenedPackage>> {
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b
  const read = zipped ? await readPlain(bytes) : await readEdxml(bytes)
  if (!read.ok) return read
  const { files, ...facts } = read.value
  const secret = secretOutside(read.value)
  if (secret !== null) return secret
  const kept: ReadFile[] = []
  const listed: ArrivalFacts['files'][number][] = []
  for (const file of files) {
    const taken = await readUploads(deps, [asFile(file)])
    const [refusal] = taken.ok ? [] : taken.refusals
    if (refusal?.code === 'secret-marking') return refuse(refusal.code, refusal.message, 'package')
    listed.push({
      name: safeFileName(file.fileName),
      size: file.bytes.length,
      refused: refusal?.message ?? null,
    })
    if (taken.ok) kept.push(...taken.value)
  }
  return ok({ facts: { ...facts, files: listed }, files: kept })
}

/** What is written on the outside: words that bear a stamp, and any that are nothing but a level of secrecy. */
function secretOutside({
  subject,
  content,
  type,
  other,
  notation,
}: Received): ReturnType<typeof refuse> | null {
  const words = [subject, content, type.name, other.priority, other.sphere, other.direction, notation]
  const stamped = words.some(
    (word) =>
      word !== null &&
      (secrecyStampOf(word) !== null || secrecyStampOf(word.slice(0, 30).toLocaleUpperCase('vi')) !== null),
  )
  const refusal = stamped ? refusalOfSecret('MẬT')?.refusals[0] : undefined
  return refusal === undefined ? null : refuse(refusal.code, refusal.message, 'package')
}

const asFile = ({ fileName, bytes }: PackedFile): File =>
  new File([new Uint8Array(bytes)], safeFileName(fileName))
