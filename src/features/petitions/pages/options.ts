import type { Topic } from '#features/calendar/index.ts'
import type { Unit } from '#features/people/index.ts'

/** Topics under their groups, those no longer used left out unless one of them is the value. */
export const topicOptions = (topics: readonly Topic[], chosen: string | null = null) =>
  [
    ...Map.groupBy(
      topics.filter(({ code, closed }) => !closed || code === chosen),
      (topic) => topic.groupName,
    ),
  ].map(([group, members]) => ({
    group,
    options: members.map(({ code, name }) => ({ value: code, label: name })),
  }))

export const unitOptions = (units: readonly Pick<Unit, 'id' | 'name'>[]) =>
  units.map(({ id, name }) => ({ value: id as string, label: name }))
