import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { selectReplies, toReply } from './load-queries.ts'
import { nameOf } from './reply.ts'

/** A letter that left the office, as its receiver reads it. */
export type IssuedLetter = {
  readonly name: string
  readonly issuedOn: IsoDate | null
  readonly signer: string
  readonly paragraphs: readonly string[]
}

/** The answer to a petition, or its acceptance while there is no answer: for whoever holds the receipt. Null before one was sent. */
export async function findIssuedLetter(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  petition: PetitionId,
): Promise<IssuedLetter | null> {
  const rows = await selectReplies(db, actor)
    .where('reply.petition_id', '=', petition)
    .where('reply.state', 'in', ['sent', 'not-delivered', 'delivered'])
    .execute()
  const letters = rows.map(toReply).toSorted((a, b) => a.draftedAt.getTime() - b.draftedAt.getTime())
  const letter = letters.findLast(({ kind }) => kind === 'answer') ?? letters.at(-1)
  if (letter === undefined) return null
  return {
    name: nameOf(letter),
    issuedOn: letter.issuedOn,
    signer: letter.letterhead.issuer,
    paragraphs: letter.body.split('\n').filter((line) => line.trim() !== ''),
  }
}
