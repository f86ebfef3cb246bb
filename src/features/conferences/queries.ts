import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import type { ConferenceEvent as EventTable, Conference as Table } from '#db/tables.ts'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { NotFound } from '#platform/errors.ts'
import type { AgendaItem } from './agenda.ts'
import type { Conference, ConferenceEventKind, ConferenceId } from './conference.ts'

type Reader = Pick<Actor, 'ward'>

/** The conference with what happened to it. Everybody in the work may know of it; nobody of another ward does. */
export async function getConference(
  db: DatabaseTransaction,
  actor: Reader,
  id: ConferenceId,
): Promise<Conference> {
  const row = await db
    .selectFrom('conference')
    .selectAll()
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new NotFound('conference')
  return toConference(row, await eventsOf(db, actor, [id]))
}

/** The same, locked until the transaction ends: acts on one conference and words spoken at it come one after the other. */
export async function getConferenceForUpdate(
  db: DatabaseTransaction,
  actor: Reader,
  id: ConferenceId,
): Promise<Conference> {
  await db
    .selectFrom('conference')
    .select('id')
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .execute()
  return getConference(db, actor, id)
}

/** Every dialogue of the ward, the latest first. A ward holds a few a year. */
export async function listConferences(
  db: DatabaseTransaction,
  actor: Reader,
): Promise<readonly Conference[]> {
  const rows = await db
    .selectFrom('conference')
    .selectAll()
    .where('ward_id', '=', actor.ward)
    .orderBy('held_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const events = await eventsOf(
    db,
    actor,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => toConference(row, events))
}

export async function listAgenda(
  db: DatabaseTransaction,
  actor: Reader,
  id: ConferenceId,
): Promise<readonly AgendaItem[]> {
  return db
    .selectFrom('agenda_item')
    .select(['title', 'minutes', 'speaker'])
    .where('ward_id', '=', actor.ward)
    .where('conference_id', '=', id)
    .orderBy('position')
    .execute()
}

export type Figures = { readonly invited: number; readonly present: number; readonly late: number }

/** People of each conference: how many were invited, came, came late. */
export async function delegateFigures(
  db: DatabaseTransaction,
  actor: Reader,
): Promise<ReadonlyMap<string, Figures>> {
  const rows = await db
    .selectFrom('delegate')
    .select([
      'conference_id',
      sql<number>`count(*)`.as('invited'),
      sql<number>`count(present_at)`.as('present'),
      sql<number>`count(*) filter (where late)`.as('late'),
    ])
    .where('ward_id', '=', actor.ward)
    .groupBy('conference_id')
    .execute()
  return new Map(rows.map(({ conference_id, ...figures }) => [conference_id, figures]))
}

const eventsOf = async (db: DatabaseTransaction, actor: Reader, ids: readonly string[]) =>
  ids.length === 0
    ? []
    : db
        .selectFrom('conference_event')
        .selectAll()
        .where('ward_id', '=', actor.ward)
        .where('conference_id', 'in', [...ids])
        .orderBy('at')
        .orderBy('id')
        .execute()

function toConference(row: Selectable<Table>, events: readonly Selectable<EventTable>[]): Conference {
  return {
    id: row.id as ConferenceId,
    title: row.title,
    heldOn: row.held_on as IsoDate,
    startsAt: row.starts_at.slice(0, 5),
    place: row.place,
    chairs: row.chairs,
    description: row.description,
    cancelled:
      row.cancelled_at === null ? null : { at: row.cancelled_at, reason: row.cancelled_reason ?? '' },
    events: events
      .filter((event) => event.conference_id === row.id)
      .map((event) => ({
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
