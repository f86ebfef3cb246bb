import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { ConferenceId } from '#features/conferences/index.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DossierId } from '../dossier.ts'
import { factsOf } from '../fact-queries.ts'
import type { DossierReplies } from '../later.ts'
import type { AssembledDossier, Assembly, LoosePetition } from './assembly.ts'

/** Everything said at a conference, sorted for the notice: dossiers by topic, what was answered there and then, what nobody took up yet. */
export async function assemble(
  db: DatabaseTransaction,
  actor: Actor,
  conference: ConferenceId,
  replies: DossierReplies,
): Promise<Assembly> {
  const petitions = await petitionsOf(db, actor, conference)
  const dossiers = await dossiersOf(db, actor, conference)
  const facts = await factsOf(
    db,
    actor,
    dossiers.map(({ id }) => id as DossierId),
    replies,
  )
  const loose = (row: (typeof petitions)[number]): LoosePetition => ({
    id: row.id as PetitionId,
    code: row.code,
    text: row.text,
    name: row.name,
    group: row.group,
    topic: row.topic,
    onSpot: row.onSpot,
    onSpotBy: row.onSpotBy,
  })
  return {
    petitions: petitions.length,
    answered: petitions.filter(({ onSpot }) => onSpot !== null).map(loose),
    loose: petitions.filter(({ dossier, onSpot }) => dossier === null && onSpot === null).map(loose),
    dossiers: dossiers.flatMap((row): readonly AssembledDossier[] => {
      const known = facts.get(row.id as DossierId)
      if (known === undefined || known.facts.petitions === 0) return []
      return [
        {
          ...row,
          id: row.id as DossierId,
          workDue: row.workDue as IsoDate | null,
          facts: known.facts,
          linked: known.linked,
        },
      ]
    }),
  }
}

const petitionsOf = (db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>, conference: ConferenceId) =>
  db
    .selectFrom('petition')
    .leftJoin('unit', (join) =>
      join.onRef('unit.ward_id', '=', 'petition.ward_id').onRef('unit.id', '=', 'petition.unit_id'),
    )
    .leftJoin('topic', (join) =>
      join.onRef('topic.ward_id', '=', 'petition.ward_id').onRef('topic.code', '=', 'petition.topic_code'),
    )
    .leftJoin('dossier_petition as place', (join) =>
      join
        .onRef('place.ward_id', '=', 'petition.ward_id')
        .onRef('place.petition_id', '=', 'petition.id')
        .on('place.ended_at', 'is', null),
    )
    .select(['petition.id', 'petition.code', 'petition.text', 'petition.name', 'unit.name as group'])
    .select(['topic.name as topic', 'place.dossier_id as dossier'])
    .select(['petition.answered_on_spot as onSpot', 'petition.answered_by as onSpotBy'])
    .where('petition.ward_id', '=', ward)
    .where('petition.conference_id', '=', conference)
    .orderBy('petition.speaking_order', (order) => order.asc().nullsLast())
    .orderBy('petition.code')
    .execute()

/** Opened for this conference, or holding a petition of it. */
const dossiersOf = (db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>, conference: ConferenceId) =>
  db
    .selectFrom('dossier')
    .leftJoin('topic', (join) =>
      join.onRef('topic.ward_id', '=', 'dossier.ward_id').onRef('topic.code', '=', 'dossier.topic_code'),
    )
    .leftJoin('unit as residents', (join) =>
      join.onRef('residents.ward_id', '=', 'dossier.ward_id').onRef('residents.id', '=', 'dossier.unit_id'),
    )
    .leftJoin('unit as lead', (join) =>
      join.onRef('lead.ward_id', '=', 'dossier.ward_id').onRef('lead.id', '=', 'dossier.lead_unit_id'),
    )
    .select(['dossier.id', 'dossier.code', 'dossier.title', 'dossier.work_due as workDue'])
    .select(['topic.name as topic', 'topic.group_name as topicGroup', 'residents.name as group'])
    .select(['lead.name as lead'])
    .select(sql<boolean>`dossier.sensitive or coalesce(topic.never_public, false)`.as('sensitive'))
    .select(
      sql<
        readonly string[]
      >`(select coalesce(json_agg(c.name order by u.added_at, u.id), '[]') from dossier_unit u
        join unit c on c.ward_id = u.ward_id and c.id = u.unit_id
        where u.ward_id = dossier.ward_id and u.dossier_id = dossier.id and u.ended_at is null)`.as(
        'coordinating',
      ),
    )
    .where('dossier.ward_id', '=', ward)
    .where('dossier.merged_into', 'is', null)
    .where((where) =>
      where.or([
        where('dossier.conference_id', '=', conference),
        sql<boolean>`exists (select from dossier_petition d
          join petition p on p.ward_id = d.ward_id and p.id = d.petition_id
          where d.ward_id = dossier.ward_id and d.dossier_id = dossier.id and d.ended_at is null and p.conference_id = ${conference}::uuid)`,
      ]),
    )
    .orderBy('topic.sort_order', (order) => order.asc().nullsLast())
    .orderBy('dossier.code')
    .execute()
