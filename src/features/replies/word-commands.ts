import { type Actor, accountOf } from '#domain/actor.ts'
import { dateInVietnam, type IsoDate } from '#domain/date.ts'
import { newId } from '#domain/id.ts'
import { ok, type Refused, type Result, refuse } from '#domain/result.ts'
import type { DossierId } from '#features/dossiers/index.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { getRepliesForUpdate, selectReplies } from './load-queries.ts'
import { noReply, replyPolicy } from './policy.ts'
import { isPaper, type ReplyId, type ReplyState } from './reply.ts'
import type { WordKind, WordWay } from './word.ts'
import { openedByLink } from './word-link-queries.ts'
import { wordsOfPetitions } from './word-queries.ts'

type Said = { readonly word: WordKind; readonly reason: string | null }

export type SayInput = Said & { readonly petition: PetitionId }

/** The citizen's own word, by code and PIN: whoever calls this has checked both. */
export const sayWord = command('citizen-word.say', async (tx, actor, input: SayInput) => {
  authorize(replyPolicy, actor, 'say', noReply)
  const answer = await latestAnswer(tx, actor, input.petition)
  if (answer === null)
    return refuse(
      'no-answer',
      'Phường chưa trả lời ý kiến này, nên chưa có gì để xác nhận. Khi có trả lời, xin quay lại trang này.',
    )
  return keep(tx, actor, { ...input, ...answer, via: 'code', saidOn: dateInVietnam(tx.now) })
})

export type LinkInput = Said & { readonly reply: ReplyId; readonly secret: string }

/** The same by the address printed in the letter, which works once. */
export const sayWordByLink = command('citizen-word.say-by-link', async (tx, actor, input: LinkInput) => {
  const letter = await openedByLink(tx.db, tx.deps, actor, input.reply, input.secret)
  authorize(replyPolicy, actor, 'say', noReply)
  const used = await tx.db
    .updateTable('reply')
    .set({ link_used_at: tx.now })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', letter.id)
    .where('link_used_at', 'is', null)
    .executeTakeFirst()
  if (used.numUpdatedRows === 0n)
    return refuse(
      'used',
      'Đường dẫn này đã dùng một lần rồi. Muốn nói thêm, xin dùng mã và PIN trên giấy biên nhận, hoặc nói với tổ trưởng.',
    )
  const { petition, dossier } = letter
  return keep(tx, actor, {
    ...input,
    petition,
    dossier,
    reply: letter.id,
    via: 'link',
    saidOn: dateInVietnam(tx.now),
  })
})

export type WriteDownInput = Said & { readonly reply: ReplyId; readonly saidOn: IsoDate }

/** What a person without a phone said aloud to the head of the own group. Who wrote it down stands beside it. */
export const writeDownWord = command('citizen-word.write-down', async (tx, actor, input: WriteDownInput) => {
  const [letter] = await getRepliesForUpdate(tx.db, actor, [input.reply], 'carried')
  if (letter === undefined) throw new Error('unreachable: the letter was found')
  authorize(replyPolicy, actor, 'write-down', letter)
  if (letter.kind !== 'answer' || letter.state !== 'delivered')
    return refuse(
      'not-delivered',
      'Thư trả lời chưa giao đến người dân, nên chưa ghi được ý kiến về kết quả.',
    )
  if (input.saidOn > dateInVietnam(tx.now)) return refuse('future', 'Ngày nói chưa tới.', 'saidOn')
  const { petition, dossier } = letter
  return keep(tx, actor, { ...input, petition, dossier, reply: letter.id, via: 'group-head' })
})

async function keep(
  tx: Tx,
  actor: Actor,
  said: Said & {
    readonly petition: PetitionId
    readonly dossier: DossierId
    readonly reply: ReplyId
    readonly via: WordWay
    readonly saidOn: IsoDate
  },
): Promise<Result<{ readonly word: WordKind }>> {
  const reason = said.reason?.trim() || null
  if (said.word !== 'solved' && reason === null) return noReason
  if (await isRepeated(tx, actor, { ...said, reason }))
    return refuse('said', 'Phường đã ghi đúng lời này rồi, không cần gửi lại.')
  await tx.db
    .insertInto('citizen_word')
    .values({
      ward_id: actor.ward,
      id: newId<'CitizenWord'>(),
      petition_id: said.petition,
      dossier_id: said.dossier,
      reply_id: said.reply,
      word: said.word,
      reason,
      via: said.via,
      recorded_by: accountOf(actor),
      said_on: said.saidOn,
      at: tx.now,
    })
    .execute()
  await tx.announce({
    type: 'citizen-word.said',
    subject: { kind: 'dossier', id: said.dossier },
    data: { word: said.word, via: said.via },
  })
  return ok({ word: said.word })
}

/** The very same as the person said last, and nobody has decided on it: a button pressed twice. */
async function isRepeated(
  tx: Tx,
  { ward }: Pick<Actor, 'ward'>,
  { petition, reply, word, reason }: Said & { readonly petition: PetitionId; readonly reply: ReplyId },
): Promise<boolean> {
  await tx.db
    .selectFrom('reply')
    .select('id')
    .where('ward_id', '=', ward)
    .where('id', '=', reply)
    .forNoKeyUpdate()
    .execute()
  const last = (await wordsOfPetitions(tx.db, { ward }, [petition])).get(petition)?.at(-1)
  return last !== undefined && last.decision === null && last.says === word && last.reason === reason
}

const noReason: Refused = refuse(
  'no-reason',
  'Xin cho biết việc gì còn chưa xong, để phường biết mà làm tiếp.',
  'reason',
)

/** The latest answer to a petition that has become a paper. */
async function latestAnswer(
  tx: Tx,
  actor: Pick<Actor, 'ward'>,
  petition: PetitionId,
): Promise<{ readonly reply: ReplyId; readonly dossier: DossierId } | null> {
  const rows = await selectReplies(tx.db, actor)
    .where('reply.petition_id', '=', petition)
    .where('batch.kind', '=', 'answer')
    .execute()
  const answer = rows
    .toSorted((a, b) => a.drafted_at.getTime() - b.drafted_at.getTime())
    .findLast(({ state }) => isPaper(state as ReplyState))
  return answer === undefined
    ? null
    : { reply: answer.id as ReplyId, dossier: answer.dossier_id as DossierId }
}
