import { sql } from 'kysely'
import { type Actor, accountOf } from '#domain/actor.ts'
import type { AccountId, Id, WardId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'

export type NotificationId = Id<'Notification'>
export type Notification = {
  readonly id: NotificationId
  readonly kind: string
  readonly title: string
  readonly about: string | null
  readonly note: string | null
  readonly href: string
  readonly createdAt: Date
  readonly readAt: Date | null
}

const PAGE = 30

/** The actor's own, the newest first, paged by key. */
export async function listNotifications(
  db: DatabaseTransaction,
  actor: Actor,
  filter: { readonly unread: boolean; readonly before: NotificationId | null },
): Promise<{ readonly items: readonly Notification[]; readonly next: NotificationId | null }> {
  let query = own(db, actor)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(PAGE + 1)
  if (filter.unread) query = query.where('read_at', 'is', null)
  if (filter.before !== null) query = query.where(olderThan(actor, filter.before))
  const rows = await query.execute()
  return { items: rows.slice(0, PAGE), next: rows.length > PAGE ? (rows[PAGE - 1]?.id ?? null) : null }
}

export async function getNotification(
  db: DatabaseTransaction,
  actor: Actor,
  id: NotificationId | null,
): Promise<Notification> {
  const row = id === null ? undefined : await own(db, actor).where('id', '=', id).executeTakeFirst()
  return found(row, 'notification')
}

/** For the bell on every page. */
export async function countUnread(
  db: DatabaseTransaction,
  ward: WardId,
  account: AccountId,
): Promise<number> {
  const row = await db
    .selectFrom('notification')
    .select((count) => count.fn.countAll<number>().as('count'))
    .where('ward_id', '=', ward)
    .where('account_id', '=', account)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow()
  return row.count
}

const olderThan = (actor: Actor, id: NotificationId) =>
  sql<boolean>`(created_at, id) < (select n.created_at, n.id from notification n
    where n.ward_id = ${actor.ward} and n.account_id = ${accountOf(actor)} and n.id = ${id})`

const own = (db: DatabaseTransaction, actor: Actor) =>
  db
    .selectFrom('notification')
    .select(['id', 'kind', 'title', 'about', 'note', 'href', 'created_at as createdAt', 'read_at as readAt'])
    .where('ward_id', '=', actor.ward)
    .where('account_id', '=', accountOf(actor))
    .$narrowType<Notification>()
