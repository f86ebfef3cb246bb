import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import { dateInVietnam, formatDate, type IsoDate } from '#domain/date.ts'
import { ok, type Refused, type Result, refuse } from '#domain/result.ts'
import { numberText } from '#features/formats/index.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { attach, type StoredFile } from '#platform/files/attachments.ts'
import { periodOf } from './letterhead.ts'
import { getRepliesForUpdate, listSteps } from './load-queries.ts'
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
import { addSteps, announceLetters, personOf } from './step-commands.ts'

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

export type NumberInput = Chosen & { readonly first: number; readonly issuedOn: IsoDate }

/** Numbers as they stand in the paper register, one after the other in the order of printing. A number is given once in its period. */
export const numberReplies = command(
  'reply.number',
  async (tx, actor, { ids, first, issuedOn }: NumberInput) => {
    const letters = await letterFor(tx, actor, ids, 'number', 'numbered')
    if (!letters.ok) return letters
    if (issuedOn > dateInVietnam(tx.now))
      return refuse('future', 'Ngày văn bản chưa tới. Xin ghi ngày ký văn bản.', 'issuedOn')
    const [sample] = letters.value
    if (sample === undefined || letters.value.some(({ symbol }) => symbol !== sample.symbol))
      return refuse('symbols', 'Các thư này có ký hiệu khác nhau. Hãy ghi số cho từng loại.', 'first')
    const period = periodOf(sample.letterhead, issuedOn)
    const taken = await takenNumbers(tx, actor, sample.symbol, period, first, letters.value.length)
    if (taken !== null) return numberTaken(sample, taken.number, taken.issuedOn, taken.free)
    for (const [at, { id }] of letters.value.entries())
      await tx.db
        .updateTable('reply')
        .set({ number: first + at, period, issued_on: issuedOn, version: sql<number>`version + 1` })
        .where('ward_id', '=', actor.ward)
        .where('id', '=', id)
        .execute()
    await addSteps(tx, actor, ids, { kind: 'numbered', on: issuedOn })
    const last = first + letters.value.length - 1
    const numbers = first === last ? `${first}` : `${first} – ${last}`
    await announceLetters(tx, 'reply.numbered', letters.value, { number: numbers, symbol: sample.symbol })
    return ok({ first, last })
  },
)

const numberTaken = ({ symbol, letterhead }: Reply, number: number, on: IsoDate, free: number) =>
  refuse(
    'number-taken',
    `Số ${numberText(number, letterhead.family)}${symbol} đã cấp cho thư ngày ${formatDate(on)}. Mỗi số chỉ dùng một lần; số tiếp theo chưa dùng là ${free}.`,
    'first',
  )

/** The first of the wanted numbers that is taken, with the lowest number after all given ones. */
async function takenNumbers(
  tx: Tx,
  { ward }: Pick<Actor, 'ward'>,
  symbol: string,
  period: string,
  first: number,
  count: number,
): Promise<{ readonly number: number; readonly issuedOn: IsoDate; readonly free: number } | null> {
  const given = tx.db
    .selectFrom('reply')
    .where('ward_id', '=', ward)
    .where('symbol', '=', symbol)
    .where('period', '=', period)
  const taken = await given
    .select(['number', 'issued_on'])
    .where('number', '>=', first)
    .where('number', '<', first + count)
    .orderBy('number')
    .limit(1)
    .executeTakeFirst()
  if (taken === undefined) return null
  const { last } = await given
    .select((select) => select.fn.max('number').as('last'))
    .executeTakeFirstOrThrow()
  return { number: taken.number ?? first, issuedOn: taken.issued_on as IsoDate, free: (last ?? 0) + 1 }
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
