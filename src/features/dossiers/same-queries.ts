import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { Dossier, DossierId } from './dossier.ts'
import { withinReach } from './reach-queries.ts'

/** Something that may be about the same matter, with what speaks for it. A person decides. */
export type LikelyPetition = {
  readonly id: PetitionId
  readonly code: string
  readonly text: string
  readonly name: string | null
  readonly group: string | null
  readonly saidOn: IsoDate
  readonly because: readonly string[]
}
export type LikelyDossier = {
  readonly id: DossierId
  readonly code: string
  readonly title: string
  readonly petitions: number
  readonly because: readonly string[]
}

type About = {
  readonly words: string
  readonly topicCode: string | null
  readonly group: UnitId | null
  readonly place: string | null
}

const MOST = 20
/** The index of what has the same topic, group or conference is read this far back; likeness is worked out for these alone. */
const READ = 400

/** Petitions in no dossier that may be about this, the likeliest first. For people of the office, who see every petition. */
export async function likelyPetitions(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  about: About,
  not: readonly PetitionId[],
): Promise<readonly LikelyPetition[]> {
  const near = db
    .selectFrom('petition')
    .select(['id', 'code', 'text', 'name', 'unit_id', 'topic_code', 'place', 'said_on', 'folded'])
    .where('ward_id', '=', ward)
    .where((where) =>
      where.or([
        ...(about.topicCode === null ? [] : [where('topic_code', '=', about.topicCode)]),
        ...(about.group === null ? [] : [where('unit_id', '=', about.group)]),
        sql<boolean>`topic_code is null`,
      ]),
    )
    .$if(not.length > 0, (query) => query.where('id', 'not in', [...not]))
    .where(
      sql<boolean>`not exists (select from dossier_petition d
        where d.ward_id = petition.ward_id and d.petition_id = petition.id and d.ended_at is null)`,
    )
    .orderBy('received_at', 'desc')
    .limit(READ)
  const rows = await db
    .selectFrom(near.as('near'))
    .leftJoin('unit', (join) => join.on('unit.ward_id', '=', ward).onRef('unit.id', '=', 'near.unit_id'))
    .select(['near.id', 'near.code', 'near.text', 'near.name', 'near.said_on', 'unit.name as group'])
    .select(sql<number>`word_similarity(fold(${about.words}), near.folded)`.as('likeness'))
    .select(sql<boolean>`coalesce(near.topic_code = ${about.topicCode}, false)`.as('sameTopic'))
    .select(sql<boolean>`coalesce(near.unit_id = ${about.group}::uuid, false)`.as('sameGroup'))
    .select(samePlace('near', about.place))
    .execute()
  return likeliest(rows).map(({ row, because }) => ({
    id: row.id as PetitionId,
    code: row.code,
    text: row.text,
    name: row.name,
    group: row.group,
    saidOn: row.said_on as IsoDate,
    because,
  }))
}

/** Other dossiers that may be the same matter. */
export async function likelyDossiers(
  db: DatabaseTransaction,
  actor: Actor,
  dossier: Dossier,
): Promise<readonly LikelyDossier[]> {
  const near = db
    .selectFrom('dossier')
    .select(['id', 'ward_id', 'code', 'title', 'unit_id', 'topic_code', 'place', 'folded'])
    .where('dossier.ward_id', '=', actor.ward)
    .where('dossier.merged_into', 'is', null)
    .where('dossier.id', '<>', dossier.id)
    .where(withinReach(actor))
    .where((where) =>
      where.or([
        ...(dossier.topicCode === null ? [] : [where('dossier.topic_code', '=', dossier.topicCode)]),
        ...(dossier.group === null ? [] : [where('dossier.unit_id', '=', dossier.group)]),
        sql<boolean>`dossier.topic_code is null`,
      ]),
    )
    .orderBy('dossier.opened_at', 'desc')
    .limit(READ)
  const rows = await db
    .selectFrom(near.as('near'))
    .select(['near.id', 'near.code', 'near.title'])
    .select(
      sql<number>`(select count(*)::int from dossier_petition p
        where p.ward_id = near.ward_id and p.dossier_id = near.id and p.ended_at is null)`.as('petitions'),
    )
    .select(sql<number>`word_similarity(fold(${dossier.title}), near.folded)`.as('likeness'))
    .select(sql<boolean>`coalesce(near.topic_code = ${dossier.topicCode}, false)`.as('sameTopic'))
    .select(sql<boolean>`coalesce(near.unit_id = ${dossier.group}::uuid, false)`.as('sameGroup'))
    .select(samePlace('near', dossier.place))
    .execute()
  return likeliest(rows).map(({ row, because }) => ({
    id: row.id as DossierId,
    code: row.code,
    title: row.title,
    petitions: row.petitions,
    because,
  }))
}

const samePlace = (table: string, place: string | null) =>
  sql<boolean>`coalesce(fold(${place}) = fold(${sql.ref(`${table}.place`)})
    or ${sql.ref(`${table}.folded`)} like '%' || fold(${place}) || '%', false)`.as('samePlace')

type Likeness = {
  readonly likeness: number
  readonly sameTopic: boolean
  readonly sameGroup: boolean
  readonly samePlace: boolean
}

/** Like words alone say little in a ward where everybody speaks of drains; together with topic, group or place they say much. */
function likeliest<Row extends Likeness>(rows: readonly Row[]) {
  return rows
    .map((row) => ({ row, weight: weightOf(row), because: reasonsOf(row) }))
    .filter(({ weight }) => weight >= 0.55)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST)
}

const weightOf = ({ likeness, sameTopic, sameGroup, samePlace: place }: Likeness): number =>
  likeness + (sameTopic ? 0.25 : 0) + (sameGroup ? 0.15 : 0) + (place ? 0.3 : 0)

const reasonsOf = ({ likeness, sameTopic, sameGroup, samePlace: place }: Likeness): readonly string[] => [
  ...(place ? ['cùng địa điểm'] : []),
  ...(sameTopic ? ['cùng lĩnh vực'] : []),
  ...(sameGroup ? ['cùng tổ dân phố'] : []),
  ...(likeness >= 0.3 ? [`lời giống nhau ${Math.round(likeness * 100)} %`] : []),
]
