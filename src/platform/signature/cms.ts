import { createHash, createPublicKey, type KeyObject, timingSafeEqual, verify } from 'node:crypto'
import { type BaseBlock, ObjectIdentifier, OctetString, Sequence } from 'asn1js'
import {
  type Attribute,
  type Certificate,
  ContentInfo,
  IssuerAndSerialNumber,
  SignedData,
  type SignerInfo,
} from 'pkijs'
import { hashNamed, hashOfSignature } from './algorithms.ts'
import type { SignatureFault } from './finding.ts'

/** What stands in a CMS signature of one signer, and whether it holds over the bytes it is said to be about. */
export type Cms = {
  readonly fault: SignatureFault | null
  readonly certificate: Certificate | null
  /** From the signer's own attributes; nobody vouches for it. */
  readonly signingTime: Date | null
  /** DER of the stamp of time over `signature`, when there is one. */
  readonly timestamp: Uint8Array | null
  readonly signature: Uint8Array
  /** What is signed when it stands inside: the statement of a time authority. */
  readonly inside: Uint8Array | null
}

/**
 * Reads a SignedData of exactly one signer (RFC 5652) and verifies it over `content`, or over what stands inside when `content` is
 * null. Whether anybody should trust the certificate is not asked. Throws when the bytes are no such structure.
 */
export function readCms(der: Uint8Array, content: readonly Uint8Array[] | null): Cms {
  const info = ContentInfo.fromBER(exact(der))
  if (info.contentType !== ContentInfo.SIGNED_DATA) throw new Error('no signed data')
  const data = new SignedData({ schema: info.content })
  const [signer, ...others] = data.signerInfos
  if (signer === undefined || others.length > 0) throw new Error('not one signer')
  const inside = data.encapContentInfo.eContent?.getValue()
  const signed = content ?? (inside === undefined ? [] : [new Uint8Array(inside)])
  const certificate = certificateOf(data, signer)
  const stamp = attributeOf(signer.unsignedAttrs?.attributes, TIMESTAMP)
  return {
    fault: faultOf(signer, certificate, signed, data.encapContentInfo.eContentType),
    certificate,
    signingTime: signingTimeOf(signer),
    timestamp: stamp === undefined ? null : new Uint8Array(stamp.toBER()),
    signature: signer.signature.valueBlock.valueHexView,
    inside: inside === undefined ? null : new Uint8Array(inside),
  }
}

const CONTENT_TYPE = '1.2.840.113549.1.9.3'
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4'
const SIGNING_TIME = '1.2.840.113549.1.9.5'
const TIMESTAMP = '1.2.840.113549.1.9.16.2.14'
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.47'

function faultOf(
  signer: SignerInfo,
  certificate: Certificate | null,
  content: readonly Uint8Array[],
  contentType: string,
): SignatureFault | null {
  const hash = hashNamed(signer.digestAlgorithm.algorithmId)
  if (hash === null) return 'algorithm'
  const attributes = signer.signedAttrs
  if (attributes !== undefined) {
    const claimed = attributeOf(attributes.attributes, MESSAGE_DIGEST)?.valueBlock?.valueHexView
    if (!(claimed instanceof Uint8Array) || !sameBytes(claimed, digestOf(hash, content))) return 'digest'
    if (attributeOf(attributes.attributes, CONTENT_TYPE)?.valueBlock?.toString() !== contentType)
      return 'contents'
  }
  if (certificate === null) return 'certificate'
  const key = publicKeyOf(certificate)
  const means = hashOfSignature(signer.signatureAlgorithm, hash)
  if (key === null || means === null) return 'algorithm'
  const message = attributes === undefined ? Buffer.concat(content) : new Uint8Array(attributes.encodedValue)
  const made = verify(
    means.hash,
    message,
    { key, ...means.padding },
    signer.signature.valueBlock.valueHexView,
  )
  return made && isNamed(certificate, attributes?.attributes) ? null : 'signature'
}

/**
 * A signer who names the certificate among what is signed (RFC 5035) cannot be given another with the same key and a fairer name.
 * True when none is named.
 */
function isNamed(certificate: Certificate, attributes: readonly Attribute[] | undefined): boolean {
  const named = attributeOf(attributes, SIGNING_CERTIFICATE)
  if (named === undefined) return true
  const parts: readonly BaseBlock[] = named.valueBlock.value[0].valueBlock.value[0].valueBlock.value
  const algorithm = parts.find((part) => part instanceof Sequence)?.valueBlock.value[0]
  const hash = algorithm instanceof ObjectIdentifier ? hashNamed(algorithm.getValue()) : 'sha256'
  const fingerprint = parts.find((part) => part instanceof OctetString)?.valueBlock.valueHexView
  const der = new Uint8Array(certificate.toSchema().toBER())
  return hash !== null && fingerprint !== undefined && sameBytes(fingerprint, digestOf(hash, [der]))
}

/** The hash of `parts` one after the other; `hash` as Node calls it ("sha256"). */
export function digestOf(hash: string, parts: readonly Uint8Array[]): Uint8Array {
  const running = createHash(hash)
  for (const part of parts) running.update(part)
  return running.digest()
}

/** Compares in constant time. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && timingSafeEqual(a, b)

function publicKeyOf(certificate: Certificate): KeyObject | null {
  const key = Buffer.from(certificate.subjectPublicKeyInfo.toSchema().toBER())
  try {
    return createPublicKey({ key, format: 'der', type: 'spki' })
  } catch {
    return null
  }
}

function certificateOf(data: SignedData, { sid }: SignerInfo): Certificate | null {
  const all = (data.certificates ?? []).filter((one): one is Certificate => 'serialNumber' in one)
  return (
    all.find((one) =>
      sid instanceof IssuerAndSerialNumber
        ? sid.serialNumber.isEqual(one.serialNumber) && sid.issuer.isEqual(one.issuer)
        : sameBytes(keyIdentifierOf(one), new Uint8Array(sid.valueBlock.valueHexView ?? [])),
    ) ?? null
  )
}

const KEY_IDENTIFIER = '2.5.29.14'

function keyIdentifierOf(certificate: Certificate): Uint8Array {
  const extension = certificate.extensions?.find(({ extnID }) => extnID === KEY_IDENTIFIER)
  return new Uint8Array(extension?.parsedValue?.valueBlock?.valueHexView ?? [])
}

function signingTimeOf({ signedAttrs }: SignerInfo): Date | null {
  const value = attributeOf(signedAttrs?.attributes, SIGNING_TIME)
  const at = value?.toDate?.()
  return at instanceof Date && !Number.isNaN(at.getTime()) ? at : null
}

const attributeOf = (attributes: readonly Attribute[] | undefined, type: string) =>
  attributes?.find((one) => one.type === type)?.values[0]

/** The library reads the whole buffer behind an array. */
const exact = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes)
