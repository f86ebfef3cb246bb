import { formatNumber } from '#domain/number.ts'
import type { Unit } from '#features/people/index.ts'
import { sendable } from './chosen-queries.ts'
import { type RecipientList, unitsOfList } from './lists/list-queries.ts'
import type { RecipientChoices } from './pages/RecipientFields.tsx'

/** What the boxes of a form offer: each list with how many it holds today. */
export function choicesOf(lists: readonly RecipientList[], open: readonly Unit[]): RecipientChoices {
  const units = sendable(open)
  const option = ({ id, name }: Unit) => ({ value: id, label: name })
  return {
    lists: lists.map((list) => ({
      value: list.id,
      label: `${list.name} (${formatNumber(unitsOfList(list, units).length + list.bodies.length)} nơi)`,
    })),
    units: units.filter(({ kind }) => kind !== 'group').map(option),
    groups: units.filter(({ kind }) => kind === 'group').map(option),
  }
}
