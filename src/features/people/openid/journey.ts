import { z } from 'zod'
import type { Id, WardId } from '#domain/id.ts'
import type { Deps } from '#platform/deps.ts'
import type { SignInSecrets } from '#platform/openid.ts'

/** How long somebody may take at the provider. */
export const JOURNEY_SECONDS = 600

/** A browser sent to the provider: what for, and what proves on its return that it is the one that was sent. */
export type Journey = {
  /** `next`: the page that was asked for. `session`: whose owner has just given the password and wants the link. */
  readonly purpose:
    | { readonly kind: 'sign-in'; readonly next: string }
    | { readonly kind: 'link'; readonly session: Id<'Session'> }
  readonly secrets: SignInSecrets
}

/** For the cookie: closed by the seal for this ward, so that visitors of the sign-in form leave nothing in the database. */
export const packJourney = ({ seal, clock }: Deps, ward: WardId, journey: Journey): string =>
  seal.close(JSON.stringify({ ...journey, at: clock.now().getTime() }), context(ward)).toString('base64url')

/** Null: not sent by us, from another ward, or too long ago. */
export function openJourney({ seal, clock }: Deps, ward: WardId, packed: string | undefined): Journey | null {
  const text = unsealed(seal, packed ?? '', ward)
  if (text === null) return null
  const { at, ...journey } = sealedJourney.parse(JSON.parse(text))
  const age = clock.now().getTime() - at
  return age >= 0 && age <= JOURNEY_SECONDS * 1000 ? (journey as Journey) : null
}

const sealedJourney = z.object({
  at: z.number(),
  purpose: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('sign-in'), next: z.string() }),
    z.object({ kind: z.literal('link'), session: z.string() }),
  ]),
  secrets: z.object({ state: z.string(), nonce: z.string(), verifier: z.string() }),
})

function unsealed(seal: Deps['seal'], packed: string, ward: WardId): string | null {
  try {
    return seal.open(Buffer.from(packed, 'base64url'), context(ward))
  } catch {
    return null
  }
}

const context = (ward: WardId): string => `openid journey ${ward}`
