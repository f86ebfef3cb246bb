import { createHash } from 'node:crypto'
import { Integer, Null, ObjectIdentifier, OctetString, Sequence, UTCTime, Utf8String } from 'asn1js'
import {
  AlgorithmIdentifier,
  Attribute,
  AttributeTypeAndValue,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  MessageImprint,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TSTInfo,
} from 'pkijs'
import { appendedRevision, type Placeholder, withSignature } from './revision.ts'

/** Somebody who can sign: as on a USB token, with a certificate that nobody vouches for. */
export type TestSigner = {
  readonly certificate: Certificate
  readonly key: CryptoKey
  readonly hash: HashName
}
type HashName = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512'

export async function testSigner({
  name,
  organisation = 'Đảng ủy phường Kiến An',
  kind = 'ECDSA',
  hash = 'SHA-256',
  from = '2025-01-01',
  to = '2027-12-31',
}: {
  readonly name: string
  readonly organisation?: string
  readonly kind?: 'RSA' | 'ECDSA'
  readonly hash?: HashName
  readonly from?: string
  readonly to?: string
}): Promise<TestSigner> {
  const algorithm =
    kind === 'ECDSA'
      ? {
          name: 'ECDSA',
          namedCurve: hash === 'SHA-512' ? 'P-521' : hash === 'SHA-384' ? 'P-384' : 'P-256',
          hash,
        }
      : { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash }
  const pair = (await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as CryptoKeyPair
  const certificate = new Certificate()
  certificate.version = 2
  certificate.serialNumber = new Integer({ value: Math.floor(Math.random() * 2 ** 30) + 1 })
  certificate.subject.typesAndValues.push(named('2.5.4.3', name), named('2.5.4.10', organisation))
  certificate.issuer.typesAndValues.push(named('2.5.4.3', 'Cơ quan cấp chứng thư thử'))
  certificate.notBefore.value = new Date(from)
  certificate.notAfter.value = new Date(to)
  await certificate.subjectPublicKeyInfo.importKey(pair.publicKey)
  await certificate.sign(pair.privateKey, hash)
  return { certificate, key: pair.privateKey, hash }
}

const named = (type: string, text: string) =>
  new AttributeTypeAndValue({ type, value: new Utf8String({ value: text }) })

export type SignOptions = {
  readonly at?: Date
  readonly stamp?: { readonly by: TestSigner; readonly at: Date }
}

/** The file with one more signature behind it, as a signing program leaves it: an incremental update. */
export function signedPdf(
  pdf: Uint8Array,
  by: TestSigner,
  { at = new Date('2025-11-24T09:30:00+07:00'), stamp }: SignOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  return withSignature(pdf, {}, async (content) => {
    const signed = await signedData(by, content, [
      attribute('1.2.840.113549.1.9.5', new UTCTime({ valueDate: at })),
      certificateNamed(by.certificate),
    ])
    if (stamp !== undefined) await stampSignature(signed, stamp.by, stamp.at)
    return derOf(signed)
  })
}

/** A stamp of time over the whole file, as kept for the long term. */
export const timeStampedPdf = (pdf: Uint8Array, by: TestSigner, at: Date): Promise<Uint8Array<ArrayBuffer>> =>
  withSignature(pdf, { format: 'ETSI.RFC3161' }, (content) => timestampToken(by, content, at))

/** A file whose signature is whatever `contents` answers. */
export const pdfSignedWith = (
  pdf: Uint8Array,
  placeholder: Placeholder,
  contents: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> => withSignature(pdf, placeholder, async () => contents)

/** The file with words behind its end that nobody signed. */
export const pdfWithMore = (pdf: Uint8Array, objects: readonly string[] = []): Uint8Array<ArrayBuffer> =>
  appendedRevision(pdf, objects)

async function stampSignature(signed: SignedData, by: TestSigner, at: Date): Promise<void> {
  const [info] = signed.signerInfos
  if (info === undefined) throw new Error('nobody signed')
  const token = await timestampToken(by, info.signature.valueBlock.valueHexView, at)
  const value = ContentInfo.fromBER(new Uint8Array(token)).toSchema()
  info.unsignedAttrs = new SignedAndUnsignedAttributes({
    type: 1,
    attributes: [attribute('1.2.840.113549.1.9.16.2.14', value)],
  })
}

async function timestampToken(by: TestSigner, over: Uint8Array, at: Date): Promise<Uint8Array> {
  const statement = new TSTInfo({
    version: 1,
    policy: '1.2.3.4.1',
    messageImprint: new MessageImprint({
      hashAlgorithm: sha256,
      hashedMessage: new OctetString({
        valueHex: new Uint8Array(createHash('sha256').update(over).digest()),
      }),
    }),
    serialNumber: new Integer({ value: 7 }),
    genTime: at,
  })
  const inside = new Uint8Array(statement.toSchema().toBER())
  return derOf(await signedData(by, inside, [], { type: '1.2.840.113549.1.9.16.1.4', inside }))
}

const sha256 = new AlgorithmIdentifier({
  algorithmId: '2.16.840.1.101.3.4.2.1',
  algorithmParams: new Null(),
})

async function signedData(
  { certificate, key, hash }: TestSigner,
  content: Uint8Array,
  attributes: readonly Attribute[],
  { type = '1.2.840.113549.1.7.1', inside }: { readonly type?: string; readonly inside?: Uint8Array } = {},
): Promise<SignedData> {
  const digest = createHash(hash.replace('-', '').toLowerCase()).update(content).digest()
  const signed = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: type,
      ...(inside === undefined ? {} : { eContent: new OctetString({ valueHex: new Uint8Array(inside) }) }),
    }),
    certificates: [certificate],
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({
          issuer: certificate.issuer,
          serialNumber: certificate.serialNumber,
        }),
        signedAttrs: new SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            attribute('1.2.840.113549.1.9.3', new ObjectIdentifier({ value: type })),
            attribute('1.2.840.113549.1.9.4', new OctetString({ valueHex: new Uint8Array(digest) })),
            ...attributes,
          ],
        }),
      }),
    ],
  })
  await signed.sign(key, 0, hash, new Uint8Array(content))
  return signed
}

/** signing-certificate-v2 (RFC 5035), as every PAdES signature carries it. */
function certificateNamed(certificate: Certificate): Attribute {
  const der = new Uint8Array(certificate.toSchema(true).toBER())
  const fingerprint = new Uint8Array(createHash('sha256').update(der).digest())
  const one = new Sequence({ value: [new OctetString({ valueHex: fingerprint })] })
  const all = new Sequence({ value: [new Sequence({ value: [one] })] })
  return attribute('1.2.840.113549.1.9.16.2.47', all)
}

const attribute = (type: string, value: object): Attribute => new Attribute({ type, values: [value] })

const derOf = (signed: SignedData): Uint8Array => {
  const content = signed.toSchema(true)
  const info = new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content })
  return new Uint8Array(info.toSchema().toBER())
}
