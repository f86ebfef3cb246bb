import type { Classification } from '../../classify/classify.ts'

type Props = {
  readonly topics: Classification['topics']
  readonly topicName: (code: string) => string | null
  /** Words of warning, when what was typed smells of a denunciation. */
  readonly caution: string | null
}

/** What the words sound like and why, for a person to choose or to pass over. */
export const TopicHints = ({ topics, topicName, caution }: Props) => (
  <>
    {topics
      .filter(({ because }) => because.length > 0)
      .slice(0, 3)
      .map(({ code, because }) => (
        <button
          key={code}
          class="ds-button"
          data-variant="secondary"
          data-size="sm"
          type="button"
          data-topic={code}
        >
          {topicName(code)}: {because.slice(0, 3).map(quoted).join(', ')}
        </button>
      ))}
    {caution !== null && (
      <p class="caution-words" data-caution-words>
        {caution}
      </p>
    )}
  </>
)

const quoted = (word: string): string => `“${word}”`
