import type { Updateable } from 'kysely'
import type { Directive as DirectiveTable } from '#db/tables.ts'
import { type Actor, actingFor, type Role } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import type { Tx } from '#platform/command.ts'
import type { Deliverable, Directive, Part } from './directive.ts'
import type { DirectiveEvent } from './event.ts'

/**
 * The one place that writes a directive's state: its row, and the parts and deliverables that are new or changed. `columns` are facts the
 * decision does not know of (who closed it and when). The original last day is not among them: it never changes.
 */
export async function saveFacts(
  tx: Tx,
  actor: Actor,
  before: Directive,
  after: Directive,
  columns: Updateable<DirectiveTable> = {},
): Promise<void> {
  await tx.db
    .updateTable('directive')
    .set({
      title: after.title,
      topic_code: after.topicCode,
      status: after.status,
      version: after.version,
      lead_unit_id: after.leadUnit,
      last_day: after.lastDay,
      extension_count: after.extensionCount,
      stuck_since: after.stuckSince,
      last_activity_at: tx.now,
      ...columns,
    })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', after.id)
    .execute()
  for (const part of changedOf(before.parts, after.parts)) await savePart(tx, actor, after, part)
  for (const one of changedOf(before.deliverables, after.deliverables))
    await saveDeliverable(tx, actor, after, one)
}

const changedOf = <Row>(before: readonly Row[], after: readonly Row[]): readonly Row[] =>
  after.filter((row) => !before.includes(row))

const savePart = (tx: Tx, actor: Actor, directive: Directive, part: Part) =>
  tx.db
    .insertInto('directive_unit')
    .values({
      ward_id: actor.ward,
      id: part.id,
      directive_id: directive.id,
      unit_id: part.unit,
      role: part.role,
      position: directive.parts.indexOf(part),
      part: part.state,
      officer_id: part.officer,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['ward_id', 'id'])
        .doUpdateSet({ unit_id: part.unit, part: part.state, officer_id: part.officer }),
    )
    .execute()

const saveDeliverable = (tx: Tx, actor: Actor, directive: Directive, one: Deliverable) =>
  tx.db
    .insertInto('deliverable')
    .values({
      ward_id: actor.ward,
      id: one.id,
      directive_id: directive.id,
      position: directive.deliverables.indexOf(one),
      type: one.type,
      description: one.description,
      required: one.required,
      state: one.state,
    })
    .onConflict((conflict) => conflict.columns(['ward_id', 'id']).doUpdateSet({ state: one.state }))
    .execute()

/** The audit event of an act; `part` is the place through which the actor acted, null for the assigner. */
export const announceAct = (
  tx: Tx,
  actor: Actor,
  { id }: Pick<Directive, 'id'>,
  event: DirectiveEvent,
  part: Pick<Part, 'unit'> | null = null,
): Promise<void> =>
  tx.announce({ ...event, subject: { kind: 'directive', id }, onBehalfOf: behalfOf(actor, part) })

/** The absent person whom the actor stands in for in this act; null when the actor acts by an own role. */
function behalfOf(actor: Actor, part: Pick<Part, 'unit'> | null): AccountId | null {
  const assigners: readonly Role[] = ['clerk', 'leader']
  const forAssigner = actingFor(actor, null, ...assigners)
  if (part === null) return forAssigner
  const ofUnit = actor.kind === 'account' && actor.roles.some((held) => held.unit === part.unit)
  return ofUnit
    ? actingFor(actor, part.unit, 'unit-head', 'unit-officer', 'group-head', 'clerk')
    : forAssigner
}
