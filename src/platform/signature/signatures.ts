import { TSTInfo } from 'pkijs'
import { hashNamed } from './algorithms.ts'
import { type Cms, digestOf, readCms, sameBytes } from './cms.ts'
import type { Signature, SignatureFault, Timestamp } from './finding.ts'
import { type PlacedSignature, placedSignatures } from './placed.ts'
import { inForceAt, signerOf } from './signer.ts'

/**
 * The signatures of a PDF, each with whether it holds over its bytes and what it says of itself, in the order of what they cover. Never
 * throws for a bad file: what cannot be read is a fault. No certificate is compared with whoever issued it.
 */
export const readSignatures = (bytes: Uint8Array): readonly Signature[] =>
  placedSignatures(bytes).map((placed) => judge(placed, bytes.length))

function judge(placed: PlacedSignature, length: number): Signature {
  const { format, end, fault, signed, contents, date } = placed
  const found: Signature = {
    kind: format === 'ETSI.RFC3161' ? 'time' : 'person',
    covers: end,
    addedAfter: length - end,
    fault,
    signer: null,
    claimedAt: momentOf(date),
    timestamp: null,
    certificateInForce: null,
  }
  if (fault !== null) return found
  try {
    return found.kind === 'time'
      ? withStamp(found, stampOver(contents, signed))
      : withCms(found, readCms(contents, signed))
  } catch {
    return { ...found, fault: 'contents' }
  }
}

function withCms(found: Signature, cms: Cms): Signature {
  const timestamp = cms.timestamp === null ? null : stampOrNone(cms.timestamp, [cms.signature])
  const claimedAt = cms.signingTime?.toISOString() ?? found.claimedAt
  const at = timestamp?.holds === true ? timestamp.at : claimedAt
  return {
    ...found,
    fault: cms.fault,
    signer: cms.certificate === null ? null : signerOf(cms.certificate),
    claimedAt,
    timestamp,
    certificateInForce:
      at === null || cms.certificate === null ? null : inForceAt(cms.certificate, new Date(at)),
  }
}

type Stamp = Timestamp & { readonly fault: SignatureFault | null }

const withStamp = (found: Signature, { fault, ...timestamp }: Stamp): Signature => ({
  ...found,
  fault,
  timestamp,
})

/** A stamp of time over `content` (RFC 3161): its own signature holds, and the fingerprint in it is that of the content. */
function stampOver(der: Uint8Array, content: readonly Uint8Array[]): Stamp {
  const cms = readCms(der, null)
  if (cms.inside === null) throw new Error('nothing is stated')
  const { messageImprint, genTime } = TSTInfo.fromBER(new Uint8Array(cms.inside))
  const hash = hashNamed(messageImprint.hashAlgorithm.algorithmId)
  const imprint = messageImprint.hashedMessage.valueBlock.valueHexView
  const same = hash !== null && sameBytes(imprint, digestOf(hash, content))
  const fault = hash === null ? 'algorithm' : same ? cms.fault : 'digest'
  return {
    at: genTime.toISOString(),
    authority: cms.certificate === null ? 'không ghi tên' : signerOf(cms.certificate).name,
    holds: fault === null,
    fault,
  }
}

function stampOrNone(der: Uint8Array, content: readonly Uint8Array[]): Timestamp | null {
  try {
    const { fault: _, ...stamp } = stampOver(der, content)
    return stamp
  } catch {
    return null
  }
}

/** "20251121090000+07'00'" (ISO 32000-1, 7.9.4); without a zone it is no moment. */
function momentOf(date: string | null): string | null {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'?(\d\d)?)/.exec(date ?? '')
  if (parts === null) return null
  const [, year, month, day, hour, minute, second, zone = '+00', more = '00'] = parts
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}:${more}`)
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}
