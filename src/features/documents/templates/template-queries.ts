import type { Actor } from '#domain/actor.ts'
import type { Family } from '#features/formats/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { DocumentKind } from '../kinds.ts'
import type { DocumentTemplate, DocumentTemplateId, TemplateWords } from '../template.ts'

type Reader = Pick<Actor, 'ward'>

/** Every template of the ward with the wording in use, those in use first. */
export async function listDocumentTemplates(
  db: DatabaseTransaction,
  actor: Reader,
  only: { readonly kind?: DocumentKind } = {},
): Promise<readonly DocumentTemplate[]> {
  let query = selectTemplates(db, actor)
  if (only.kind !== undefined) query = query.where('template.kind', '=', only.kind)
  const rows = await query
    .orderBy('template.closed_at', (order) => order.asc().nullsFirst())
    .orderBy('template.id')
    .execute()
  return rows.map(toTemplate)
}

export async function getDocumentTemplate(
  db: DatabaseTransaction,
  actor: Reader,
  id: DocumentTemplateId,
): Promise<DocumentTemplate> {
  const row = await selectTemplates(db, actor).where('template.id', '=', id).executeTakeFirst()
  return toTemplate(found(row, 'document template'))
}

/** The same, and nobody else changes it until the transaction ends. */
export async function getTemplateForUpdate(
  db: DatabaseTransaction,
  actor: Reader,
  id: DocumentTemplateId,
): Promise<DocumentTemplate> {
  await db
    .selectFrom('document_template')
    .select('id')
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .execute()
  return getDocumentTemplate(db, actor, id)
}

export type TemplateVersion = TemplateWords & {
  readonly version: number
  readonly at: Date
  /** Null: as it came with the ward. */
  readonly by: string | null
}

/** Every wording a template had, the newest first. */
export async function listTemplateVersions(
  db: DatabaseTransaction,
  { ward }: Reader,
  id: DocumentTemplateId,
): Promise<readonly TemplateVersion[]> {
  return db
    .selectFrom('document_template_version as words')
    .leftJoin('account', (join) =>
      join.onRef('account.ward_id', '=', 'words.ward_id').onRef('account.id', '=', 'words.saved_by'),
    )
    .select(['words.version', 'words.saved_at as at', 'account.name as by', ...wordColumns])
    .where('words.ward_id', '=', ward)
    .where('words.template_id', '=', id)
    .orderBy('words.version', 'desc')
    .execute()
}

const wordColumns = [
  'words.abstract',
  'words.addressees',
  'words.bases',
  'words.body',
  'words.recipients',
] as const

const selectTemplates = (db: DatabaseTransaction, { ward }: Reader) =>
  db
    .selectFrom('document_template as template')
    .innerJoin('document_template_version as words', (join) =>
      join
        .onRef('words.ward_id', '=', 'template.ward_id')
        .onRef('words.template_id', '=', 'template.id')
        .onRef('words.version', '=', 'template.version'),
    )
    .select(['template.id', 'template.kind', 'template.name', 'template.family', 'template.type'])
    .select(['template.closed_at', 'template.version', ...wordColumns])
    .where('template.ward_id', '=', ward)

type Row = Awaited<ReturnType<ReturnType<typeof selectTemplates>['execute']>>[number]

const toTemplate = ({ closed_at, id, kind, family, ...row }: Row): DocumentTemplate => ({
  ...row,
  id: id as DocumentTemplateId,
  kind: kind as DocumentKind,
  family: family as Family,
  closed: closed_at !== null,
})
