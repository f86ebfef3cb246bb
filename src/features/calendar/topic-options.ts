import { groupedOptions } from '#ui/options.ts'
import type { Topic } from './queries.ts'

/** Topics as choices under their groups. */
export const topicOptions = (topics: readonly Topic[]) =>
  groupedOptions(
    topics,
    ({ groupName }) => groupName,
    ({ code, name }) => ({ value: code, label: name }),
  )

/** What a form may still offer: a topic that is no longer used only while what is changed carries it. */
export const openTopics = (topics: readonly Topic[], carried: string | null = null): readonly Topic[] =>
  topics.filter(({ code, closed }) => !closed || code === carried)
