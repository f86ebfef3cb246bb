import { type Actor, hasRole } from '#domain/actor.ts'
import { dateInVietnam } from '#domain/date.ts'
import { loadCalendar } from '#features/calendar/index.ts'
import { accountNames } from '#features/people/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { type Attachment, listAttachments } from '#platform/files/attachments.ts'
import type { AgendaItem } from './agenda.ts'
import type { Conference, ConferenceId } from './conference.ts'
import { type Duty, dutiesOf } from './duty.ts'
import { delegateFigures, type Figures, getConference, listAgenda } from './queries.ts'
import { type Telling, tell } from './story.ts'

export type ConferenceView = {
  readonly conference: Conference
  readonly agenda: readonly AgendaItem[]
  readonly duties: readonly Duty[]
  readonly documents: readonly Attachment[]
  readonly people: Figures
  /** Opinions taken down while it was held; sealed ones are only counted. */
  readonly captured: { readonly open: number; readonly sealed: number }
  readonly story: readonly (Telling & { readonly seq: number; readonly at: Date; readonly who: string })[]
}

/** Everything the page of a conference shows. */
export async function conferenceView(
  db: DatabaseTransaction,
  actor: Actor,
  id: ConferenceId,
  now: Date,
): Promise<ConferenceView> {
  const conference = await getConference(db, actor, id)
  const calendar = await loadCalendar(db, actor.ward)
  return {
    conference,
    agenda: await listAgenda(db, actor, id),
    duties: dutiesOf(conference, calendar, dateInVietnam(now)),
    documents: (await listAttachments(db, actor, 'conference', [id])).get(id) ?? [],
    people: (await delegateFigures(db, actor)).get(id) ?? { invited: 0, present: 0, late: 0 },
    captured: await countCaptured(db, actor, id),
    story: await listStory(db, actor, id),
  }
}

/** Who takes down or receives sealed words; a unit that is complained of does not even learn that there are any. */
const countingRoles = ['clerk', 'note-taker', 'inspector'] as const

async function countCaptured(db: DatabaseTransaction, actor: Actor, id: ConferenceId) {
  const count = async (table: 'petition' | 'restricted_petition') => {
    let query = db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('ward_id', '=', actor.ward)
      .where('conference_id', '=', id)
    if (table === 'petition') query = query.where('origin', '=', 'live')
    return (await query.executeTakeFirstOrThrow()).count
  }
  const counts = hasRole(actor, ...countingRoles)
  return { open: await count('petition'), sealed: counts ? await count('restricted_petition') : 0 }
}

async function listStory(db: DatabaseTransaction, actor: Pick<Actor, 'ward'>, id: ConferenceId) {
  const rows = await db
    .selectFrom('audit_event')
    .select(['seq', 'at', 'actor_id', 'type', 'data'])
    .where('ward_id', '=', actor.ward)
    .where('subject_id', '=', id)
    .where('type', 'like', 'conference.%')
    .orderBy('seq')
    .execute()
  const names = await accountNames(
    db,
    actor.ward,
    rows.flatMap(({ actor_id }) => actor_id ?? []),
  )
  return rows.flatMap(({ seq, at, actor_id, type, data }) => {
    const telling = tell(type, data as Parameters<typeof tell>[1])
    return telling === null ? [] : [{ seq, at, who: names.get(actor_id ?? '') ?? 'Hệ thống', ...telling }]
  })
}
