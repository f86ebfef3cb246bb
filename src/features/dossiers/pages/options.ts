import type { Topic } from '#features/calendar/index.ts'
import { type Unit, unitOptions } from '#features/people/index.ts'
import { namedOptions } from '#ui/options.ts'

/** What lists of a form offer. */
export type Choices = { readonly units: readonly Unit[]; readonly topics: readonly Topic[] }

/** Bodies that can handle a matter; residential groups are where it lies, not who handles it. */
export const bodyOptions = (units: readonly Unit[]) =>
  unitOptions(units.filter(({ kind }) => kind !== 'group'))

export const groupOptions = (units: readonly Unit[]) =>
  namedOptions(
    units.filter(
      ({ kind, parent, groupNumber }) => kind === 'group' && (parent !== null || groupNumber !== null),
    ),
  )
