import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { PetitionId } from '../petition.ts'
import { same } from '../same/same.ts'
import { PROPOSED } from '../same-queries.ts'
import type { BatchId, DraftId } from './batch.ts'

/** What of the register may be about the same matter as a row of the preview. */
export type LikelyOfDraft = {
  readonly id: PetitionId
  readonly code: string
  readonly because: readonly string[]
}

type Row = {
  readonly draft: string
  readonly draftText: string
  readonly draftTopic: string | null
  readonly draftGroup: string | null
  readonly id: string
  readonly code: string
  readonly text: string
  readonly topic: string | null
  readonly group: string | null
  readonly place: string | null
  readonly at: Date
}

/** The likeliest of each row, for those who bring reports in and see every petition of the ward. One statement for the whole preview. */
export async function likelyOfDrafts(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  batch: BatchId,
  now: Date,
): Promise<ReadonlyMap<DraftId, LikelyOfDraft>> {
  await sql`select set_config('pg_trgm.similarity_threshold', '0.25', true)`.execute(db)
  const { rows } = await sql<Row>`
    select draft.id as draft, draft.text as "draftText", draft.topic_code as "draftTopic", of_draft.name as "draftGroup",
      near.id, near.code, near.text, near.topic_code as topic, unit.name as "group", near.place, near.received_at as at
    from petition_draft draft
    left join unit of_draft on of_draft.ward_id = draft.ward_id and of_draft.id = draft.unit_id
    cross join lateral (
      select * from petition_search petition
      where petition.ward_id = ${ward} and petition.moved_away_at is null
        and petition.folded % fold(left(draft.text, 600))
      order by similarity(petition.folded, fold(left(draft.text, 600))) desc limit 2
    ) near
    left join unit on unit.ward_id = near.ward_id and unit.id = near.unit_id
    where draft.ward_id = ${ward} and draft.batch_id = ${batch} and not draft.dropped and not draft.restricted`.execute(
    db,
  )
  const weighed = rows
    .map((row) => ({ row, ...same(draftOf(row, now), petitionOf(row)) }))
    .filter(({ same: likeness }) => likeness >= PROPOSED)
    .toSorted((a, b) => a.same - b.same)
  return new Map(
    weighed.map(({ row, because }) => [
      row.draft as DraftId,
      { id: row.id as PetitionId, code: row.code, because },
    ]),
  )
}

const draftOf = ({ draftText, draftTopic, draftGroup }: Row, at: Date) => ({
  text: draftText,
  ...(draftTopic === null ? {} : { topics: [draftTopic] }),
  group: draftGroup,
  at,
})

const petitionOf = ({ text, topic, group, place, at }: Row) => ({
  text,
  ...(topic === null ? {} : { topics: [topic] }),
  group,
  place,
  at,
})
