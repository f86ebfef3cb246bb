import { constants } from 'node:crypto'
import { type AlgorithmIdentifier, RSASSAPSSParams } from 'pkijs'

const hashes: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}

/** Null: unknown here, or so old that it proves nothing any more (MD5, SHA-1). */
export const hashNamed = (oid: string): string | null => hashes[oid] ?? null

export type Means = {
  readonly hash: string
  readonly padding: { readonly padding?: number; readonly saltLength?: number }
}

const RSA = '1.2.840.113549.1.1.1'
const RSA_PSS = '1.2.840.113549.1.1.10'

/** Algorithms that name their hash; RSA with PKCS #1 v1.5 and ECDSA. */
const named: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
}

/** How a signature is checked; `digest` is the hash where the algorithm names none. Null: unknown here. */
export function hashOfSignature(
  { algorithmId, algorithmParams }: AlgorithmIdentifier,
  digest: string,
): Means | null {
  if (algorithmId === RSA) return { hash: digest, padding: {} }
  if (algorithmId === RSA_PSS) {
    const { hashAlgorithm, saltLength } = new RSASSAPSSParams({ schema: algorithmParams })
    const hash = hashNamed(hashAlgorithm.algorithmId)
    return hash === null ? null : { hash, padding: { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength } }
  }
  const hash = named[algorithmId]
  return hash === undefined ? null : { hash, padding: {} }
}
