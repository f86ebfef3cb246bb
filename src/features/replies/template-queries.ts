import type { Selectable } from 'kysely'
import type { ReplyTemplate as TemplateTable } from '#db/tables.ts'
import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { OutcomeKind, PaperForm, ReplyKind } from './reply.ts'
import type { ReplyTemplate, ReplyTemplateId } from './template.ts'

/** Every template of the ward, those in use first. */
export async function listTemplates(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
): Promise<readonly ReplyTemplate[]> {
  const rows = await db
    .selectFrom('reply_template')
    .selectAll()
    .where('ward_id', '=', ward)
    .orderBy('closed_at', (order) => order.asc().nullsFirst())
    .orderBy('kind')
    .orderBy('id')
    .execute()
  return rows.map(toTemplate)
}

export async function getTemplate(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  id: ReplyTemplateId,
): Promise<ReplyTemplate> {
  const query = db.selectFrom('reply_template').selectAll().where('ward_id', '=', ward).where('id', '=', id)
  return toTemplate(found(await query.executeTakeFirst(), 'reply template'))
}

const toTemplate = (row: Selectable<TemplateTable>): ReplyTemplate => ({
  id: row.id as ReplyTemplateId,
  name: row.name,
  kind: row.kind as ReplyKind,
  outcome: row.outcome as OutcomeKind | null,
  topicCode: row.topic_code,
  form: row.form as PaperForm,
  subject: row.subject,
  body: row.body,
  legalBasis: row.legal_basis,
  closed: row.closed_at !== null,
  version: row.version,
})
