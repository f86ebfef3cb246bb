import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import { dateInVietnam, type IsoDate } from '#domain/date.ts'
import { ok, type Refusal, type Refused, type Result, refuse } from '#domain/result.ts'
import type { OfficeNumbers } from '#features/notices/index.ts'
import { authorize, type Command, command, personOf, type Tx } from '#platform/command.ts'
import { attach, type StoredFile } from '#platform/files/attachments.ts'
import { getRepliesForUpdate, listSteps } from './load-queries.ts'
import { registerAbstract } from './messages.ts'
import { type ReplyAction, replyPolicy } from './policy.ts'
import {
  type DeliveryChannel,
  electronicAddress,
  isElectronic,
  type Reply,
  type ReplyId,
  type ReplyStepKind,
  take,
} from './reply.ts'
import { addSteps, announceLetters } from './step-commands.ts'

/** What is done to letters is done to all of them or to none. */
type Chosen = { readonly ids: readonly ReplyId[] }

/** Gives the letters to whoever approves. */
export const submitReplies = command('reply.submit', async (tx, actor, { ids }: Chosen) => {
  const letters = await letterFor(tx, actor, ids, 'submit', 'submitted')
  if (!letters.ok) return letters
  await addSteps(tx, actor, ids, { kind: 'submitted' })
  await announceLetters(tx, 'reply.submitted', letters.value)
  return ok(null)
})

/** The letters may go out as they are. Whoever submitted a letter does not approve it. */
export const approveReplies = command('reply.approve', async (tx, actor, { ids }: Chosen) => {
  const letters = await letterFor(tx, actor, ids, 'decide', 'approved')
  if (!letters.ok) return letters
  await addSteps(tx, actor, ids, { kind: 'approved' })
  await announceLetters(tx, 'reply.approved', letters.value)
  return ok(null)
})

/** The letters need work; the reason goes with them. */
export const returnReplies = command(
  'reply.return',
  async (tx, actor, { ids, reason }: Chosen & { readonly reason: string }) => {
    const letters = await letterFor(tx, actor, ids, 'decide', 'returned')
    if (!letters.ok) return letters
    await addSteps(tx, actor, ids, { kind: 'returned', reason })
    await announceLetters(tx, 'reply.returned', letters.value, { reason })
    return ok(null)
  },
)

/** Nothing comes of the letters; they never had a number. */
export const withdrawReplies = command(
  'reply.withdraw',
  async (tx, actor, { ids, reason }: Chosen & { readonly reason: string }) => {
    const letters = await letterFor(tx, actor, ids, 'withdraw', 'withdrawn')
    if (!letters.ok) return letters
    await addSteps(tx, actor, ids, { kind: 'withdrawn', reason })
    await announceLetters(tx, 'reply.withdrawn', letters.value, { reason })
    return ok(null)
  },
)

/** `first`: the number that stands on the first paper already; null: the next ones of the register. */
export type NumberInput = Chosen & { readonly first: number | null; readonly issuedOn: IsoDate }

/** Numbers of the office's register, one after the other in the order of printing; written by hand or the next ones. */
export const numberReplies = ({
  take: takeNumbers,
}: Pick<OfficeNumbers, 'take'>): Command<NumberInput, { first: number; last: number }> =>
  command('reply.number', async (tx, actor, { ids, first, issuedOn }: NumberInput) => {
    const letters = await letterFor(tx, actor, ids, 'number', 'numbered')
    if (!letters.ok) return letters
    if (issuedOn > dateInVietnam(tx.now))
      return refuse('future', 'Ngày văn bản chưa tới. Xin ghi ngày ký văn bản.', 'issuedOn')
    const [sample] = letters.value
    if (sample === undefined || letters.value.some(({ symbol }) => symbol !== sample.symbol))
      return refuse('symbols', 'Các thư này có ký hiệu khác nhau. Hãy ghi số cho từng loại.', 'first')
    const given = await takeNumbers(tx, actor, {
      family: sample.letterhead.family,
      symbol: sample.symbol,
      date: issuedOn,
      first,
      papers: letters.value.map(paperOf),
    })
    if (!given.ok) return withOwnFields(given)
    for (const [at, { id }] of letters.value.entries())
      await tx.db
        .updateTable('reply')
        .set({
          number: given.value.first + at,
          period: given.value.period,
          issued_on: issuedOn,
          version: sql<number>`version + 1`,
        })
        .where('ward_id', '=', actor.ward)
        .where('id', '=', id)
        .execute()
    await addSteps(tx, actor, ids, { kind: 'numbered', on: issuedOn })
    const { first: from, last } = given.value
    const number = from === last ? `${from}` : `${from} – ${last}`
    await announceLetters(tx, 'reply.numbered', letters.value, { number, symbol: sample.symbol })
    return ok({ first: from, last })
  })

/** Whom it is for the register learns by the code of the petition: names stay with the letter, where they can be forgotten. */
const paperOf = ({ id, kind, petitionCode, letterhead }: Reply) => ({
  kind: 'reply' as const,
  id,
  abstract: registerAbstract[kind](petitionCode),
  signer: letterhead.signer,
  recipients: `Người gửi ý kiến ${petitionCode}`,
})

const withOwnFields = ({ refusals: [first, ...rest] }: Refused): Refused => {
  const own = (refusal: Refusal): Refusal => ({
    ...refusal,
    field: refusal.field === 'date' ? 'issuedOn' : 'first',
  })
  return { ok: false, refusals: [own(first), ...rest.map(own)] }
}

export type SignInput = Chosen & { readonly files: readonly StoredFile[] }

/** The signed paper comes back as a file: signed outside, kept here under its fingerprint. One scan may hold forty letters. */
export const keepSigned = command('reply.sign', async (tx, actor, { ids, files }: SignInput) => {
  const letters = await letterFor(tx, actor, ids, 'sign', 'signed')
  if (!letters.ok) return letters
  const [file] = files
  if (file === undefined) return refuse('no-file', 'Chưa chọn tệp bản đã ký (PDF hoặc ảnh quét).', 'file')
  for (const id of ids) await attach(tx, actor, { kind: 'reply-signed', id }, files)
  await tx.db
    .updateTable('reply')
    .set({ signed_sha256: file.sha256, version: sql<number>`version + 1` })
    .where('ward_id', '=', actor.ward)
    .where('id', 'in', [...ids])
    .execute()
  await addSteps(tx, actor, ids, { kind: 'signed' })
  await announceLetters(tx, 'reply.signed', letters.value, { sha256: file.sha256 })
  return ok(null)
})

export type SendInput = Chosen & {
  /** Null: each by the way the person asked for. */
  readonly channel: DeliveryChannel | null
  readonly on: IsoDate
}

/** The letters leave the office: to the post, to the group head, by e-mail. Delivery is recorded when it happened. */
export const sendReplies = command('reply.send', async (tx, actor, { ids, channel, on }: SendInput) => {
  const letters = await letterFor(tx, actor, ids, 'send', 'sent')
  if (!letters.ok) return letters
  if (on > dateInVietnam(tx.now)) return refuse('future', 'Ngày gửi chưa tới.', 'on')
  if (letters.value.some(({ issuedOn }) => issuedOn !== null && on < issuedOn))
    return refuse('too-early', 'Ngày gửi sớm hơn ngày của thư. Xin xem lại ngày.', 'on')
  const way = new Map(letters.value.map((letter) => [letter.id, channel ?? letter.channel]))
  for (const letter of letters.value) {
    const refused = reachable(letter, way.get(letter.id) ?? letter.channel)
    if (refused !== null) return refused
  }
  for (const [id, chosen] of way)
    await tx.db
      .updateTable('reply')
      .set({ channel: chosen, version: sql<number>`version + 1` })
      .where('ward_id', '=', actor.ward)
      .where('id', '=', id)
      .execute()
  await addSteps(tx, actor, ids, (id) => ({ kind: 'sent', on, channel: way.get(id) ?? 'hand' }))
  const mailed = [...way].flatMap(([id, chosen]) => (isElectronic(chosen) ? [id] : []))
  await announceLetters(tx, 'reply.sent', letters.value, {
    channel: [...new Set(way.values())].join(', '),
    ...(mailed.length === 0 ? {} : { mailed }),
  })
  return ok(null)
})

/** Why the letter cannot go this way; null when it can. */
function reachable(letter: Reply, channel: DeliveryChannel): Refused | null {
  const { addressee, group } = letter
  const otherwise = 'Hãy chọn cách khác.'
  if (channel === 'group-head' && group === null)
    return refuse(
      'no-group',
      `${addressee} chưa ghi tổ dân phố, nên không giao qua tổ trưởng được. ${otherwise}`,
      'channel',
    )
  if (isElectronic(channel) && electronicAddress(letter, channel) === null)
    return refuse(
      'no-address',
      `${addressee} không để lại ${channel === 'email' ? 'địa chỉ thư điện tử' : 'số điện thoại'}, nên không gửi bằng cách này được. ${otherwise}`,
      'channel',
    )
  return null
}

/** The letters, locked, when each may take this step and the actor may do it; all of one dossier. */
async function letterFor(
  tx: Tx,
  actor: Actor,
  ids: readonly ReplyId[],
  action: ReplyAction,
  step: ReplyStepKind,
): Promise<Result<readonly Reply[]>> {
  if (ids.length === 0) return refuse('nobody', 'Chưa chọn thư nào. Hãy đánh dấu ít nhất một thư.', 'reply')
  const letters = await getRepliesForUpdate(tx.db, actor, ids)
  for (const letter of letters) authorize(replyPolicy, actor, action, letter)
  if (new Set(letters.map(({ dossier }) => dossier)).size > 1)
    return refuse('dossiers', 'Chỉ làm cùng lúc với các thư của một hồ sơ.', 'reply')
  const steps = await listSteps(tx.db, actor, ids)
  for (const letter of letters) {
    const submittedBy = steps.get(letter.id)?.findLast(({ kind }) => kind === 'submitted')?.by ?? null
    const decision = take(letter, step, { by: personOf(actor), submittedBy })
    if (!decision.ok) return decision
  }
  return ok(letters)
}
