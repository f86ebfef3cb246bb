import type { Actor } from '#domain/actor.ts'
import { formatDate } from '#domain/date.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { listAttachments, type StoredFile } from '#platform/files/attachments.ts'
import { listSteps, selectReplies, toReply } from './load-queries.ts'
import { nameOf, type Reply, type ReplyStep, stateWords } from './reply.ts'
import { wordNames } from './word.ts'
import { wordsOfPetitions } from './word-queries.ts'

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

/** Every letter, step and answer as text, with the signed papers and proofs: for the seal, when the words turn out to be a denunciation. */
export async function lettersToSeal(
  db: DatabaseTransaction,
  actor: Actor,
  petition: PetitionId,
): Promise<{ readonly texts: readonly string[]; readonly files: readonly StoredFile[] }> {
  const letters = (
    await selectReplies(db, actor)
      .where('reply.petition_id', '=', petition)
      .orderBy('reply.drafted_at')
      .execute()
  ).map(toReply)
  const ids = letters.map(({ id }) => id)
  const steps = await listSteps(db, actor, ids)
  const words = (await wordsOfPetitions(db, actor, [petition])).get(petition) ?? []
  const files = [
    ...(await listAttachments(db, actor, 'reply-signed', ids)).values(),
    ...(await listAttachments(db, actor, 'reply-proof', ids)).values(),
  ]
  return {
    texts: [
      ...letters.map((letter) => letterText(letter, steps.get(letter.id) ?? [])),
      ...words.map(({ says, reason, saidOn, decision }) =>
        [`${formatDate(saidOn)}: ${wordNames[says]}`, reason, decision?.reason].filter(Boolean).join('\n'),
      ),
    ],
    files: files.flat(),
  }
}

const letterText = (letter: Reply, steps: readonly ReplyStep[]): string =>
  [
    nameOf(letter),
    [letter.addressee, letter.address].filter(Boolean).join(', '),
    letter.subject,
    letter.body,
    ...steps.flatMap(({ on, receiver, reason }) =>
      receiver === null && reason === null
        ? []
        : [`${formatDate(on)}: ${[receiver, reason].filter(Boolean).join(', ')}`],
    ),
  ].join('\n')
