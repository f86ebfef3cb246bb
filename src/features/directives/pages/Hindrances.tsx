import { upperFirst } from '#domain/text.ts'
import { hindranceSentence } from '../closure.ts'
import { type Directive, hindrances } from '../directive.ts'

const shown = 6

/** Everything that keeps the directive from being closed; a long list is folded after its beginning. */
export const Hindrances = ({ directive }: { directive: Directive }) => {
  const sentences = hindrances(directive).map(hindranceSentence)
  const rest = sentences.slice(shown)
  return (
    <>
      <List sentences={sentences.slice(0, shown)} />
      {rest.length > 0 && (
        <details class="more">
          <summary>Còn {rest.length} việc khác</summary>
          <List sentences={rest} />
        </details>
      )}
    </>
  )
}

const List = ({ sentences }: { sentences: readonly string[] }) => (
  <ul>
    {sentences.map((sentence) => (
      <li key={sentence}>{upperFirst(sentence)}</li>
    ))}
  </ul>
)
