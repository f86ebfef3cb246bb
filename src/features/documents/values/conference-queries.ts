import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import { loadCalendar } from '#features/calendar/index.ts'
import {
  type ConferenceId,
  durationWords,
  dutiesOf,
  getConference,
  listAgenda,
  listDelegates,
  startTimes,
  totalMinutes,
} from '#features/conferences/index.ts'
import { listPublishableDossiers, type PublishableDossier } from '#features/dossiers/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { ConferenceFacts, Matter } from './conference-facts.ts'

/** A dialogue as papers tell of it. Opinions are counted, never told; matters of closed topics too. */
export async function conferenceFacts(
  db: DatabaseTransaction,
  actor: Actor,
  id: ConferenceId,
  today: IsoDate,
): Promise<ConferenceFacts> {
  const conference = await getConference(db, actor, id)
  const agenda = await listAgenda(db, actor, id)
  const times = startTimes(agenda, conference.startsAt)
  const minutes = totalMinutes(agenda)
  const delegates = await listDelegates(db, actor, id)
  const duties = dutiesOf(conference, await loadCalendar(db, actor.ward), today)
  const last = (code: (typeof duties)[number]['code']) =>
    duties.find((duty) => duty.code === code)?.lastDay ?? null
  const matters = await listPublishableDossiers(db, actor, { conference: id })
  const topics = await opinionsByTopic(db, actor, id)
  const from = Map.groupBy(
    delegates.filter(({ addedOnSpot }) => !addedOnSpot),
    ({ unitName }) => unitName ?? 'Đại biểu khác',
  )
  return {
    ...conference,
    agenda: agenda.map((item, at) => ({ ...item, at: times[at] ?? null })),
    length: minutes === 0 ? null : durationWords(minutes),
    delegates: [...from].map(([name, of]) => ({ from: name, count: of.length })),
    present: delegates.filter(({ presentAt }) => presentAt !== null).length,
    topics,
    onSpot: await answeredOnSpot(db, actor, id),
    announceBy: last('announce-conference'),
    publishBy: last('publish-results'),
    matters: matters.map(matterOf),
    closedMatters: (await countMatters(db, actor, id)) - matters.length,
  }
}

function matterOf({ title, units, outcome, due, workDoneOn }: PublishableDossier): Matter {
  const kind = outcome?.kind ?? 'in-progress'
  return {
    title,
    units,
    state: workDoneOn !== null && kind === 'in-progress' ? 'done' : kind === 'in-progress' ? 'doing' : kind,
    due: outcome?.until ?? due,
    referredTo: outcome?.referredTo ?? null,
  }
}

/** By group of topics, as the tree has them. */
async function opinionsByTopic(db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>, id: ConferenceId) {
  const { rows } = await sql<{ name: string; count: number }>`
    select coalesce(t.group_name, 'Lĩnh vực khác') as name, count(*)::int as count
    from petition p left join topic t on t.ward_id = p.ward_id and t.code = p.topic_code
    where p.ward_id = ${ward} and p.conference_id = ${id}
    group by t.group_name order by t.group_name is null, count(*) desc, min(t.sort_order)`.execute(db)
  return rows
}

async function answeredOnSpot(db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>, id: ConferenceId) {
  const { count } = await db
    .selectFrom('petition')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('ward_id', '=', ward)
    .where('conference_id', '=', id)
    .where('answered_on_spot', 'is not', null)
    .executeTakeFirstOrThrow()
  return count
}

/** Every matter with a petition in it, those of closed topics too. */
async function countMatters(db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>, id: ConferenceId) {
  const { count } = await db
    .selectFrom('dossier')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('ward_id', '=', ward)
    .where('conference_id', '=', id)
    .where('merged_into', 'is', null)
    .where(
      sql<boolean>`exists (select from dossier_petition p
        where p.ward_id = dossier.ward_id and p.dossier_id = dossier.id and p.ended_at is null)`,
    )
    .executeTakeFirstOrThrow()
  return count
}
