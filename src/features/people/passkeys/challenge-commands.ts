import { createHash } from 'node:crypto'
import type { WardId } from '#domain/id.ts'
import type { Tx } from '#platform/command.ts'
import { FRESH_MS } from './challenge.ts'

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
