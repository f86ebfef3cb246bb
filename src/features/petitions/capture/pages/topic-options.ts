import type { Topic } from '#features/calendar/index.ts'
import type { OptionGroup } from '#ui/SelectField.tsx'

/** Topics under their groups, as the office lists them. */
export const topicOptions = (topics: readonly Topic[]): readonly OptionGroup[] =>
  [...Map.groupBy(topics, ({ groupName }) => groupName)].map(([group, of]) => ({
    group,
    options: of.map(({ code, name }) => ({ value: code, label: name })),
  }))
