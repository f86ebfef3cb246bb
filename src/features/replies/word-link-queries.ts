import { timingSafeEqual } from 'node:crypto'
import type { Actor } from '#domain/actor.ts'
import type { DossierId } from '#features/dossiers/index.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { Deps } from '#platform/deps.ts'
import { found } from '#platform/errors.ts'
import { selectReplies } from './load-queries.ts'
import { isPaper, type ReplyId, type ReplyState } from './reply.ts'

/** What the address of a letter ends with: worked out from the installation's secret, never stored. */
export const linkSecret = (deps: Pick<Deps, 'seal'>, ward: string, reply: ReplyId): string =>
  deps.seal.digits(`citizen-word/${ward}/${reply}`, 12)

/** The letter whose own address this is; not found when the secret is another's or the letter has been replaced. */
export async function openedByLink(
  db: DatabaseTransaction,
  deps: Pick<Deps, 'seal'>,
  actor: Pick<Actor, 'ward'>,
  id: ReplyId,
  secret: string,
): Promise<{
  readonly id: ReplyId
  readonly petition: PetitionId
  readonly dossier: DossierId
  readonly used: boolean
}> {
  const row = found(
    await selectReplies(db, actor)
      .where('reply.id', '=', id)
      .where('batch.kind', '=', 'answer')
      .executeTakeFirst(),
    'letter',
  )
  const [wanted, given] = [Buffer.from(linkSecret(deps, actor.ward, id)), Buffer.from(secret)]
  const matches = wanted.length === given.length && timingSafeEqual(wanted, given)
  found(matches && isPaper(row.state as ReplyState) ? row : null, 'letter')
  return {
    id,
    petition: row.petition_id as PetitionId,
    dossier: row.dossier_id as DossierId,
    used: row.link_used_at !== null,
  }
}
