import { dateInVietnam } from '#domain/date.ts'
import type { AccountId } from '#domain/id.ts'
import { refuse } from '#domain/result.ts'
import { officersOf } from '#features/people/index.ts'
import { authorize, command } from '#platform/command.ts'
import { getDirectiveForUpdate } from './load-queries.ts'
import { assignOfficer } from './part.ts'
import { naming, type PartInput, partOf, saved } from './part-commands.ts'
import { partPolicy } from './policy.ts'

export type OfficerInput = PartInput & { readonly officer: AccountId | null }

/** The unit's head says who in the unit works on its part. */
export const assignPartOfficer = command(
  'directive.assign-officer',
  async (tx, actor, input: OfficerInput) => {
    const directive = await getDirectiveForUpdate(tx.db, actor, input.directive)
    const part = partOf(directive, input.part)
    authorize(partPolicy, actor, 'assign-officer', part)
    if (input.officer !== null) {
      const officers = await officersOf(tx.db, actor.ward, part.unit, dateInVietnam(tx.now))
      if (!officers.some(({ id }) => id === input.officer)) return notOfUnit(part.unitName)
    }
    const decision = assignOfficer(directive, part, input.officer, tx.now)
    if (!decision.ok) return decision
    const data = { ...naming(part), from: part.officer, to: input.officer }
    return saved(tx, actor, directive, decision.value, { type: 'directive.officer-assigned', data }, part)
  },
)

const notOfUnit = (unit: string) =>
  refuse('not-of-unit', `Người được chọn không làm việc ở ${unit}. Xin chọn cán bộ của đơn vị.`, 'officer')
