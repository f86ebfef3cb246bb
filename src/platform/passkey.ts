import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server'

/** The site as the browser knows it: passkeys belong to its name. */
export type Site = { readonly id: string; readonly name: string; readonly origin: string }

/** What is kept of a passkey: nothing in it is secret. */
export type Credential = {
  readonly id: string
  readonly publicKey: Uint8Array<ArrayBuffer>
  /** How often it was used, if its maker counts; a copy is betrayed by a number that comes again. */
  readonly counter: number
}

/** Ed25519, P-256, RSA: what devices of today make. Said here, as asking Node for newer ones makes it print a warning. */
const ALGORITHMS = [-8, -7, -257]

/** Loaded when somebody uses a passkey: most processes never need it. */
const library = () => import('@simplewebauthn/server')

/** What the browser needs to make a passkey. It must ask for finger, face or PIN, and be found without a name being typed. */
export async function passkeyCreation(
  site: Site,
  owner: { readonly handle: string; readonly name: string; readonly displayName: string },
  challenge: Uint8Array<ArrayBuffer>,
  known: readonly string[],
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const { generateRegistrationOptions } = await library()
  return generateRegistrationOptions({
    rpID: site.id,
    rpName: site.name,
    userID: new TextEncoder().encode(owner.handle),
    userName: owner.name,
    userDisplayName: owner.displayName,
    challenge,
    attestationType: 'none',
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: known.map((id) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

/** What the browser needs to use one, whosever it is. */
export async function passkeyRequest(
  site: Site,
  challenge: Uint8Array<ArrayBuffer>,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const { generateAuthenticationOptions } = await library()
  return generateAuthenticationOptions({ rpID: site.id, challenge, userVerification: 'required' })
}

/** The new passkey, or null when the browser's answer is not one for this site and challenge. */
export async function verifyCreation(
  site: Site,
  answer: string,
  isOurs: (challenge: string) => boolean,
): Promise<Credential | null> {
  const { verifyRegistrationResponse } = await library()
  const response = parse<RegistrationResponseJSON>(answer)
  if (response === null) return null
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: isOurs,
    expectedOrigin: site.origin,
    expectedRPID: site.id,
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch(() => null)
  return verified?.verified === true ? verified.registrationInfo.credential : null
}

/** Which passkey an answer speaks of; null when it is no answer at all. Proves nothing yet. */
export const credentialIn = (answer: string): string | null =>
  parse<AuthenticationResponseJSON>(answer)?.id ?? null

export type Verified =
  | { readonly ok: true; readonly counter: number }
  | { readonly ok: false; readonly copied: boolean }

/** Whether the holder of `credential` signed this challenge here. `copied`: its counter stood still or went back. */
export async function verifyRequest(
  site: Site,
  answer: string,
  isOurs: (challenge: string) => boolean,
  credential: Credential,
): Promise<Verified> {
  const { verifyAuthenticationResponse } = await library()
  const response = parse<AuthenticationResponseJSON>(answer)
  if (response === null) return { ok: false, copied: false }
  const verify = (counter: number) =>
    verifyAuthenticationResponse({
      response,
      expectedChallenge: isOurs,
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      credential: { ...credential, counter },
    }).catch(() => null)
  // The library refuses a counter that did not rise with the same kind of error as everything else: it is told apart here.
  const verified = await verify(0)
  if (verified?.verified !== true) return { ok: false, copied: false }
  const { newCounter } = verified.authenticationInfo
  const rose = newCounter > credential.counter || (newCounter === 0 && credential.counter === 0)
  return rose ? { ok: true, counter: newCounter } : { ok: false, copied: true }
}

function parse<T extends { readonly id: string }>(answer: string): T | null {
  try {
    const value = JSON.parse(answer) as Partial<T> | null
    return typeof value?.id === 'string' ? (value as T) : null
  } catch {
    return null
  }
}
