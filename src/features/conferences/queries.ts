import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { NotFound } from '#platform/errors.ts'
import type { Conference, ConferenceEventKind, ConferenceId } from './conference.ts'

/** The conference with what happened to it. Everybody in the work may know of it; nobody of another ward does. */
export async function getConference(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: ConferenceId,
): Promise<Conference> {
  const row = await db
    .selectFrom('conference')
    .selectAll()
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new NotFound('conference')
  const events = await db
    .selectFrom('conference_event')
    .selectAll()
    .where('ward_id', '=', actor.ward)
    .where('conference_id', '=', id)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return {
    id,
    title: row.title,
    heldOn: row.held_on as IsoDate,
    startsAt: row.starts_at.slice(0, 5),
    place: row.place,
    chairs: row.chairs,
    description: row.description,
    cancelled:
      row.cancelled_at === null ? null : { at: row.cancelled_at, reason: row.cancelled_reason ?? '' },
    events: events.map((event) => ({
      kind: event.kind as ConferenceEventKind,
      on: event.happened_on as IsoDate,
      channels: event.channels,
      reason: event.reason,
      document: event.document,
      by: event.by_account as AccountId,
      at: event.at,
    })),
    version: row.version,
  }
}
