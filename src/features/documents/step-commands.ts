import { sql } from 'kysely'
import { type Actor, accountOf } from '#domain/actor.ts'
import type { Tx } from '#platform/command.ts'
import type { DocumentId, DocumentStepKind } from './document.ts'

type Step = {
  readonly id: DocumentId
  readonly kind: DocumentStepKind
  readonly version: number
  readonly reason?: string | null
}

/** One line of the story of a paper. */
export async function addStep(
  tx: Tx,
  actor: Actor,
  { id, kind, version, reason = null }: Step,
): Promise<void> {
  await tx.db
    .insertInto('document_step')
    .values({
      ward_id: actor.ward,
      document_id: id,
      seq: sql<number>`(select coalesce(max(seq), 0) + 1 from document_step where ward_id = ${actor.ward} and document_id = ${id})`,
      kind,
      version,
      reason,
      by_account: accountOf(actor),
      at: tx.now,
    })
    .execute()
}
