import { sql } from 'kysely'
import { newId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import { noReply, replyPolicy } from './policy.ts'
import { STARTING_TEMPLATES } from './template/starting.ts'
import { type ReplyTemplate, type ReplyTemplateId, readWording } from './template.ts'
import { getTemplate } from './template-queries.ts'

export type TemplateFields = Pick<
  ReplyTemplate,
  'name' | 'kind' | 'outcome' | 'topicCode' | 'form' | 'subject' | 'body' | 'legalBasis'
>
export type SaveTemplateInput = TemplateFields & {
  /** Null: a new one. */
  readonly id: ReplyTemplateId | null
  readonly version: number
}

/** Writes a template of the ward, new or changed. Letters already drafted keep their words. */
export const saveTemplate = command('reply-template.save', async (tx, actor, input: SaveTemplateInput) => {
  authorize(replyPolicy, actor, 'templates', noReply)
  const wording = readWording(input)
  if (!wording.ok) return wording
  const fields = columnsOf(input)
  const id = input.id ?? newId<'ReplyTemplate'>()
  if (input.id === null) {
    await tx.db
      .insertInto('reply_template')
      .values({ ward_id: actor.ward, id, ...fields })
      .execute()
  } else {
    await getTemplate(tx.db, actor, id)
    const changed = await tx.db
      .updateTable('reply_template')
      .set({ ...fields, version: sql<number>`version + 1` })
      .where('ward_id', '=', actor.ward)
      .where('id', '=', id)
      .where('version', '=', input.version)
      .executeTakeFirst()
    if (changed.numUpdatedRows === 0n) return staleTemplate
  }
  const type = input.id === null ? 'reply-template.created' : 'reply-template.changed'
  await tx.announce({ type, subject: { kind: 'reply-template', id }, data: { name: input.name } })
  return ok({ id })
})

export type EndTemplateInput = { readonly id: ReplyTemplateId; readonly closed: boolean }

/** Takes a template out of use, or back into it. */
export const closeTemplate = command('reply-template.close', async (tx, actor, input: EndTemplateInput) => {
  authorize(replyPolicy, actor, 'templates', noReply)
  const { id, name } = await getTemplate(tx.db, actor, input.id)
  await tx.db
    .updateTable('reply_template')
    .set({ closed_at: input.closed ? tx.now : null, version: sql<number>`version + 1` })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .execute()
  const type = input.closed ? 'reply-template.closed' : 'reply-template.reopened'
  await tx.announce({ type, subject: { kind: 'reply-template', id }, data: { name } })
  return ok(null)
})

/** Puts the starting templates into the ward; those it already has stay as they are. */
export const seedReplyTemplates = command('reply-template.seed', async (tx, actor, _: null) => {
  authorize(replyPolicy, actor, 'seed', noReply)
  await tx.db
    .insertInto('reply_template')
    .values(
      STARTING_TEMPLATES.map((one) => ({
        ward_id: actor.ward,
        id: newId<'ReplyTemplate'>(),
        ...columnsOf({ ...one, topicCode: null }),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await tx.announce({
    type: 'reply-template.seeded',
    subject: { kind: 'ward', id: actor.ward },
    data: { count: STARTING_TEMPLATES.length },
  })
  return ok(null)
})

const columnsOf = (fields: TemplateFields) => ({
  name: fields.name,
  kind: fields.kind,
  outcome: fields.outcome,
  topic_code: fields.topicCode,
  form: fields.form,
  subject: fields.subject,
  body: fields.body,
  legal_basis: fields.legalBasis,
})

const staleTemplate = refuse(
  'stale',
  'Mẫu này vừa được người khác sửa. Hãy mở lại để xem bản mới rồi sửa tiếp.',
)
