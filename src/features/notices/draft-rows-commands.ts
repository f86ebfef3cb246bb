import type { Actor } from '#domain/actor.ts'
import type { Due } from '#domain/deadline.ts'
import type { Tx } from '#platform/command.ts'
import { uniqueUnits } from './cut-and-join.ts'
import type { Draft, DraftId, DraftUnit, NoticeId } from './draft.ts'
import type { Place } from './quote.ts'

/** What somebody may write into a draft. */
export type DraftContent = {
  readonly title: string
  readonly quote: string
  readonly clauseNumber: string | null
  readonly topicCode: string | null
  readonly units: readonly DraftUnit[]
  readonly deliverables: readonly string[]
  readonly due: readonly Due[]
}

export async function save(tx: Tx, actor: Actor, id: DraftId, content: DraftContent & Marked): Promise<void> {
  await tx.db
    .updateTable('directive_draft')
    .set((row) => ({ ...toRow(content), version: row('version', '+', 1) }))
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .execute()
}

export async function insert(
  tx: Tx,
  actor: Actor,
  notice: NoticeId,
  draft: Omit<Draft, 'dropped' | 'version' | 'quoteStart' | 'quoteEnd'> & Marked,
): Promise<void> {
  await tx.db
    .insertInto('directive_draft')
    .values({
      ward_id: actor.ward,
      id: draft.id,
      notice_id: notice,
      origin: draft.origin,
      position: draft.position,
      legal_basis: draft.legalBasis,
      confidence: draft.confidence,
      because: JSON.stringify(draft.because),
      ...toRow(draft),
    })
    .execute()
}

/** Where the sentence is marked in the text; null for words that do not stand there. */
type Marked = { readonly place: Place | null }

const toRow = (content: DraftContent & Marked) => ({
  title: content.title,
  quote: content.quote,
  quote_start: content.place?.start ?? null,
  quote_end: content.place?.end ?? null,
  clause_number: content.clauseNumber,
  topic_code: content.topicCode,
  units: JSON.stringify(uniqueUnits(content.units)),
  deliverables: [...content.deliverables],
  due: JSON.stringify(content.due),
})

export async function setDropped(tx: Tx, actor: Actor, id: DraftId, at: Date | null): Promise<void> {
  await tx.db
    .updateTable('directive_draft')
    .set((row) => ({ dropped_at: at, version: row('version', '+', 1) }))
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .execute()
}

export async function makeRoomAfter(tx: Tx, actor: Actor, notice: NoticeId, position: number): Promise<void> {
  await tx.db
    .updateTable('directive_draft')
    .set((row) => ({ position: row('position', '+', 1) }))
    .where('ward_id', '=', actor.ward)
    .where('notice_id', '=', notice)
    .where('position', '>', position)
    .execute()
}
