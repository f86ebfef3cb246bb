import { type Actor, actingFor } from '#domain/actor.ts'
import { dateInVietnam } from '#domain/date.ts'
import type { AccountId, UnitId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { officersOf } from '#features/people/index.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { Forbidden } from '#platform/errors.ts'
import type { Directive, DirectiveId } from '../directive.ts'
import { assignOfficer } from '../part.ts'
import { partPolicy } from '../policy.ts'
import { saveFacts } from '../save-commands.ts'
import { lockChosen, together } from './bulk-commands.ts'

export type OfficerToManyInput = { readonly directives: readonly DirectiveId[]; readonly officer: AccountId }

/** The unit's head puts one officer in charge of the unit's part of every chosen directive, or of none. */
export const assignOfficerToMany = command(
  'directives.assign-officer',
  async (tx, actor, input: OfficerToManyInput) => {
    const unit = await headedUnitOf(tx, actor, input.officer)
    if (!unit.ok) return unit
    const chosen = await lockChosen(tx, actor, input.directives)
    if (!chosen.ok) return chosen
    const decided = chosen.value.map((directive) =>
      decide(actor, directive, unit.value, input.officer, tx.now),
    )
    const refused = decided.flatMap((one) => (one.ok ? [] : one.refusals))
    if (refused.length > 0) return together(refused)
    const changed = decided.flatMap((one) =>
      one.ok && one.value.after !== one.value.before ? [one.value] : [],
    )
    if (changed.length === 0) return alreadyTheirs
    for (const { before, after } of changed) await saveFacts(tx, actor, before, after)
    await tx.announce({
      type: 'directive.officers-assigned',
      subject: { kind: 'directive', id: null },
      data: { unit: unit.value, to: input.officer, directives: changed.map(({ after }) => after.id) },
      onBehalfOf: actingFor(actor, unit.value, 'unit-head', 'clerk'),
    })
    return ok({ count: changed.length })
  },
)

type Decided = { readonly before: Directive; readonly after: Directive }

/** The officer in charge of every part of the unit that is not theirs yet. */
function decide(
  actor: Actor,
  before: Directive,
  unit: UnitId,
  officer: AccountId,
  at: Date,
): Result<Decided> {
  const parts = before.parts.filter((part) => part.unit === unit)
  if (parts.length === 0)
    return refuse('not-of-unit', `Chỉ đạo ${before.code} không có phần việc của đơn vị mình phụ trách.`)
  let after = before
  for (const part of parts) {
    authorize(partPolicy, actor, 'assign-officer', part)
    if (part.officer === officer) continue
    const decision = assignOfficer(after, part, officer, at)
    if (!decision.ok) return together(decision.refusals.map((one) => withCode(before, one)))
    after = decision.value
  }
  return ok({ before, after })
}

/** The unit that the actor heads and the officer works in. 403 for those who head none. */
async function headedUnitOf(tx: Tx, actor: Actor, officer: AccountId): Promise<Result<UnitId>> {
  const units = headedBy(actor)
  if (units.length === 0) throw new Forbidden(partPolicy.name, 'assign-officer')
  for (const unit of units) {
    const officers = await officersOf(tx.db, actor.ward, unit, dateInVietnam(tx.now))
    if (officers.some(({ id }) => id === officer)) return ok(unit)
  }
  return notOfUnit
}

const headedBy = (actor: Actor): readonly UnitId[] =>
  actor.kind !== 'account'
    ? []
    : [...new Set(actor.roles.flatMap(({ unit }) => unit ?? []))].filter((unit) =>
        can(partPolicy, actor, 'assign-officer', { unit, role: 'lead', collective: false }),
      )

const withCode = ({ code }: Directive, refusal: { readonly code: string; readonly message: string }) => ({
  ...refusal,
  message: refusal.message.includes(code) ? refusal.message : `Chỉ đạo ${code}: ${refusal.message}`,
})

const notOfUnit = refuse(
  'not-of-unit',
  'Người được chọn không làm việc ở đơn vị mình phụ trách. Xin chọn cán bộ của đơn vị.',
  'officer',
)
const alreadyTheirs = refuse('same-officer', 'Các dòng đã chọn đều do người này phụ trách rồi.', 'officer')
