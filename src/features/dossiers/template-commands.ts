import { sql } from 'kysely'
import type { Id } from '#domain/id.ts'
import { newId } from '#domain/id.ts'
import { ok } from '#domain/result.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { found } from '#platform/errors.ts'
import type { ItemKind, TemplateId } from './checklist.ts'
import { startingTemplates } from './checklist.ts'
import { dossierPolicy, noDossier } from './policy.ts'

type NewTemplate = { readonly name: string; readonly topicCode: string | null }

export const createTemplate = command('checklist.create', async (tx, actor, input: NewTemplate) => {
  authorize(dossierPolicy, actor, 'templates', noDossier)
  const id = newId<'ChecklistTemplate'>()
  await tx.db
    .insertInto('checklist_template')
    .values({
      ward_id: actor.ward,
      id,
      name: input.name,
      topic_code: input.topicCode,
      created_at: tx.now,
    })
    .execute()
  await announce(tx, 'checklist.created', id, { name: input.name })
  return ok({ id })
})

type ChangeTemplate = NewTemplate & { readonly template: TemplateId; readonly closed: boolean }

export const changeTemplate = command('checklist.change', async (tx, actor, input: ChangeTemplate) => {
  authorize(dossierPolicy, actor, 'templates', noDossier)
  const { template, name, topicCode, closed } = input
  found(
    await tx.db
      .updateTable('checklist_template')
      .set({
        name,
        topic_code: topicCode,
        closed_at: closed ? sql<Date>`coalesce(closed_at, ${tx.now})` : null,
        version: sql<number>`version + 1`,
      })
      .where('ward_id', '=', actor.ward)
      .where('id', '=', template)
      .returning('id')
      .executeTakeFirst(),
    'template',
  )
  await announce(tx, 'checklist.changed', template, { name })
  return ok(null)
})

type NewItem = {
  readonly template: TemplateId
  readonly kind: ItemKind
  readonly title: string
  readonly hint: string | null
}

export const addTemplateItem = command('checklist.add-item', async (tx, actor, input: NewItem) => {
  authorize(dossierPolicy, actor, 'templates', noDossier)
  const { name } = await lockTemplate(tx, actor.ward, input.template)
  const { last } = await tx.db
    .selectFrom('checklist_template_item')
    .select((of) => of.fn.max('position').as('last'))
    .where('ward_id', '=', actor.ward)
    .where('template_id', '=', input.template)
    .executeTakeFirstOrThrow()
  await tx.db
    .insertInto('checklist_template_item')
    .values({
      ward_id: actor.ward,
      id: newId<'ChecklistTemplateItem'>(),
      template_id: input.template,
      position: (last ?? -1) + 1,
      kind: input.kind,
      title: input.title,
      hint: input.hint,
    })
    .execute()
  await announce(tx, 'checklist.item-added', input.template, { name, title: input.title })
  return ok(null)
})

type EndItem = { readonly template: TemplateId; readonly item: Id<'ChecklistTemplateItem'> }

/** Lists already taken keep the item; new ones come without it. */
export const endTemplateItem = command('checklist.end-item', async (tx, actor, input: EndItem) => {
  authorize(dossierPolicy, actor, 'templates', noDossier)
  const { name } = await lockTemplate(tx, actor.ward, input.template)
  const { title } = found(
    await tx.db
      .updateTable('checklist_template_item')
      .set({ closed_at: tx.now })
      .where('ward_id', '=', actor.ward)
      .where('template_id', '=', input.template)
      .where('id', '=', input.item)
      .where('closed_at', 'is', null)
      .returning('title')
      .executeTakeFirst(),
    'item',
  )
  await announce(tx, 'checklist.item-removed', input.template, { name, title })
  return ok(null)
})

async function lockTemplate(tx: Tx, ward: string, id: TemplateId) {
  const query = tx.db.selectFrom('checklist_template').select('name')
  return found(
    await query.where('ward_id', '=', ward).where('id', '=', id).forUpdate().executeTakeFirst(),
    'template',
  )
}

const announce = (tx: Tx, type: string, id: string, data: Readonly<Record<string, string>>) =>
  tx.announce({ type, subject: { kind: 'checklist-template', id }, data })

/** The templates a new ward starts with; a ward that has any keeps its own. */
export const seedDossiers = command('dossiers.seed', async (tx, actor, _: null) => {
  authorize(dossierPolicy, actor, 'seed', noDossier)
  const has = await tx.db
    .selectFrom('checklist_template')
    .select('id')
    .where('ward_id', '=', actor.ward)
    .limit(1)
    .executeTakeFirst()
  if (has === undefined)
    for (const { name, topicCode, items } of startingTemplates) {
      const id = newId<'ChecklistTemplate'>()
      await tx.db
        .insertInto('checklist_template')
        .values({ ward_id: actor.ward, id, name, topic_code: topicCode, created_at: tx.now })
        .execute()
      await tx.db
        .insertInto('checklist_template_item')
        .values(
          items.map(([kind, title, hint], position) => ({
            ward_id: actor.ward,
            id: newId<'ChecklistTemplateItem'>(),
            template_id: id,
            position,
            kind,
            title,
            hint: hint ?? null,
          })),
        )
        .execute()
    }
  const templates = startingTemplates.length
  await tx.announce({
    type: 'dossiers.seeded',
    subject: { kind: 'ward', id: actor.ward },
    data: { templates },
  })
  return ok(null)
})
