import type { Actor } from '#domain/actor.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { selectReplies, toReply } from './load-queries.ts'
import { nameOf, stateWords } from './reply.ts'

/** Every letter kept about one petition, for the person who asks what is kept. */
export async function lettersAbout(
  db: DatabaseTransaction,
  actor: Actor,
  petition: PetitionId,
): Promise<readonly string[]> {
  const rows = await selectReplies(db, actor)
    .where('reply.petition_id', '=', petition)
    .orderBy('reply.drafted_at')
    .execute()
  return rows
    .map(toReply)
    .map((letter) =>
      [
        letter.number === null ? letter.subject : nameOf(letter),
        stateWords[letter.state].toLocaleLowerCase('vi'),
      ].join(', '),
    )
}
