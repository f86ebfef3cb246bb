import type { Topic } from '#features/calendar/index.ts'
import type { Unit } from '#features/people/index.ts'
import type { Option, OptionGroup } from '#ui/SelectField.tsx'

export const unitChoices = (units: readonly Unit[]): readonly Option[] =>
  units.map(({ id, name }) => ({ value: id, label: name }))

/** By group; a topic that is closed only while the directive still carries it. */
export function topicChoices(topics: readonly Topic[], present: string | null): readonly OptionGroup[] {
  const usable = topics.filter(({ code, closed }) => !closed || code === present)
  return [...Map.groupBy(usable, ({ groupName }) => groupName)].map(([group, some]) => ({
    group,
    options: some.map(({ code, name }) => ({ value: code, label: name })),
  }))
}
