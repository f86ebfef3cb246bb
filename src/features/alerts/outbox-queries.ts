import type { Actor } from '#domain/actor.ts'
import type { ReplyId } from '#features/replies/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { OutboxId } from './send-commands.ts'

export type LetterState = 'held' | 'queued' | 'sent' | 'failed' | 'dropped'
export type Letter = {
  readonly id: OutboxId
  readonly to: string | null
  readonly channel: 'email' | 'message'
  /** The letter to a citizen that it carries. */
  readonly reply: ReplyId | null
  readonly address: string
  readonly subject: string
  readonly body: string
  readonly state: LetterState
  readonly attempts: number
  readonly lastError: string | null
  readonly createdAt: Date
  readonly sentAt: Date | null
}

const PAGE = 50

/** The newest first, paged by key: `before` is the id of the last letter of the page before. Ids sort by time. */
export async function listLetters(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  filter: {
    readonly state: LetterState | null
    /** Only letters to citizens. */
    readonly citizens: boolean
    readonly before: OutboxId | null
  },
): Promise<{ readonly letters: readonly Letter[]; readonly next: OutboxId | null }> {
  let query = letters(db, actor)
    .orderBy('outbox_message.id', 'desc')
    .limit(PAGE + 1)
  if (filter.state !== null) query = query.where('outbox_message.state', '=', filter.state)
  if (filter.citizens) query = query.where('outbox_message.reply_id', 'is not', null)
  if (filter.before !== null) query = query.where('outbox_message.id', '<', filter.before)
  const rows = await query.execute()
  return { letters: rows.slice(0, PAGE), next: rows.length > PAGE ? (rows[PAGE - 1]?.id ?? null) : null }
}

export async function countLetters(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
): Promise<Readonly<Record<LetterState | 'citizens', number>>> {
  const rows = await db
    .selectFrom('outbox_message')
    .select((count) => [
      'state',
      count.fn.countAll<number>().as('count'),
      count.fn.count<number>('reply_id').as('citizens'),
    ])
    .where('ward_id', '=', actor.ward)
    .groupBy('state')
    .execute()
  const counts = { held: 0, queued: 0, sent: 0, failed: 0, dropped: 0, citizens: 0 }
  for (const { state, count, citizens } of rows) {
    counts[state as LetterState] = count
    counts.citizens += citizens
  }
  return counts
}

export async function getLetter(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: OutboxId | null,
): Promise<Letter> {
  const row =
    id === null ? undefined : await letters(db, actor).where('outbox_message.id', '=', id).executeTakeFirst()
  return found(row, 'letter')
}

const letters = (db: DatabaseTransaction, actor: Pick<Actor, 'ward'>) =>
  db
    .selectFrom('outbox_message')
    .leftJoin('account', (join) =>
      join
        .onRef('account.ward_id', '=', 'outbox_message.ward_id')
        .onRef('account.id', '=', 'outbox_message.account_id'),
    )
    .select([
      'outbox_message.id',
      'account.name as to',
      'outbox_message.channel',
      'outbox_message.reply_id as reply',
      'outbox_message.address',
      'outbox_message.subject',
      'outbox_message.body',
      'outbox_message.state',
      'outbox_message.attempts',
      'outbox_message.last_error as lastError',
      'outbox_message.created_at as createdAt',
      'outbox_message.sent_at as sentAt',
    ])
    .where('outbox_message.ward_id', '=', actor.ward)
    .$narrowType<Letter>()
