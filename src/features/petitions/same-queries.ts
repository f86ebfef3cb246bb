import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { Id } from '#domain/id.ts'
import { foldForSearch } from '#domain/text.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { Petition } from './load-queries.ts'
import type { PetitionId } from './petition.ts'
import { withinReach } from './reach-queries.ts'
import { type Opinion, same } from './same/same.ts'

/** Another petition that may be about the same matter, with what speaks for it. A person decides. */
export type LikelySame = {
  readonly id: PetitionId
  readonly code: string
  readonly text: string
  readonly name: string | null
  readonly unit: string | null
  readonly dossier: { readonly id: Id<'Dossier'>; readonly code: string } | null
  readonly same: number
  readonly because: readonly string[]
  /** The very same words of the same person: entered twice, most likely. */
  readonly double: boolean
}

type About = Pick<Petition, 'text' | 'topicCode' | 'unit' | 'place' | 'receivedAt' | 'duplicateHint'> & {
  /** Null while the words are not in the register yet. */
  readonly id: PetitionId | null
  readonly group: string | null
}

type Extent = { readonly read: number; readonly most: number }
const AT_LEISURE: Extent = { read: 80, most: 8 }
/** While somebody types: reading a text and comparing it costs about two milliseconds. */
const AT_ENTRY: Extent = { read: 24, most: 3 }

/** From here on a person is asked. */
export const PROPOSED = 0.5

/** Words on their way into the register: what within reach may be the same matter, the three likeliest. */
export const listLikelyAtEntry = (
  db: DatabaseTransaction,
  actor: Actor,
  said: Pick<About, 'text' | 'unit' | 'place' | 'group'> & Partial<About>,
  now: Date,
): Promise<readonly LikelySame[]> =>
  listLikelySame(
    db,
    actor,
    { id: null, topicCode: null, receivedAt: now, duplicateHint: null, ...said },
    AT_ENTRY,
  )

/** Candidates come by likeness of the letters, by topic and by group; how much they are the same is then read from their words. */
export async function listLikelySame(
  db: DatabaseTransaction,
  actor: Actor,
  about: About,
  { read, most }: Extent = AT_LEISURE,
): Promise<readonly LikelySame[]> {
  const ids = [
    ...new Set([...(await alike(db, actor, about, read / 2)), ...(await nearby(db, actor, about, read / 2))]),
  ].slice(0, read)
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('petition')
    .leftJoin('unit', (join) =>
      join.onRef('unit.ward_id', '=', 'petition.ward_id').onRef('unit.id', '=', 'petition.unit_id'),
    )
    .leftJoin('dossier_petition as lying', (join) =>
      join
        .onRef('lying.ward_id', '=', 'petition.ward_id')
        .onRef('lying.petition_id', '=', 'petition.id')
        .on('lying.ended_at', 'is', null),
    )
    .leftJoin('dossier', (join) =>
      join.onRef('dossier.ward_id', '=', 'lying.ward_id').onRef('dossier.id', '=', 'lying.dossier_id'),
    )
    .select(['petition.id', 'petition.code', 'petition.text', 'petition.name', 'petition.place'])
    .select(['petition.topic_code', 'petition.received_at', 'petition.duplicate_hint'])
    .select(['unit.name as unit', 'dossier.id as dossier', 'dossier.code as dossierCode'])
    .where('petition.ward_id', '=', actor.ward)
    .where('petition.id', 'in', ids)
    .execute()
  const here = opinionOf(about.text, about.topicCode, about.group, about.place, about.receivedAt)
  return rows
    .map((row) => ({
      row,
      double: about.duplicateHint !== null && row.duplicate_hint === about.duplicateHint,
      ...same(here, opinionOf(row.text, row.topic_code, row.unit, row.place, row.received_at)),
    }))
    .filter((one) => one.double || one.same >= PROPOSED)
    .toSorted((a, b) => Number(b.double) - Number(a.double) || b.same - a.same)
    .slice(0, most)
    .map(({ row, double, same: likeness, because }) => ({
      id: row.id as PetitionId,
      code: row.code,
      text: row.text,
      name: row.name,
      unit: row.unit,
      dossier:
        row.dossier === null ? null : { id: row.dossier as Id<'Dossier'>, code: row.dossierCode ?? '' },
      same: likeness,
      because: double ? ['đúng lời này, cùng người, cùng tổ'] : because,
      double,
    }))
}

const opinionOf = (
  text: string,
  topic: string | null,
  group: string | null,
  place: string | null,
  at: Date,
): Opinion => ({ text, ...(topic === null ? {} : { topics: [topic] }), group, place, at })

/** By the letters of the words, through the index of trigrams. */
async function alike(
  db: DatabaseTransaction,
  actor: Actor,
  { id, text }: About,
  most: number,
): Promise<readonly string[]> {
  const words = foldForSearch(text).slice(0, 600)
  await sql`select set_config('pg_trgm.similarity_threshold', '0.2', true)`.execute(db)
  const rows = await db
    .selectFrom('petition_search as petition' as 'petition')
    .select('petition.id')
    .where('petition.ward_id', '=', actor.ward)
    .$if(id !== null, (query) => query.where('petition.id', '<>', id as PetitionId))
    .where(sql<boolean>`petition.folded % ${words}`)
    .where((where) => sql<boolean>`(${withinReach(actor)(where)}) is true`)
    .orderBy(sql`similarity(petition.folded, ${words})`, 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => row.id)
}

/** The latest of the same topic or the same group. */
async function nearby(
  db: DatabaseTransaction,
  actor: Actor,
  about: About,
  most: number,
): Promise<readonly string[]> {
  const latest = (column: 'topic_code' | 'unit_id', value: string | null) =>
    value === null
      ? Promise.resolve([])
      : db
          .selectFrom('petition')
          .select('petition.id')
          .where('petition.ward_id', '=', actor.ward)
          .where(`petition.${column}`, '=', value)
          .$if(about.id !== null, (query) => query.where('petition.id', '<>', about.id as PetitionId))
          .where(withinReach(actor))
          .orderBy('petition.received_at', 'desc')
          .orderBy('petition.id', 'desc')
          .limit(most)
          .execute()
  const rows = [...(await latest('topic_code', about.topicCode)), ...(await latest('unit_id', about.unit))]
  return rows.map((row) => row.id)
}
