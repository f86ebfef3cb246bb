import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import { newId, parseId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { type LetterMail, lettersToMail, type ReplyId } from '#features/replies/index.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { enqueueSending } from './deliver-commands.ts'
import { alertPolicy } from './policy.ts'

/** Letters to citizens that were sent by e-mail or message go into the outbox, once per sending off. */
export const mailLetters = command(
  'alerts.mail-letters',
  async (tx, actor, { seq }: { readonly seq: number }) => {
    authorize(alertPolicy, actor, 'tell', null)
    const ids = await mailedIn(tx, actor, seq)
    if (ids.length === 0) return nothingToMail
    const mails = await lettersToMail(tx.db, tx.deps, actor, ids)
    let written = 0
    for (const mail of mails) if (await putOut(tx, actor, mail, seq)) written++
    if (written === 0) return nothingToMail
    await tx.announce({
      type: 'alert.letters-mailed',
      subject: { kind: 'alert', id: null },
      data: { letters: written },
    })
    return ok({ written })
  },
)

const nothingToMail = refuse('nothing-to-mail', 'Không có thư nào gửi bằng thư điện tử hay tin nhắn.')

async function mailedIn(tx: Tx, { ward }: Pick<Actor, 'ward'>, seq: number): Promise<readonly ReplyId[]> {
  const event = await tx.db
    .selectFrom('audit_event')
    .select('data')
    .where('ward_id', '=', ward)
    .where('seq', '=', seq)
    .where('type', '=', 'reply.sent')
    .executeTakeFirst()
  const { mailed } = (event?.data ?? {}) as { readonly mailed?: readonly string[] }
  return (mailed ?? []).flatMap((text) => parseId<'Reply'>(text) ?? [])
}

/** What still waits of an earlier sending of the same letter leaves no more. False when it lies there already. */
async function putOut(tx: Tx, { ward }: Actor, mail: LetterMail, seq: number): Promise<boolean> {
  const id = newId<'OutboxMessage'>()
  const queued = mail.channel === 'email' && tx.deps.mailer !== null
  const inserted = await tx.db
    .insertInto('outbox_message')
    .values({
      ward_id: ward,
      id,
      account_id: null,
      reply_id: mail.reply,
      channel: mail.channel,
      address: mail.address,
      event_key: `reply:${mail.reply}:${seq}`,
      subject: mail.subject,
      body: mail.body,
      state: queued ? 'queued' : 'held',
      created_at: tx.now,
    })
    .onConflict((conflict) => conflict.constraint('outbox_once').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (inserted === undefined) return false
  await tx.db
    .updateTable('outbox_message')
    .set({ state: 'dropped' })
    .where('ward_id', '=', ward)
    .where('reply_id', '=', mail.reply)
    .where('id', '<>', id)
    .where('state', 'in', ['held', 'queued', 'failed'])
    .execute()
  if (queued) await enqueueSending(tx, id)
  return true
}

/** The messages about one petition of a person whose data are erased: of each only that it left is kept. */
export async function forgetMessages(tx: Tx, ward: string, petition: string): Promise<void> {
  await tx.db
    .updateTable('outbox_message')
    .set({
      address: '—',
      subject: '—',
      body: '—',
      last_error: null,
      state: sql<string>`case when state = 'sent' then state else 'dropped' end`,
    })
    .where('ward_id', '=', ward)
    .where('reply_id', 'in', (of) =>
      of
        .selectFrom('reply')
        .select('reply.id')
        .where('reply.ward_id', '=', ward)
        .where('reply.petition_id', '=', petition),
    )
    .execute()
}
