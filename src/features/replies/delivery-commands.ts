import { type Actor, accountOf } from '#domain/actor.ts'
import { dateInVietnam, type IsoDate } from '#domain/date.ts'
import type { AccountId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { noteTold } from '#features/dossiers/index.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { attach, type StoredFile } from '#platform/files/attachments.ts'
import { getRepliesForUpdate, listSteps } from './load-queries.ts'
import { replyPolicy } from './policy.ts'
import { type DeliveryChannel, nameOf, type Reply, type ReplyId, take } from './reply.ts'
import { addSteps, announceLetters } from './step-commands.ts'

export type DeliverInput = {
  readonly id: ReplyId
  readonly on: IsoDate
  readonly receiver: string
  readonly channel: DeliveryChannel | null
  readonly files: readonly StoredFile[]
}

/** The letter is in somebody's hands: whose, when, and what proves it. By the Party Office, or by the group head who carried it. */
export const deliverReply = command('reply.deliver', async (tx, actor, input: DeliverInput) => {
  const [letter] = await getRepliesForUpdate(tx.db, actor, [input.id], 'carried')
  if (letter === undefined) throw new Error('unreachable: the letter was found')
  authorize(replyPolicy, actor, 'deliver', letter)
  const decision = take(letter, 'delivered')
  if (!decision.ok) return decision
  if (input.on > dateInVietnam(tx.now))
    return refuse('future', 'Ngày giao chưa tới. Xin ghi ngày đã giao thật.', 'on')
  if (letter.issuedOn !== null && input.on < letter.issuedOn)
    return refuse('too-early', 'Ngày giao sớm hơn ngày của thư. Xin xem lại ngày.', 'on')
  const channel = input.channel ?? letter.channel
  await attach(tx, actor, { kind: 'reply-proof', id: letter.id }, input.files)
  await addSteps(tx, actor, [letter.id], {
    kind: 'delivered',
    on: input.on,
    receiver: input.receiver,
    channel,
  })
  await tellDossier(tx, actor, letter, input.on)
  await announceLetters(tx, 'reply.delivered', [letter], { channel, files: input.files.length })
  return ok(null)
})

/** A letter of acceptance or transfer that somebody holds ends the wait of ten working days. */
export async function tellDossier(tx: Tx, actor: Actor, letter: Reply, on: IsoDate): Promise<void> {
  if (letter.kind === 'answer') return
  await noteTold(tx, actor, {
    dossier: letter.dossier,
    petition: letter.petition,
    kind: letter.kind === 'transfer' ? 'transferred' : 'accepted',
    on,
    document: nameOf(letter),
    owner: letter.kind === 'transfer' ? await ownerOf(tx, actor, letter) : null,
    by: accountOf(actor) ?? (await senderOf(tx, actor, letter)),
  })
}

/** Who sent it off, when the mail server brought it. */
async function senderOf(tx: Tx, actor: Pick<Actor, 'ward'>, { id }: Reply): Promise<AccountId> {
  const sent = (await listSteps(tx.db, actor, [id])).get(id)?.findLast(({ kind }) => kind === 'sent')
  if (sent?.by == null) throw new Error(`letter ${id} was delivered but never sent`)
  return sent.by as AccountId
}

export type FailInput = { readonly id: ReplyId; readonly reason: string }

/** Nobody took it: moved away, not at home. The office sees it at once and sends it another way. */
export const failToDeliver = command('reply.not-delivered', async (tx, actor, input: FailInput) => {
  const [letter] = await getRepliesForUpdate(tx.db, actor, [input.id], 'carried')
  if (letter === undefined) throw new Error('unreachable: the letter was found')
  authorize(replyPolicy, actor, 'deliver', letter)
  const decision = take(letter, 'not-delivered')
  if (!decision.ok) return decision
  await addSteps(tx, actor, [letter.id], { kind: 'not-delivered', reason: input.reason })
  await announceLetters(tx, 'reply.not-delivered', [letter], { reason: input.reason })
  return ok(null)
})

/** To whom the matter went, as the letter said. */
async function ownerOf(tx: Tx, { ward }: Pick<Actor, 'ward'>, { batch }: Reply): Promise<string | null> {
  const row = await tx.db
    .selectFrom('reply_batch')
    .innerJoin('dossier_outcome as outcome', (join) =>
      join
        .onRef('outcome.ward_id', '=', 'reply_batch.ward_id')
        .onRef('outcome.id', '=', 'reply_batch.outcome_id'),
    )
    .select('outcome.referred_to')
    .where('reply_batch.ward_id', '=', ward)
    .where('reply_batch.id', '=', batch)
    .executeTakeFirst()
  return row?.referred_to ?? null
}
