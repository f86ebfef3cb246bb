import { href, routes } from '#routes'
import type { Classification } from '../../classify/classify.ts'
import type { LikelySame } from '../../same-queries.ts'

type Props = {
  readonly topics: Classification['topics']
  readonly topicName: (code: string) => string | null
  readonly likely: readonly LikelySame[]
  /** Words of warning, when what was typed smells of a denunciation. */
  readonly caution: string | null
}

/** What the words sound like and why, for a person to choose or to pass over. */
export const TopicHints = ({ topics, topicName, likely, caution }: Props) => (
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
    {likely.map(({ id, code, text, name, because }) => (
      <p key={id} class="capture-likely">
        Có thể cùng việc với <a href={href(routes.petition, { id })}>{code}</a>
        {name === null ? '' : ` của ${name}`}: {shortened(text)}{' '}
        <span class="muted">({because.slice(0, 2).join('; ')})</span>
      </p>
    ))}
    {caution !== null && (
      <p class="caution-words" data-caution-words>
        {caution}
      </p>
    )}
  </>
)

const LONGEST = 90
const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text

const quoted = (word: string): string => `“${word}”`
