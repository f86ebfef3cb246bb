import type { Actor } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { href, routes } from '#routes'
import { hearers, type People } from './audience.ts'
import type { Message } from './message.ts'

/** Every way in which something comes into the restricted queue, or to what lies there. */
export const restrictedArrivals = [
  'restricted.received',
  'restricted.captured',
  'petition.restricted',
  'petition-batch.confirmed',
  'restricted.files-added',
] as const

/**
 * Who is named for restricted petitions hears that something came: neither what, nor of whom, nor under which code, for mail boxes and screens
 * are read over shoulders. Null when the event is none of these.
 */
export async function messagesOfRestricted(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  seq: number,
  people: People,
): Promise<readonly Message[] | null> {
  const event = await db
    .selectFrom('audit_event')
    .select(['at', 'type', 'actor_id as by', 'data'])
    .where('ward_id', '=', ward)
    .where('seq', '=', seq)
    .where('type', 'in', restrictedArrivals)
    .executeTakeFirst()
  if (event === undefined) return null
  const count = event.type === 'petition-batch.confirmed' ? sealedIn(event.data) : 1
  if (count === 0) return []
  return hearers(people, people.inspectors, event.by as AccountId | null).map((account) => ({
    account,
    key: `event:${seq}`,
    at: event.at,
    kind: 'restricted',
    title:
      event.type === 'restricted.files-added'
        ? 'Có giấy tờ gửi thêm trong hộp đơn hạn chế'
        : `Có ${count === 1 ? 'một' : count} đơn mới trong hộp đơn hạn chế`,
    about: null,
    note: null,
    href: href(routes.restrictedPetitions),
    byMail: true,
  }))
}

const sealedIn = (data: unknown): number => Number((data as { readonly sealed?: unknown }).sealed ?? 0)
