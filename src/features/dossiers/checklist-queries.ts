import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId, Id } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { Checklist, ChecklistId, ItemKind, Template, TemplateId } from './checklist.ts'
import type { DossierId } from './dossier.ts'

/** All templates by name, those closed last, each with its items in use. Two queries. */
export async function listTemplates(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
): Promise<readonly Template[]> {
  const rows = await db
    .selectFrom('checklist_template')
    .select(['id', 'name', 'topic_code', 'closed_at', 'version'])
    .where('ward_id', '=', actor.ward)
    .orderBy('closed_at', (order) => order.asc().nullsFirst())
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const items = await db
    .selectFrom('checklist_template_item')
    .select(['template_id', 'id', 'kind', 'title', 'hint'])
    .where('ward_id', '=', actor.ward)
    .where('closed_at', 'is', null)
    .orderBy('position')
    .execute()
  const byTemplate = Map.groupBy(items, (item) => item.template_id)
  return rows.map((row) => ({
    id: row.id as TemplateId,
    name: row.name,
    topicCode: row.topic_code,
    closed: row.closed_at !== null,
    version: row.version,
    items: (byTemplate.get(row.id) ?? []).map(({ id, kind, title, hint }) => ({
      id: id as Id<'ChecklistTemplateItem'>,
      kind: kind as ItemKind,
      title,
      hint,
    })),
  }))
}

export async function listChecklists(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  dossier: DossierId,
): Promise<readonly Checklist[]> {
  const lists = await db
    .selectFrom('dossier_checklist')
    .select(['id', 'name', 'version'])
    .where('ward_id', '=', actor.ward)
    .where('dossier_id', '=', dossier)
    .orderBy('started_at')
    .execute()
  if (lists.length === 0) return []
  const items = await db
    .selectFrom('dossier_checklist_item')
    .selectAll()
    .where('ward_id', '=', actor.ward)
    .where(
      'checklist_id',
      'in',
      lists.map(({ id }) => id),
    )
    .orderBy('position')
    .execute()
  return lists.map((list) => ({
    id: list.id as ChecklistId,
    name: list.name,
    version: list.version,
    items: items
      .filter((item) => item.checklist_id === list.id)
      .map((item) => ({
        id: item.id as Id<'ChecklistTemplateItem'>,
        kind: item.kind as ItemKind,
        title: item.title,
        hint: item.hint,
        doneOn: item.done_on as IsoDate | null,
        text: item.text,
        eligible: item.eligible,
        answeredBy: item.answered_by as AccountId | null,
      })),
  }))
}
