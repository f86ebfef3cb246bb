import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import type { ConferenceId } from '#features/conferences/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { Authority, Clock, Dossier, DossierId } from './dossier.ts'
import { withinReach } from './reach-queries.ts'

/** The dossier, if it is within the actor's reach. */
export const getDossier = (db: DatabaseTransaction, actor: Actor, id: DossierId): Promise<Dossier> =>
  load(db, actor, id, false)

/** The same, while nobody else can change it. */
export const getDossierForUpdate = (db: DatabaseTransaction, actor: Actor, id: DossierId): Promise<Dossier> =>
  load(db, actor, id, true)

async function load(db: DatabaseTransaction, actor: Actor, id: DossierId, lock: boolean): Promise<Dossier> {
  const query = db
    .selectFrom('dossier')
    .selectAll('dossier')
    .select(neverPublic)
    .select(coordinating)
    .where('dossier.ward_id', '=', actor.ward)
    .where('dossier.id', '=', id)
    .where(withinReach(actor))
  const row = found(await (lock ? query.forUpdate() : query).executeTakeFirst(), 'dossier')
  return {
    id,
    code: row.code,
    title: row.title,
    summary: row.summary,
    topicCode: row.topic_code,
    neverPublic: row.neverPublic,
    sensitive: row.sensitive,
    group: row.unit_id as UnitId | null,
    place: row.place,
    conference: row.conference_id as ConferenceId | null,
    leadUnit: row.lead_unit_id as UnitId | null,
    coordinating: row.coordinating,
    authority: row.authority as Authority | null,
    answerDue: clockOf(row.answer_due, row.original_answer_due, row.answer_due_why),
    workDue: clockOf(row.work_due, row.original_work_due, row.work_due_why),
    workDoneOn: row.work_done_on as IsoDate | null,
    workDoneNote: row.work_done_note,
    openedAt: row.opened_at,
    mergedInto: row.merged_into as DossierId | null,
    version: row.version,
  }
}

const clockOf = (due: string | null, original: string | null, why: string | null): Clock | null =>
  due === null ? null : { due: due as IsoDate, original: (original ?? due) as IsoDate, why }

const neverPublic = sql<boolean>`exists (select from topic t
  where t.ward_id = dossier.ward_id and t.code = dossier.topic_code and t.never_public)`.as('neverPublic')

const coordinating = sql<
  readonly UnitId[]
>`(select coalesce(json_agg(u.unit_id order by u.added_at, u.id), '[]')
  from dossier_unit u where u.ward_id = dossier.ward_id and u.dossier_id = dossier.id and u.ended_at is null)`.as(
  'coordinating',
)
