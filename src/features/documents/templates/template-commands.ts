import { type Actor, accountOf } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import type { Family } from '#features/formats/index.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import type { DocumentKind } from '../kinds.ts'
import { documentPolicy, officePaper } from '../policy.ts'
import type { DocumentTemplateId, TemplateWords } from '../template.ts'
import { STARTING_TEMPLATES } from './starting.ts'
import { getTemplateForUpdate } from './template-queries.ts'
import { readWording } from './wording.ts'

export type SaveDocumentTemplateInput = {
  /** Null: a new one. */
  readonly id: DocumentTemplateId | null
  /** The wording it was begun from; somebody else's in between is not overwritten. */
  readonly version: number
  readonly kind: DocumentKind
  readonly name: string
  readonly family: Family
  readonly type: string
  readonly words: TemplateWords
}

/** New words are a new version; every earlier one stays readable, and papers already begun keep theirs. */
export const saveDocumentTemplate = command(
  'document-template.save',
  async (tx, actor, input: SaveDocumentTemplateInput) => {
    authorize(documentPolicy, actor, 'templates', officePaper)
    const { name, family, type, words } = input
    if (input.id === null) {
      const read = readWording(input.kind, words)
      if (!read.ok) return read
      const id = await insertTemplate(tx, actor, input)
      await tx.announce({
        type: 'document-template.created',
        subject: { kind: 'document-template', id },
        data: { name },
      })
      return ok({ id })
    }
    const template = await getTemplateForUpdate(tx.db, actor, input.id)
    if (template.version !== input.version) return staleTemplate
    const read = readWording(template.kind, words)
    if (!read.ok) return read
    const version = sameWording(template, words) ? template.version : template.version + 1
    if (version !== template.version) await insertVersion(tx, actor, { id: template.id, version, words })
    await tx.db
      .updateTable('document_template')
      .set({ name, family, type, version })
      .where('ward_id', '=', actor.ward)
      .where('id', '=', template.id)
      .execute()
    await tx.announce({
      type: 'document-template.changed',
      subject: { kind: 'document-template', id: template.id },
      data: { name, version },
    })
    return ok({ id: template.id })
  },
)

export type CloseDocumentTemplateInput = { readonly id: DocumentTemplateId; readonly closed: boolean }

/** Takes a template out of use, or back into it. */
export const closeDocumentTemplate = command(
  'document-template.close',
  async (tx, actor, input: CloseDocumentTemplateInput) => {
    authorize(documentPolicy, actor, 'templates', officePaper)
    const { id, name } = await getTemplateForUpdate(tx.db, actor, input.id)
    await tx.db
      .updateTable('document_template')
      .set({ closed_at: input.closed ? tx.now : null })
      .where('ward_id', '=', actor.ward)
      .where('id', '=', id)
      .execute()
    const type = input.closed ? 'document-template.closed' : 'document-template.reopened'
    await tx.announce({ type, subject: { kind: 'document-template', id }, data: { name } })
    return ok(null)
  },
)

/** Puts the starting templates into the ward; those it already has, by name, stay as they are. */
export const seedDocumentTemplates = command('document-template.seed', async (tx, actor, _: null) => {
  authorize(documentPolicy, actor, 'seed', officePaper)
  const rows = await tx.db
    .selectFrom('document_template')
    .select('name')
    .where('ward_id', '=', actor.ward)
    .execute()
  const known = new Set(rows.map(({ name }) => name))
  const missing = STARTING_TEMPLATES.filter(({ name }) => !known.has(name))
  for (const template of missing) await insertTemplate(tx, actor, template)
  await tx.announce({
    type: 'document-template.seeded',
    subject: { kind: 'ward', id: actor.ward },
    data: { count: missing.length },
  })
  return ok(null)
})

type NewTemplate = Omit<SaveDocumentTemplateInput, 'id' | 'version'>

async function insertTemplate(
  tx: Tx,
  actor: Actor,
  { kind, name, family, type, words }: NewTemplate,
): Promise<DocumentTemplateId> {
  const id = newId<'DocumentTemplate'>()
  await tx.db
    .insertInto('document_template')
    .values({ ward_id: actor.ward, id, kind, name, family, type, version: 1 })
    .execute()
  await insertVersion(tx, actor, { id, version: 1, words })
  return id
}

async function insertVersion(
  tx: Tx,
  actor: Actor,
  {
    id,
    version,
    words,
  }: { readonly id: DocumentTemplateId; readonly version: number; readonly words: TemplateWords },
): Promise<void> {
  await tx.db
    .insertInto('document_template_version')
    .values({
      ward_id: actor.ward,
      template_id: id,
      version,
      abstract: words.abstract,
      addressees: words.addressees,
      bases: words.bases,
      body: words.body,
      recipients: words.recipients,
      saved_by: accountOf(actor),
      saved_at: tx.now,
    })
    .execute()
}

const sameWording = (one: TemplateWords, other: TemplateWords): boolean =>
  (['abstract', 'addressees', 'bases', 'body', 'recipients'] as const).every(
    (field) => one[field] === other[field],
  )

const staleTemplate = refuse(
  'stale',
  'Mẫu này vừa được người khác sửa. Chữ vừa gõ vẫn còn ở đây: hãy mở mẫu ở trang khác để so lại rồi lưu lần nữa.',
)
