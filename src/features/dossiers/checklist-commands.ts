import { sql } from 'kysely'
import type { IsoDate } from '#domain/date.ts'
import { newId } from '#domain/id.ts'
import { ok, type Refused, refuse } from '#domain/result.ts'
import { staleRefusal } from '#features/people/index.ts'
import { authorize, command, personOf } from '#platform/command.ts'
import { found } from '#platform/errors.ts'
import { announce, merged, touch } from './act-commands.ts'
import { type ChecklistId, type ChecklistItem, eligibilityOf, type TemplateId } from './checklist.ts'
import { listChecklists, listTemplates } from './checklist-queries.ts'
import type { DossierId } from './dossier.ts'
import { getDossierForUpdate } from './load-queries.ts'
import { dossierPolicy } from './policy.ts'

type StartInput = { readonly dossier: DossierId; readonly template: TemplateId }

/** Takes a template as it stands today; later changes of the template leave this list as it is. */
export const startChecklist = command('dossier.start-checklist', async (tx, actor, input: StartInput) => {
  const dossier = await getDossierForUpdate(tx.db, actor, input.dossier)
  authorize(dossierPolicy, actor, 'check', dossier)
  const refused = merged(dossier)
  if (refused !== null) return refused
  const template = found(
    (await listTemplates(tx.db, actor)).find(({ id, closed }) => id === input.template && !closed),
    'template',
  )
  if (template.items.length === 0)
    return refuse(
      'empty-template',
      'Mẫu này chưa có nội dung nào. Hãy thêm nội dung vào mẫu trước.',
      'template',
    )
  const id = newId<'DossierChecklist'>()
  await tx.db
    .insertInto('dossier_checklist')
    .values({
      ward_id: actor.ward,
      id,
      dossier_id: dossier.id,
      template_id: template.id,
      name: template.name,
      started_by: personOf(actor),
      started_at: tx.now,
    })
    .execute()
  await tx.db
    .insertInto('dossier_checklist_item')
    .values(
      template.items.map(({ kind, title, hint }, position) => ({
        ward_id: actor.ward,
        id: newId<'ChecklistItem'>(),
        checklist_id: id,
        position,
        kind,
        title,
        hint,
      })),
    )
    .execute()
  await touch(tx, actor, dossier.id)
  await announce(tx, dossier.id, { type: 'dossier.checklist-started', data: { name: template.name } })
  return ok({ checklist: id as ChecklistId })
})

export type Answer = Pick<ChecklistItem, 'doneOn' | 'text' | 'eligible'>
type FillInput = {
  readonly dossier: DossierId
  readonly checklist: ChecklistId
  readonly version: number
  readonly answers: ReadonlyMap<
    string,
    { readonly doneOn: IsoDate | null; readonly text: string | null; readonly eligible: boolean | null }
  >
}

/** Writes what was found; only what changed carries the name of who wrote it. */
export const fillChecklist = command('dossier.fill-checklist', async (tx, actor, input: FillInput) => {
  const dossier = await getDossierForUpdate(tx.db, actor, input.dossier)
  authorize(dossierPolicy, actor, 'check', dossier)
  const list = found(
    (await listChecklists(tx.db, actor, dossier.id)).find(({ id }) => id === input.checklist),
    'checklist',
  )
  const refused = merged(dossier)
  if (refused !== null) return refused
  if (list.version !== input.version) return staleRefusal(tx.db, actor.ward, dossier.id)
  const filled = list.items.map((item) => ({ ...item, ...input.answers.get(item.id) }))
  const changed = filled.filter((item, at) => differs(item, list.items[at] as ChecklistItem))
  const wrong = changed.map(wrongAnswer).find((one) => one !== null)
  if (wrong) return wrong
  if (changed.length === 0) return refuse('unchanged', 'Chưa có nội dung nào thay đổi.')
  for (const item of changed)
    await tx.db
      .updateTable('dossier_checklist_item')
      .set({
        done_on: item.doneOn,
        text: item.text,
        eligible: item.eligible,
        answered_by: personOf(actor),
        answered_at: tx.now,
      })
      .where('ward_id', '=', actor.ward)
      .where('id', '=', item.id)
      .execute()
  await tx.db
    .updateTable('dossier_checklist')
    .set({ version: sql<number>`version + 1` })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', list.id)
    .execute()
  await touch(tx, actor, dossier.id)
  const items = changed.map(({ title }) => title)
  const data = { name: list.name, items, eligible: eligibilityOf(filled) }
  await announce(tx, dossier.id, { type: 'dossier.checklist-filled', data })
  return ok(null)
})

const differs = (a: Answer, b: Answer): boolean =>
  a.doneOn !== b.doneOn || a.text !== b.text || a.eligible !== b.eligible

/** A decision, for or against, says why. */
const wrongAnswer = (item: ChecklistItem): Refused | null =>
  item.kind === 'decision' && item.eligible !== null && item.text === null
    ? refuse('no-reason', `Xin ghi lý do của kết luận “${item.title}”.`, `text.${item.id}`)
    : null
