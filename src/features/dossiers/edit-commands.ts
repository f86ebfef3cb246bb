import type { UnitId } from '#domain/id.ts'
import { newId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { authorize, command, personOf } from '#platform/command.ts'
import { announce, staleOr, touch } from './act-commands.ts'
import type { DossierId } from './dossier.ts'
import { getDossierForUpdate } from './load-queries.ts'
import { dossierPolicy } from './policy.ts'

type EditInput = {
  readonly dossier: DossierId
  readonly version: number
  readonly title: string
  readonly summary: string | null
  readonly topicCode: string | null
  readonly sensitive: boolean
  readonly group: UnitId | null
  readonly place: string | null
}

export const editDossier = command('dossier.edit', async (tx, actor, input: EditInput) => {
  const dossier = await getDossierForUpdate(tx.db, actor, input.dossier)
  authorize(dossierPolicy, actor, 'edit', dossier)
  const refused = await staleOr(tx, actor, dossier, input.version)
  if (refused !== null) return refused
  await tx.db
    .updateTable('dossier')
    .set({
      title: input.title,
      summary: input.summary,
      topic_code: input.topicCode,
      sensitive: input.sensitive,
      unit_id: input.group,
      place: input.place,
    })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', dossier.id)
    .execute()
  await touch(tx, actor, dossier.id)
  const from = { title: dossier.title, topic: dossier.topicCode, sensitive: dossier.sensitive }
  const to = { title: input.title, topic: input.topicCode, sensitive: input.sensitive }
  await announce(tx, dossier.id, { type: 'dossier.edited', data: { from, to } })
  return ok(null)
})

type AssignInput = {
  readonly dossier: DossierId
  readonly version: number
  readonly lead: UnitId
  readonly coordinating: readonly UnitId[]
}

/** Who handles the matter and who helps; an earlier helper that is not named any more is ended, not deleted. */
export const assignUnits = command('dossier.assign-units', async (tx, actor, input: AssignInput) => {
  const dossier = await getDossierForUpdate(tx.db, actor, input.dossier)
  authorize(dossierPolicy, actor, 'assign', dossier)
  const refused = await staleOr(tx, actor, dossier, input.version)
  if (refused !== null) return refused
  const wanted = [...new Set(input.coordinating)].filter((unit) => unit !== input.lead)
  const leaving = dossier.coordinating.filter((unit) => !wanted.includes(unit))
  const coming = wanted.filter((unit) => !dossier.coordinating.includes(unit))
  if (leaving.length + coming.length === 0 && input.lead === dossier.leadUnit)
    return refuse('unchanged', 'Các đơn vị vẫn như trước, chưa có gì thay đổi.')
  if (leaving.length > 0)
    await tx.db
      .updateTable('dossier_unit')
      .set({ ended_by: personOf(actor), ended_at: tx.now })
      .where('ward_id', '=', actor.ward)
      .where('dossier_id', '=', dossier.id)
      .where('ended_at', 'is', null)
      .where('unit_id', 'in', leaving)
      .execute()
  if (coming.length > 0)
    await tx.db
      .insertInto('dossier_unit')
      .values(
        coming.map((unit) => ({
          ward_id: actor.ward,
          id: newId<'DossierUnit'>(),
          dossier_id: dossier.id,
          unit_id: unit,
          added_by: personOf(actor),
          added_at: tx.now,
        })),
      )
      .execute()
  await tx.db
    .updateTable('dossier')
    .set({ lead_unit_id: input.lead })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', dossier.id)
    .execute()
  await touch(tx, actor, dossier.id)
  const from = { lead: dossier.leadUnit, coordinating: dossier.coordinating }
  await announce(tx, dossier.id, {
    type: 'dossier.units-assigned',
    data: { from, to: { lead: input.lead, coordinating: wanted } },
  })
  return ok(null)
})
