import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId, UnitId } from '#domain/id.ts'
import type { Family, OfficialDocument } from '#features/formats/index.ts'
import type { LetterheadId } from '#features/replies/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type {
  DocumentAnnex,
  DocumentId,
  DocumentSource,
  DocumentState,
  DocumentStepKind,
  DocumentWords,
  IssuedFacts,
  OfficeDocument,
} from './document.ts'
import type { Figure } from './figure.ts'
import type { DocumentKind } from './kinds.ts'
import { withinReach } from './reach-queries.ts'
import type { DocumentTemplateId } from './template.ts'

/** Papers with their newest words; nothing about who may see them. */
export const selectDocuments = (db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>) =>
  db
    .selectFrom('document')
    .innerJoin('document_version as words', (join) =>
      join
        .onRef('words.ward_id', '=', 'document.ward_id')
        .onRef('words.document_id', '=', 'document.id')
        .onRef('words.version', '=', 'document.version'),
    )
    .selectAll('document')
    .select([
      'words.abstract',
      'words.addressees',
      'words.bases',
      'words.body',
      'words.recipients',
      'words.urgency',
    ])
    .select((select) =>
      select
        .selectFrom('document_step as step')
        .select('step.by_account')
        .whereRef('step.ward_id', '=', 'document.ward_id')
        .whereRef('step.document_id', '=', 'document.id')
        .where('step.kind', '=', 'submitted')
        .orderBy('step.seq', 'desc')
        .limit(1)
        .as('submittedBy'),
    )
    .where('document.ward_id', '=', ward)

type Row = Awaited<ReturnType<ReturnType<typeof selectDocuments>['execute']>>[number]

export async function getDocument(
  db: DatabaseTransaction,
  actor: Actor,
  id: DocumentId,
): Promise<OfficeDocument> {
  const row = await selectDocuments(db, actor)
    .where('document.id', '=', id)
    .where(withinReach(actor))
    .executeTakeFirst()
  return toDocument(found(row, 'document'))
}

/** The same, and nobody else changes it until the transaction ends. */
export async function getDocumentForUpdate(
  db: DatabaseTransaction,
  actor: Actor,
  id: DocumentId,
): Promise<OfficeDocument> {
  await db
    .selectFrom('document')
    .select('id')
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .execute()
  return getDocument(db, actor, id)
}

export const toDocument = (row: Row): OfficeDocument => ({
  id: row.id as DocumentId,
  kind: row.kind as DocumentKind,
  family: row.family as Family,
  type: row.type,
  letterhead: row.letterhead_id as LetterheadId,
  unit: row.unit_id as UnitId | null,
  source:
    row.source_kind === null || row.source_id === null
      ? null
      : { kind: row.source_kind as DocumentSource['kind'], id: row.source_id },
  template: row.template_id as DocumentTemplateId | null,
  state: row.state as DocumentState,
  version: row.version,
  approvedVersion: row.approved_version,
  words: wordsOf(row),
  figures: row.figures as unknown as readonly Figure[],
  annexes: row.annexes as unknown as readonly DocumentAnnex[],
  draftedBy: row.drafted_by as AccountId,
  draftedAt: row.drafted_at,
  submittedBy: row.submittedBy as AccountId | null,
  issued: issuedOf(row),
  signedSha256: row.signed_sha256,
})

export const wordsOf = (
  row: Pick<Row, 'abstract' | 'addressees' | 'bases' | 'body' | 'recipients' | 'urgency'>,
): DocumentWords => ({
  abstract: row.abstract,
  addressees: row.addressees,
  bases: row.bases,
  body: row.body,
  recipients: row.recipients,
  urgency: row.urgency,
})

function issuedOf(row: Row): IssuedFacts | null {
  if (row.issued_at === null || row.issued_on === null) return null
  return {
    number: row.number,
    suffix: row.suffix,
    symbol: row.symbol ?? '',
    period: row.period,
    on: row.issued_on as IsoDate,
    at: row.issued_at,
    frozen: row.frozen as unknown as OfficialDocument,
    textSha256: row.text_sha256 ?? '',
    pdfSha256: row.pdf_sha256 ?? '',
  }
}

export type DocumentStep = {
  readonly kind: DocumentStepKind
  readonly version: number
  readonly reason: string | null
  readonly by: string | null
  readonly at: Date
}

/** What happened to a paper, the first step first. */
export async function listSteps(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: DocumentId,
): Promise<readonly DocumentStep[]> {
  const rows = await db
    .selectFrom('document_step as step')
    .leftJoin('account', (join) =>
      join.onRef('account.ward_id', '=', 'step.ward_id').onRef('account.id', '=', 'step.by_account'),
    )
    .select(['step.kind', 'step.version', 'step.reason', 'step.at', 'account.name as by'])
    .where('step.ward_id', '=', actor.ward)
    .where('step.document_id', '=', id)
    .orderBy('step.seq')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as DocumentStepKind }))
}
