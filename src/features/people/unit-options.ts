import type { Option, OptionGroup } from '#ui/SelectField.tsx'
import { unitKindNames } from './messages.ts'
import { type Unit, unitKinds } from './unit.ts'

/** The units as choices of a list, gathered by kind. */
export const unitOptions = (units: readonly Unit[]): readonly OptionGroup[] =>
  unitKinds.flatMap((kind) => {
    const options = units.filter((unit) => unit.kind === kind).map(unitOption)
    return options.length === 0 ? [] : [{ group: unitKindNames[kind], options }]
  })

const unitOption = (unit: Unit): Option => ({ value: unit.id, label: unit.name })
