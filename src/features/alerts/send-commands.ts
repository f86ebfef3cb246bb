import type { Actor } from '#domain/actor.ts'
import type { Id } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { mailedFile, noteMailed, noteMailFailed } from '#features/replies/index.ts'
import { authorize, command } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'
import { found } from '#platform/errors.ts'
import { enqueueSending } from './deliver-commands.ts'
import { getLetter, type Letter } from './outbox-queries.ts'
import { alertPolicy } from './policy.ts'

export type OutboxId = Id<'OutboxMessage'>

/**
 * Hands a letter to the mail server. Sent is sent: a repeated job finds it so. The Message-ID is the letter's own, so a letter handed over
 * twice by a crash arrives once. Rejects when the server refuses, so that the job tries again.
 */
export async function sendLetter(deps: Deps, actor: Actor, id: OutboxId): Promise<void> {
  const { letter, paper } = await reading(deps, actor, async (db) => {
    const one = await getLetter(db, actor, id)
    return { letter: one, paper: one.reply === null ? null : await mailedFile(db, deps, actor, one.reply) }
  })
  const { address: to, subject, body: text, reply, state, channel } = letter
  if (state === 'sent' || state === 'dropped' || channel !== 'email' || deps.mailer === null) return
  if (reply !== null && paper === null) {
    await dropLetter(deps, actor, { id })
    return
  }
  const attachments = paper === null ? [] : [paper]
  try {
    await deps.mailer.send({ to, subject, text, messageId: id, attachments })
  } catch (error) {
    await noteFailure(deps, actor, { letter, error: reasonOf(error) })
    throw error
  }
  await noteSent(deps, actor, letter)
}

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 500)

const noteSent = command('letter.sent', async (tx, actor, { id, reply, address }: Letter) => {
  authorize(alertPolicy, actor, 'tell', null)
  await tx.db
    .updateTable('outbox_message')
    .set((set) => ({ state: 'sent', sent_at: tx.now, last_error: null, attempts: set('attempts', '+', 1) }))
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .execute()
  if (reply !== null) await noteMailed(tx, actor, reply, address)
  await tx.announce({ type: 'letter.sent', subject: { kind: 'letter', id } })
  return ok(null)
})

type Failure = { readonly letter: Letter; readonly error: string }

const noteFailure = command('letter.failed', async (tx, actor, { letter: { id, reply }, error }: Failure) => {
  authorize(alertPolicy, actor, 'tell', null)
  await tx.db
    .updateTable('outbox_message')
    .set((set) => ({ state: 'failed', last_error: error, attempts: set('attempts', '+', 1) }))
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .execute()
  if (reply !== null) await noteMailFailed(tx, actor, reply, error)
  await tx.announce({ type: 'letter.failed', subject: { kind: 'letter', id } })
  return ok(null)
})

/** The letter was replaced, or came into its receiver's hands another way: nothing leaves any more. */
const dropLetter = command('letter.drop', async (tx, actor, { id }: { readonly id: OutboxId }) => {
  authorize(alertPolicy, actor, 'tell', null)
  await tx.db
    .updateTable('outbox_message')
    .set({ state: 'dropped' })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .execute()
  await tx.announce({ type: 'letter.dropped', subject: { kind: 'letter', id } })
  return ok(null)
})

const noGateway = refuse(
  'no-gateway',
  'Phần mềm chưa nối với tổng đài tin nhắn. Hãy gửi tin này từ điện thoại của Văn phòng, rồi ghi đã giao ở trang của thư.',
)

/** Somebody wants a letter sent that was held or failed. */
export const resendLetter = command('letter.resend', async (tx, actor, { id }: { readonly id: OutboxId }) => {
  authorize(alertPolicy, actor, 'resend', null)
  if (tx.deps.mailer === null)
    return refuse(
      'no-mail-server',
      'Chưa cấu hình máy chủ thư nên chưa gửi được. Nhờ cán bộ công nghệ thông tin đặt SMTP_URL rồi khởi động lại.',
    )
  const row = await tx.db
    .selectFrom('outbox_message')
    .select(['state', 'channel'])
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  const { state, channel } = found(row, 'letter')
  if (channel === 'message') return noGateway
  if (state === 'sent') return refuse('already-sent', 'Thư này đã gửi xong.')
  if (state === 'dropped')
    return refuse('dropped', 'Thư này đã thôi gửi: thư trả lời đã giao cách khác hoặc đã được thay.')
  await tx.db
    .updateTable('outbox_message')
    .set({ state: 'queued', attempts: 0 })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .execute()
  await enqueueSending(tx, id)
  await tx.announce({ type: 'letter.resent', subject: { kind: 'letter', id } })
  return ok({ id })
})
