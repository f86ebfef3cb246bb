import { daysBetween, type IsoDate } from '#domain/date.ts'
import type { Tone } from './tone.ts'
import { Day } from './When.tsx'

type Props = {
  /** The day the work is due now; null when the notice set none. */
  due: IsoDate | null
  /** The day first set, when it has been extended. On time is always measured on it. */
  original?: IsoDate | null | undefined
  /** The day the work was done, when it is. */
  done?: IsoDate | null | undefined
  today: IsoDate
  /** Nothing is expected any more, so the distance would only alarm. */
  over?: boolean | undefined
}

/** A due date and what it means today, in words. */
export function DueDate({ due, original, done, today, over = false }: Props) {
  if (due === null) return <span class="muted">Không ghi hạn</span>
  const extended = original !== undefined && original !== null && original !== due
  const meaning = done ? outcome(original ?? due, done) : distance(due, today)
  return (
    <span class="due">
      {extended && (
        <del>
          <span class="ds-sr-only">Hạn ban đầu </span>
          <Day date={original} />
        </del>
      )}
      <Day date={due} />
      {!over && (
        <span
          class="due-meaning"
          data-color={meaning.tone}
          data-icon={meaning.tone === 'danger' ? 'alert' : undefined}
        >
          {meaning.words}
        </span>
      )}
    </span>
  )
}

type Meaning = { tone: Tone; words: string }

function distance(due: IsoDate, today: IsoDate): Meaning {
  const left = daysBetween(today, due)
  if (left < 0) return { tone: 'danger', words: `quá hạn ${-left} ngày` }
  if (left === 0) return { tone: 'warning', words: 'hạn hôm nay' }
  return { tone: left <= 3 ? 'warning' : 'neutral', words: `còn ${left} ngày` }
}

function outcome(original: IsoDate, done: IsoDate): Meaning {
  const late = daysBetween(original, done)
  if (late > 0) return { tone: 'warning', words: `xong trễ ${late} ngày so với hạn ban đầu` }
  return { tone: 'success', words: 'xong đúng hạn' }
}
