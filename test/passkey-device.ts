import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

type Challenge = { readonly challenge: string }
export type PasskeyDevice = {
  /** Answers as a browser does: the JSON that the form carries. */
  make(options: Challenge): string
  /** `counter`: as the device says it; otherwise one more than the last time. */
  use(options: Challenge, change?: { counter?: number; origin?: string; verified?: boolean }): string
}

/** A device in software that makes and uses one ES256 passkey of a site (WebAuthn level 2, 6.1 and 6.5), for tests without a browser. */
export function passkeyDevice(host = 'localhost'): PasskeyDevice {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  let uses = 0

  const answer = (response: Record<string, Buffer>) =>
    JSON.stringify({
      id: id.toString('base64url'),
      rawId: id.toString('base64url'),
      type: 'public-key',
      clientExtensionResults: {},
      response: Object.fromEntries(
        Object.entries(response).map(([name, bytes]) => [name, bytes.toString('base64url')]),
      ),
    })
  const clientData = (type: string, { challenge }: Challenge, origin = `http://${host}`) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))

  return {
    make: (options) => {
      const clientDataJSON = clientData('webauthn.create', options)
      const key = publicKey.export({ format: 'jwk' })
      const cose = new Map<number, number | Uint8Array>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, new Uint8Array(Buffer.from(key.x ?? '', 'base64url'))],
        [-3, new Uint8Array(Buffer.from(key.y ?? '', 'base64url'))],
      ])
      const credential = Buffer.concat([
        Buffer.alloc(16),
        Buffer.from([0, id.length]),
        id,
        isoCBOR.encode(cose),
      ])
      const authData = new Uint8Array(Buffer.concat([authenticatorData(host, 0x45, uses), credential]))
      const attestation = new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ])
      const attestationObject = Buffer.from(
        isoCBOR.encode(attestation as Parameters<typeof isoCBOR.encode>[0]),
      )
      return answer({ clientDataJSON, attestationObject })
    },
    use: (options, { counter = uses + 1, origin, verified = true } = {}) => {
      uses = counter
      const clientDataJSON = clientData('webauthn.get', options, origin)
      const data = authenticatorData(host, verified ? 0x05 : 0x01, counter)
      const signed = Buffer.concat([data, createHash('sha256').update(clientDataJSON).digest()])
      const signature = createSign('sha256').update(signed).sign(privateKey)
      return answer({ clientDataJSON, authenticatorData: data, signature })
    },
  }
}

/** `flags`: 1 present, 4 verified by finger, face or PIN, 0x40 brings the credential. */
function authenticatorData(host: string, flags: number, counter: number): Buffer {
  const rest = Buffer.alloc(5)
  rest.writeUInt8(flags)
  rest.writeUInt32BE(counter, 1)
  return Buffer.concat([createHash('sha256').update(host).digest(), rest])
}
