import { groupedOptions } from '#ui/options.ts'
import { unitKindNames } from './messages.ts'
import type { Unit } from './unit.ts'

/** The units as choices of a list, gathered by kind. */
export const unitOptions = (units: readonly Unit[]) =>
  groupedOptions(
    units,
    ({ kind }) => unitKindNames[kind],
    ({ id, name }) => ({ value: id, label: name }),
  )
