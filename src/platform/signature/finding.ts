/** Who signed, as the certificate in the file says; whoever issued it was not asked. */
export type Signer = {
  readonly name: string
  readonly organisation: string | null
  /** Upper-case hex digits. */
  readonly serial: string
  readonly issuer: string
  /** ISO moments. */
  readonly validFrom: string
  readonly validTo: string
}

/**
 * Why a signature does not hold: `range` its byte range is malformed or reaches beyond the file, `gap` bytes beside the signature itself
 * are left out of it, `cut` it ends in the middle of a revision, `contents` the signature cannot be read, `digest` the bytes are not
 * those that were signed, `signature` the signer's key did not make it. Two say only that it could not be judged: `certificate` none of
 * the signer in the file, `algorithm` one that is not accepted (SHA-1, MD5) or not known.
 */
export type SignatureFault =
  | 'range'
  | 'gap'
  | 'cut'
  | 'contents'
  | 'digest'
  | 'signature'
  | 'certificate'
  | 'algorithm'

/** A stamp of time by somebody else than the signer, over this very signature. `authority`: its name. */
export type Timestamp = { readonly at: string; readonly authority: string; readonly holds: boolean }

/** One signature as found in the bytes. Moments are ISO strings, so that it survives JSON. */
export type Signature = {
  /** `time`: a stamp over the whole file by a time authority, nobody's consent. */
  readonly kind: 'person' | 'time'
  /** What of the file it speaks for: bytes from the beginning. */
  readonly covers: number
  /** Bytes that were written behind it later. */
  readonly addedAfter: number
  /** Null: it holds. */
  readonly fault: SignatureFault | null
  readonly signer: Signer | null
  /** What the signer's computer said; anybody can set a clock. */
  readonly claimedAt: string | null
  readonly timestamp: Timestamp | null
  /** Whether the certificate was in force at the time of the stamp, else at the claimed one. Null: no time is known. */
  readonly certificateInForce: boolean | null
}

/** What can be said of all signatures of a file together. */
export type SignatureStanding = 'unsigned' | 'broken' | 'unjudged' | 'extended' | 'whole'

const unjudged: readonly (SignatureFault | null)[] = ['certificate', 'algorithm']

/** Whether what was signed is no longer what the file says; a signature nobody here can judge is not that. */
export const isBroken = ({ fault }: Pick<Signature, 'fault'>): boolean =>
  fault !== null && !unjudged.includes(fault)

/** The signatures of a file in one word: `extended` when all hold and something stands behind the last that nobody signed. */
export function standingOf(signatures: readonly Signature[]): SignatureStanding {
  if (!signatures.some(({ kind }) => kind === 'person')) return 'unsigned'
  if (signatures.some(isBroken)) return 'broken'
  if (signatures.some(({ fault }) => fault !== null)) return 'unjudged'
  return signatures.some(({ addedAfter }) => addedAfter === 0) ? 'whole' : 'extended'
}
