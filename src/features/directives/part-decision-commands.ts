import { dateInVietnam } from '#domain/date.ts'
import { newId, type UnitId } from '#domain/id.ts'
import { refuse } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import type { DirectiveId } from './directive.ts'
import { getDirectiveForUpdate } from './load-queries.ts'
import { addUnit, askAgain, replaceUnit, waivePart } from './part.ts'
import { addPartEvent, naming, type PartInput, partOf, saved } from './part-commands.ts'
import { directivePolicy } from './policy.ts'
import { findTaker } from './unit-queries.ts'

export type PartDecision = PartInput & { readonly reason: string }

/** The assigner insists on a refused part, or sends a finished one back. */
export const askPartAgain = command('directive.ask-again', async (tx, actor, input: PartDecision) => {
  const directive = await getDirectiveForUpdate(tx.db, actor, input.directive)
  const part = partOf(directive, input.part)
  authorize(directivePolicy, actor, 'decide-part', null)
  const decision = askAgain(directive, part, tx.now)
  if (!decision.ok) return decision
  await addPartEvent(tx, actor, part, 'asked-again', input.reason)
  const data = { ...naming(part), from: part.state, reason: input.reason }
  return saved(tx, actor, directive, decision.value, { type: 'directive.asked-again', data })
})

/** The work does without this unit's part. */
export const waiveOnePart = command('directive.waive-part', async (tx, actor, input: PartDecision) => {
  const directive = await getDirectiveForUpdate(tx.db, actor, input.directive)
  const part = partOf(directive, input.part)
  authorize(directivePolicy, actor, 'decide-part', null)
  const decision = waivePart(directive, part, tx.now)
  if (!decision.ok) return decision
  await addPartEvent(tx, actor, part, 'waived', input.reason)
  const data = { ...naming(part), reason: input.reason }
  return saved(tx, actor, directive, decision.value, { type: 'directive.part-waived', data })
})

export type ReplaceInput = PartDecision & { readonly unit: UnitId }

/** Gives a part to another unit. */
export const replacePartUnit = command('directive.replace-unit', async (tx, actor, input: ReplaceInput) => {
  const directive = await getDirectiveForUpdate(tx.db, actor, input.directive)
  const part = partOf(directive, input.part)
  authorize(directivePolicy, actor, 'decide-part', null)
  const taker = await findTaker(tx.db, actor, input.unit, dateInVietnam(tx.now))
  if (taker === null) return unknownUnit
  const decision = replaceUnit(directive, part, taker, tx.now)
  if (!decision.ok) return decision
  await addPartEvent(tx, actor, part, 'replaced', input.reason)
  const data = { part: part.id, role: part.role, from: part.unit, to: taker.unit, reason: input.reason }
  return saved(tx, actor, directive, decision.value, { type: 'directive.unit-replaced', data })
})

export type AddUnitInput = {
  readonly directive: DirectiveId
  readonly unit: UnitId
  readonly reason: string
}

/** Asks one more unit to coordinate. */
export const addCoordinatingUnit = command('directive.add-unit', async (tx, actor, input: AddUnitInput) => {
  const directive = await getDirectiveForUpdate(tx.db, actor, input.directive)
  authorize(directivePolicy, actor, 'decide-part', null)
  const taker = await findTaker(tx.db, actor, input.unit, dateInVietnam(tx.now))
  if (taker === null) return unknownUnit
  const id = newId<'Part'>()
  const decision = addUnit(directive, id, taker, tx.now)
  if (!decision.ok) return decision
  const data = { part: id, unit: taker.unit, role: 'coordinating', reason: input.reason } as const
  return saved(tx, actor, directive, decision.value, { type: 'directive.unit-added', data })
})

const unknownUnit = refuse(
  'unit-unknown',
  'Không tìm thấy đơn vị này, hoặc đơn vị đã thôi hoạt động. Xin chọn lại.',
  'unit',
)
