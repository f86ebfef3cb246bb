import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { ConferenceId } from '#features/conferences/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { PetitionId, PetitionKind } from '../petition.ts'
import type { Remark } from './remark.ts'

type Reader = Pick<Actor, 'ward'>

/** Everything taken down live at the conference, the last words first; `ids` only those. */
export async function listRemarks(
  db: DatabaseTransaction,
  actor: Reader,
  conference: ConferenceId,
  ids?: readonly string[],
): Promise<readonly Remark[]> {
  let query = db
    .selectFrom('petition')
    .leftJoin('unit', (join) =>
      join.onRef('unit.ward_id', '=', 'petition.ward_id').onRef('unit.id', '=', 'petition.unit_id'),
    )
    .leftJoin('topic', (join) =>
      join.onRef('topic.ward_id', '=', 'petition.ward_id').onRef('topic.code', '=', 'petition.topic_code'),
    )
    .leftJoin('account', (join) =>
      join.onRef('account.ward_id', '=', 'petition.ward_id').onRef('account.id', '=', 'petition.entered_by'),
    )
    .select((select) => [
      'petition.id',
      'petition.code',
      'petition.speaking_order',
      'petition.kind',
      'petition.name',
      'petition.unit_id',
      'unit.name as unit_name',
      'petition.text',
      'petition.topic_code',
      'topic.name as topic_name',
      'petition.answered_on_spot',
      'petition.answered_by',
      'petition.entered_by',
      'account.name as entered_by_name',
      'petition.received_at',
      'petition.version',
      select
        .selectFrom('petition_correction as note')
        .select(sql<string[]>`coalesce(array_agg(note.text order by note.at), '{}')`.as('notes'))
        .whereRef('note.ward_id', '=', 'petition.ward_id')
        .whereRef('note.petition_id', '=', 'petition.id')
        .as('corrections'),
    ])
    .where('petition.ward_id', '=', actor.ward)
    .where('petition.conference_id', '=', conference)
    .where('petition.origin', '=', 'live')
    .orderBy('petition.speaking_order', 'desc')
  if (ids !== undefined) query = query.where('petition.id', 'in', [...ids])
  return (await query.execute()).map((row) => ({
    id: row.id as PetitionId,
    code: row.code,
    order: row.speaking_order ?? 0,
    kind: row.kind as PetitionKind,
    speaker: row.name,
    unit: row.unit_id,
    unitName: row.unit_name,
    text: row.text,
    topic: row.topic_code,
    topicName: row.topic_name,
    answer: row.answered_on_spot,
    answeredBy: row.answered_by,
    enteredBy: row.entered_by,
    enteredByName: row.entered_by_name,
    at: row.received_at,
    version: row.version,
    corrections: row.corrections ?? [],
  }))
}

export async function getRemark(
  db: DatabaseTransaction,
  actor: Reader,
  conference: ConferenceId,
  id: PetitionId,
): Promise<Remark> {
  const [remark] = await listRemarks(db, actor, conference, [id])
  return found(remark, 'remark')
}

/** Of sealed words only how many there are. */
export async function countSealed(
  db: DatabaseTransaction,
  actor: Reader,
  conference: ConferenceId,
): Promise<number> {
  const { count } = await db
    .selectFrom('restricted_petition')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('ward_id', '=', actor.ward)
    .where('conference_id', '=', conference)
    .executeTakeFirstOrThrow()
  return count
}

/** The place in the ward's history up to which everything is known to whoever reads now. */
export async function lastSeq(db: DatabaseTransaction, actor: Reader): Promise<number> {
  const row = await db
    .selectFrom('audit_head')
    .select('seq')
    .where('ward_id', '=', actor.ward)
    .executeTakeFirst()
  return row?.seq ?? 0
}

export type News = {
  /** Where the reader stands afterwards. */
  readonly seq: number
  readonly petitions: readonly string[]
  readonly sealed: boolean
  readonly conference: boolean
}

/**
 * What happened at the conference after `after`. The ward's history is written one event after the other and numbered without gaps, so
 * nothing that commits later can lie before what was read: a reader that goes on from the number misses nothing.
 */
export async function newsSince(
  db: DatabaseTransaction,
  actor: Reader,
  conference: ConferenceId,
  after: number,
): Promise<News> {
  const seq = await lastSeq(db, actor)
  const events = await db
    .selectFrom('audit_event')
    .select(['subject_kind', 'subject_id'])
    .where('ward_id', '=', actor.ward)
    .where('seq', '>', after)
    .where('seq', '<=', seq)
    .where((where) =>
      where.or([
        where('subject_id', '=', conference),
        where(sql<string>`data ->> 'conference'`, '=', conference),
        // A row that moved into the restricted queue says no more where it came from; what took its place does. It must leave every screen.
        where.and([
          where('type', '=', 'petition.restricted'),
          where.exists(
            where
              .selectFrom('restricted_petition as sealed')
              .innerJoin('petition', (join) =>
                join
                  .onRef('petition.ward_id', '=', 'sealed.ward_id')
                  .onRef('petition.id', '=', 'sealed.moved_from'),
              )
              .select('sealed.id')
              .whereRef('sealed.ward_id', '=', 'audit_event.ward_id')
              .whereRef('sealed.moved_from', '=', 'audit_event.subject_id')
              .where('sealed.conference_id', '=', conference)
              .where('petition.origin', '=', 'live'),
          ),
        ]),
      ]),
    )
    .orderBy('seq')
    .execute()
  const ids = (kind: string) =>
    events.flatMap((event) => (event.subject_kind === kind ? (event.subject_id ?? []) : []))
  return {
    seq,
    petitions: [...new Set(ids('petition'))],
    sealed: events.some((event) => event.subject_kind === 'restricted-petition'),
    conference: ids('conference').length > 0,
  }
}
