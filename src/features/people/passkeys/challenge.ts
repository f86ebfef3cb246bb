import { createHash } from 'node:crypto'
import type { WardId } from '#domain/id.ts'
import type { Tx } from '#platform/command.ts'
import type { Deps } from '#platform/deps.ts'

const FRESH_MS = 5 * 60_000

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

/** False when it was accepted before. Whoever sends the same answer at the same moment waits here for the first. */
export async function spendChallenge(tx: Tx, ward: WardId, challenge: string): Promise<boolean> {
  await tx.db
    .deleteFrom('passkey_challenge')
    .where('ward_id', '=', ward)
    .where('spent_at', '<=', new Date(tx.now.getTime() - 2 * FRESH_MS))
    .execute()
  const spent = await tx.db
    .insertInto('passkey_challenge')
    .values({
      ward_id: ward,
      challenge_hash: createHash('sha256').update(challenge).digest(),
      spent_at: tx.now,
    })
    .onConflict((before) => before.doNothing())
    .executeTakeFirst()
  return spent.numInsertedOrUpdatedRows === 1n
}
