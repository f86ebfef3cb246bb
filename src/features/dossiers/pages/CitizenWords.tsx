import { formatDate } from '#domain/date.ts'
import { Status } from '#ui/Status.tsx'
import { wordNames, wordTones } from '../citizen-words.ts'
import type { CitizenWord } from '../later.ts'
import type { Names } from '../view-queries.ts'

type Props = { readonly word: CitizenWord; readonly names: Names }

/** What a person said of the result: when, how it came here, who wrote it down, and what the office decided on it. */
export const CitizenWordLine = ({ word, names }: Props) => {
  const { says, on, reason, way, recordedBy, decision } = word
  const writer = recordedBy === null ? null : (names.people.get(recordedBy) ?? null)
  return (
    <>
      <Status tone={wordTones[says]}>{wordNames[says]}</Status> {formatDate(on)}
      {reason !== null && `: ${reason}`}{' '}
      <span class="muted">
        ({way}
        {writer !== null && `, ${writer} ghi`})
      </span>
      {decision !== null && (
        <span class="muted">
          {' '}
          {decision.words} ngày {formatDate(decision.on)}: {decision.reason}
        </span>
      )}
    </>
  )
}
