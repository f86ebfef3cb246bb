import type { Topic } from '#features/calendar/index.ts'
import { type Unit, unitKindNames } from '#features/people/index.ts'
import type { OptionGroup } from '#ui/SelectField.tsx'

/** What lists of a form offer. */
export type Choices = { readonly units: readonly Unit[]; readonly topics: readonly Topic[] }

export const topicOptions = (topics: readonly Topic[]): readonly OptionGroup[] =>
  [...Map.groupBy(topics, (topic) => topic.groupName)].map(([group, of]) => ({
    group,
    options: of.map(({ code, name }) => ({ value: code, label: name })),
  }))

/** Bodies that can handle a matter; residential groups are where it lies, not who handles it. */
export const unitOptions = (units: readonly Unit[]): readonly OptionGroup[] =>
  [
    ...Map.groupBy(
      units.filter(({ kind }) => kind !== 'group'),
      (unit) => unitKindNames[unit.kind],
    ),
  ].map(([group, of]) => ({ group, options: of.map(({ id, name }) => ({ value: id, label: name })) }))

export const groupOptions = (units: readonly Unit[]) =>
  units
    .filter(({ kind, parent, groupNumber }) => kind === 'group' && (parent !== null || groupNumber !== null))
    .map(({ id, name }) => ({ value: id, label: name }))
