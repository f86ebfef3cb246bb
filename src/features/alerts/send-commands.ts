import type { Actor } from '#domain/actor.ts'
import type { Id } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'
import { found } from '#platform/errors.ts'
import { enqueueSending } from './deliver-commands.ts'
import { getLetter } from './outbox-queries.ts'
import { alertPolicy } from './policy.ts'

export type OutboxId = Id<'OutboxMessage'>

/**
 * Hands a letter to the mail server. Sent is sent: a repeated job finds it so. The Message-ID is the letter's own, so a letter handed over
 * twice by a crash arrives once. Rejects when the server refuses, so that the job tries again.
 */
export async function sendLetter(deps: Deps, actor: Actor, id: OutboxId): Promise<void> {
  const letter = await reading(deps, actor, (db) => getLetter(db, actor, id))
  if (letter.state === 'sent' || deps.mailer === null) return
  const { address: to, subject, body: text } = letter
  try {
    await deps.mailer.send({ to, subject, text, messageId: id })
  } catch (error) {
    await noteFailure(deps, actor, { id, error: reasonOf(error) })
    throw error
  }
  await noteSent(deps, actor, { id })
}

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 500)

const noteSent = command('letter.sent', async (tx, actor, { id }: { readonly id: OutboxId }) => {
  authorize(alertPolicy, actor, 'tell', null)
  await tx.db
    .updateTable('outbox_message')
    .set((set) => ({ state: 'sent', sent_at: tx.now, last_error: null, attempts: set('attempts', '+', 1) }))
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .execute()
  await tx.announce({ type: 'letter.sent', subject: { kind: 'letter', id } })
  return ok(null)
})

type Failure = { readonly id: OutboxId; readonly error: string }

const noteFailure = command('letter.failed', async (tx, actor, { id, error }: Failure) => {
  authorize(alertPolicy, actor, 'tell', null)
  await tx.db
    .updateTable('outbox_message')
    .set((set) => ({ state: 'failed', last_error: error, attempts: set('attempts', '+', 1) }))
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .execute()
  await tx.announce({ type: 'letter.failed', subject: { kind: 'letter', id } })
  return ok(null)
})

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
    .select('state')
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (found(row, 'letter').state === 'sent') return refuse('already-sent', 'Thư này đã gửi xong.')
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
