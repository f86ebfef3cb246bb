import type { Actor } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import { type Id, newId } from '#domain/id.ts'
import type { Tx } from '#platform/command.ts'
import type { People } from './audience.ts'
import { letterOf } from './letter.ts'
import type { Message } from './message.ts'

/** Writes the messages nobody has had yet. Returns who was told. */
export async function deliver(
  tx: Tx,
  actor: Pick<Actor, 'ward'>,
  people: People,
  messages: readonly Message[],
): Promise<readonly AccountId[]> {
  if (messages.length === 0) return []
  const rows = await tx.db
    .insertInto('notification')
    .values(
      messages.map((message) => ({
        ward_id: actor.ward,
        id: newId<'Notification'>(),
        account_id: message.account,
        event_key: message.key,
        kind: message.kind,
        title: message.title,
        about: message.about,
        note: message.note,
        href: message.href,
        created_at: message.at,
        letter_due: message.byMail && people.emails.has(message.account),
      })),
    )
    .onConflict((conflict) => conflict.constraint('notification_once').doNothing())
    .returning('account_id')
    .execute()
  return rows.map((row) => row.account_id as AccountId)
}

/** One letter to each person with everything that still has to be mailed to them. Returns how many letters were written. */
export async function writeLetters(tx: Tx, actor: Pick<Actor, 'ward'>, people: People): Promise<number> {
  const due = await tx.db
    .selectFrom('notification')
    .select(['id', 'account_id', 'title', 'about', 'note', 'href'])
    .where('ward_id', '=', actor.ward)
    .where('letter_due', '=', true)
    .orderBy('account_id')
    .orderBy('created_at')
    .orderBy('id')
    .forUpdate()
    .skipLocked()
    .execute()
  if (due.length === 0) return 0
  await tx.db
    .updateTable('notification')
    .set({ letter_due: false })
    .where('ward_id', '=', actor.ward)
    .where(
      'id',
      'in',
      due.map(({ id }) => id),
    )
    .execute()
  let written = 0
  for (const [account, items] of Map.groupBy(due, (row) => row.account_id as AccountId)) {
    const letter = letterOf(items, { name: people.names.get(account) ?? '', publicUrl: tx.deps.publicUrl })
    if (await post(tx, actor, people, account, { key: `letter:${items[0]?.id}`, ...letter })) written++
  }
  return written
}

export type Letter = { readonly key: string; readonly subject: string; readonly body: string }

/**
 * Puts a letter into the outbox. With a mail server its sending is a job of the same transaction; without one it is held there to be read.
 * False when the person has no address, or the same letter lies there already.
 */
export async function post(
  tx: Tx,
  actor: Pick<Actor, 'ward'>,
  people: People,
  account: AccountId,
  letter: Letter,
): Promise<boolean> {
  const address = people.emails.get(account)
  if (address === undefined) return false
  const id = newId<'OutboxMessage'>()
  const queued = tx.deps.mailer !== null
  const inserted = await tx.db
    .insertInto('outbox_message')
    .values({
      ward_id: actor.ward,
      id,
      account_id: account,
      channel: 'email',
      address,
      event_key: letter.key,
      subject: letter.subject,
      body: letter.body,
      state: queued ? 'queued' : 'held',
      created_at: tx.now,
    })
    .onConflict((conflict) => conflict.constraint('outbox_once').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (inserted === undefined) return false
  if (queued) await enqueueSending(tx, id)
  return true
}

/** At most one sending of a letter waits at a time. */
export const enqueueSending = (tx: Tx, message: Id<'OutboxMessage'>): Promise<void> =>
  tx.enqueue('alerts.send', { message }, { key: `alerts.send:${message}` })
