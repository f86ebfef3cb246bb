import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import type { OfficeNumbers } from '#features/notices/index.ts'
import { accountNames } from '#features/people/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { listAttachments } from '#platform/files/attachments.ts'
import { href, routes } from '#routes'
import { type Batch, getBatch } from './batch-queries.ts'
import { getReply, listSteps } from './load-queries.ts'
import { noReply, replyPolicy } from './policy.ts'
import type { Reply, ReplyBatchId, ReplyId } from './reply.ts'
import { listUndecidedWords, wordsOfPetitions } from './word-queries.ts'

/** A letter with all its page tells. */
export async function getReplyView(
  db: DatabaseTransaction,
  actor: Actor,
  numbers: OfficeNumbers,
  id: ReplyId,
  today: IsoDate,
) {
  const letter = await getReply(db, actor, id)
  const batch = await getBatch(db, actor, letter.batch)
  const steps = (await listSteps(db, actor, [id])).get(id) ?? []
  return {
    letter,
    dossier: { code: batch.dossierCode, title: batch.dossierTitle },
    siblings: batch.letters.length,
    replacedBy: await replacementOf(db, actor, id),
    steps,
    names: await accountNames(
      db,
      actor.ward,
      steps.flatMap(({ by }) => (by === null ? [] : [by as AccountId])),
    ),
    words: (await wordsOfPetitions(db, actor, [letter.petition])).get(letter.petition) ?? [],
    signed: await filesOf(db, actor, 'reply-signed', id),
    proofs: await filesOf(db, actor, 'reply-proof', id),
    nextNumber: await nextNumber(db, actor, numbers, letter, today),
  }
}

export async function getBatchView(
  db: DatabaseTransaction,
  actor: Actor,
  numbers: OfficeNumbers,
  id: ReplyBatchId,
  today: IsoDate,
): Promise<{ readonly batch: Batch; readonly nextNumber: number }> {
  const batch = await getBatch(db, actor, id)
  const [first] = batch.letters
  return { batch, nextNumber: first === undefined ? 1 : await nextNumber(db, actor, numbers, first, today) }
}

/** How many words wait for a decision; null for whoever may not read them: the office and the leaders may. */
export const countWaitingWords = async (db: DatabaseTransaction, actor: Actor): Promise<number | null> =>
  can(replyPolicy, actor, 'decide', noReply) ? (await listUndecidedWords(db, actor)).length : null

async function replacementOf(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  id: ReplyId,
): Promise<string | null> {
  const row = await db
    .selectFrom('reply')
    .select('id')
    .where('ward_id', '=', ward)
    .where('replaces_id', '=', id)
    .orderBy('drafted_at', 'desc')
    .executeTakeFirst()
  return row?.id ?? null
}

async function filesOf(db: DatabaseTransaction, actor: Pick<Actor, 'ward'>, kind: string, id: ReplyId) {
  const files = (await listAttachments(db, actor, kind, [id])).get(id) ?? []
  return files.map((file) => ({
    href: href(routes.attachment, { id: file.id }),
    name: file.fileName,
    size: file.size,
  }))
}

/** The number that the office's register would give the letter today. */
const nextNumber = (
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  numbers: OfficeNumbers,
  { letterhead, symbol }: Reply,
  today: IsoDate,
): Promise<number> => numbers.next(db, actor, { family: letterhead.family, symbol, date: today })
