import type { Deps } from '#platform/deps.ts'

export const FRESH_MS = 5 * 60_000

/**
 * What a passkey signs: the moment, closed by the seal for one purpose. So nothing has to be kept for visitors who only look at the sign-in
 * form; what was signed and accepted is kept, and never accepted again.
 */
export function newChallenge({ seal, clock }: Deps, purpose: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(seal.close(String(clock.now().getTime()), context(purpose)))
}

/** Ours, for this purpose, and at most five minutes old. */
export function isFresh({ seal, clock }: Deps, purpose: string, challenge: string): boolean {
  try {
    const at = Number(seal.open(Buffer.from(challenge, 'base64url'), context(purpose)))
    const age = clock.now().getTime() - at
    return age >= 0 && age <= FRESH_MS
  } catch {
    return false
  }
}

const context = (purpose: string): string => `passkey challenge ${purpose}`
