import type { Actor } from '#domain/actor.ts'
import type { DossierId } from '#features/dossiers/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { LetterheadId } from './letterhead.ts'
import { selectReplies, toReply } from './load-queries.ts'
import { withinReach } from './reach-queries.ts'
import type { PaperForm, Reply, ReplyBatchId, ReplyKind } from './reply.ts'
import type { ReplyTemplateId } from './template.ts'

/** What the letters of one composition share. */
export type Batch = {
  readonly id: ReplyBatchId
  readonly dossier: DossierId
  readonly dossierCode: string
  readonly dossierTitle: string
  readonly kind: ReplyKind
  readonly form: PaperForm
  readonly template: ReplyTemplateId
  readonly letterhead: LetterheadId
  readonly outcome: string | null
  readonly subject: string
  readonly body: string
  readonly legalBasis: string | null
  readonly version: number
  /** In the order of printing: by group, then by given name. */
  readonly letters: readonly Reply[]
}

/** The composition with its letters; not found when the actor may see none of them. */
export async function getBatch(db: DatabaseTransaction, actor: Actor, id: ReplyBatchId): Promise<Batch> {
  const letters = (
    await selectReplies(db, actor).where('reply.batch_id', '=', id).where(withinReach(actor)).execute()
  ).map(toReply)
  found(letters[0], 'reply batch')
  const row = await db
    .selectFrom('reply_batch as batch')
    .innerJoin('dossier', (join) =>
      join.onRef('dossier.ward_id', '=', 'batch.ward_id').onRef('dossier.id', '=', 'batch.dossier_id'),
    )
    .selectAll('batch')
    .select(['dossier.code as dossierCode', 'dossier.title as dossierTitle'])
    .where('batch.ward_id', '=', actor.ward)
    .where('batch.id', '=', id)
    .executeTakeFirstOrThrow()
  return {
    id,
    dossier: row.dossier_id as DossierId,
    dossierCode: row.dossierCode,
    dossierTitle: row.dossierTitle,
    kind: row.kind as ReplyKind,
    form: row.form as PaperForm,
    template: row.template_id as ReplyTemplateId,
    letterhead: row.letterhead_id as LetterheadId,
    outcome: row.outcome_id,
    subject: row.subject,
    body: row.body,
    legalBasis: row.legal_basis,
    version: row.version,
    letters,
  }
}
