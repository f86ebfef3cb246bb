import type { Selectable } from 'kysely'
import type { DirectiveDraft } from '#db/tables.ts'
import type { Actor } from '#domain/actor.ts'
import type { Due } from '#domain/deadline.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { Draft, DraftId, DraftUnit, NoticeId } from './draft.ts'

/** The drafts of a notice in reading order, dropped ones included. */
export async function listDrafts(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  notice: NoticeId,
): Promise<readonly Draft[]> {
  const rows = await db
    .selectFrom('directive_draft')
    .selectAll()
    .where('ward_id', '=', actor.ward)
    .where('notice_id', '=', notice)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(toDraft)
}

/** Throws `NotFound` when the draft is not of this notice. Lock the notice first: it guards all its drafts. */
export async function getDraft(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  notice: NoticeId,
  id: DraftId,
): Promise<Draft> {
  const row = await db
    .selectFrom('directive_draft')
    .selectAll()
    .where('ward_id', '=', actor.ward)
    .where('notice_id', '=', notice)
    .where('id', '=', id)
    .executeTakeFirst()
  return toDraft(found(row, 'draft'))
}

const toDraft = (row: Selectable<DirectiveDraft>): Draft => ({
  id: row.id as DraftId,
  origin: row.origin as Draft['origin'],
  clauseNumber: row.clause_number,
  position: row.position,
  title: row.title,
  quote: row.quote,
  quoteStart: row.quote_start,
  quoteEnd: row.quote_end,
  legalBasis: row.legal_basis,
  topicCode: row.topic_code,
  units: row.units as unknown as readonly DraftUnit[],
  deliverables: row.deliverables,
  due: row.due as unknown as readonly Due[],
  confidence: row.confidence as Draft['confidence'],
  because: row.because as unknown as readonly string[],
  dropped: row.dropped_at !== null,
  version: row.version,
})
