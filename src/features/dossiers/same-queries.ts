import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import { type PetitionId, same } from '#features/petitions/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DossierId } from './dossier.ts'
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

export type About = {
  readonly words: string
  readonly topicCode: string | null
  readonly group: UnitId | null
  readonly groupName: string | null
  readonly place: string | null
}

/** What has the same topic or group is read this far back, the likest of it compared word by word, the best shown. */
const READ = 400
const COMPARED = 40
const MOST = 12

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
    .where('moved_away_at', 'is', null)
    .where(
      sql<boolean>`(topic_code = ${about.topicCode} or unit_id = ${about.group}::uuid or topic_code is null)`,
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
    .select(['near.id', 'near.code', 'near.text', 'near.name', 'near.said_on', 'near.place'])
    .select(['near.topic_code', 'unit.name as group'])
    .orderBy(sql`word_similarity(fold(${about.words}), near.folded) desc`)
    .limit(COMPARED)
    .execute()
  return likeliest(about, rows).map(({ row, because }) => ({
    id: row.id as PetitionId,
    code: row.code,
    text: row.text,
    name: row.name,
    group: row.group,
    saidOn: row.said_on as IsoDate,
    because,
  }))
}

/** Dossiers that may be the same matter, `not` itself. */
export async function likelyDossiers(
  db: DatabaseTransaction,
  actor: Actor,
  about: About,
  not: DossierId | null,
): Promise<readonly LikelyDossier[]> {
  const near = db
    .selectFrom('dossier')
    .select(['id', 'ward_id', 'code', 'title', 'summary', 'unit_id', 'topic_code', 'place', 'folded'])
    .where('dossier.ward_id', '=', actor.ward)
    .where('dossier.merged_into', 'is', null)
    .$if(not !== null, (query) => query.where('dossier.id', '<>', not as DossierId))
    .where(withinReach(actor))
    .where(
      sql<boolean>`(dossier.topic_code = ${about.topicCode} or dossier.unit_id = ${about.group}::uuid or dossier.topic_code is null)`,
    )
    .orderBy('dossier.opened_at', 'desc')
    .limit(READ)
  const rows = await db
    .selectFrom(near.as('near'))
    .leftJoin('unit', (join) =>
      join.onRef('unit.ward_id', '=', 'near.ward_id').onRef('unit.id', '=', 'near.unit_id'),
    )
    .select(['near.id', 'near.code', 'near.title', 'near.place', 'near.topic_code', 'unit.name as group'])
    .select(sql<string>`near.title || coalesce('. ' || near.summary, '')`.as('text'))
    .select(
      sql<number>`(select count(*)::int from dossier_petition p
        where p.ward_id = near.ward_id and p.dossier_id = near.id and p.ended_at is null)`.as('petitions'),
    )
    .orderBy(sql`word_similarity(fold(${about.words}), near.folded) desc`)
    .limit(COMPARED)
    .execute()
  return likeliest(about, rows).map(({ row, because }) => ({
    id: row.id as DossierId,
    code: row.code,
    title: row.title,
    petitions: row.petitions,
    because,
  }))
}

type Row = {
  readonly text: string
  readonly topic_code: string | null
  readonly group: string | null
  readonly place: string | null
}

function likeliest<One extends Row>(about: About, rows: readonly One[]) {
  const topics = (code: string | null) => (code === null ? {} : { topics: [code] })
  const here = {
    text: about.words,
    ...topics(about.topicCode),
    group: about.groupName,
    place: about.place,
  }
  return rows
    .map((row) => {
      const there = { text: row.text, ...topics(row.topic_code), group: row.group, place: row.place }
      return { row, ...same(here, there) }
    })
    .filter((one) => one.same >= 0.4)
    .toSorted((a, b) => b.same - a.same)
    .slice(0, MOST)
    .map(({ row, same: likeness, because }) => ({
      row,
      because: [`giống ${Math.round(likeness * 100)} %`, ...because],
    }))
}
