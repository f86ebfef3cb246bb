import { HOTP, Secret, TOTP } from 'otpauth'

/** What every authenticator app understands: SHA-1, six digits, 30 seconds (RFC 6238; others are ignored by some apps). */
const COMMON = { algorithm: 'SHA1', digits: 6 } as const

/** A new secret for an authenticator app: 160 random bits in base32 (RFC 4226, 4). */
export const newOneTimeSecret = (): string => new Secret({ size: 20 }).base32

/** The code of a secret in one step of 30 seconds since 1970. */
export const oneTimeCode = (secret: string, step: number): string =>
  HOTP.generate({ ...COMMON, secret: Secret.fromBase32(secret), counter: step })

/** What the QR code says: the secret, and under which names the app lists it. */
export const oneTimeAddress = (secret: string, names: { issuer: string; label: string }): string =>
  new TOTP({ ...COMMON, ...names, secret: Secret.fromBase32(secret), period: 30 }).toString()
