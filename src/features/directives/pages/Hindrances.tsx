import { upperFirst } from '#domain/text.ts'
import { href, routes } from '#routes'
import { hindranceSentence } from '../closure.ts'
import { type Directive, type Hindrance, hindrances } from '../directive.ts'

const shown = 6

type Way = { readonly sentence: string; readonly to: string }

/** Everything that keeps the directive from being closed, each leading to where it is settled; a long list is folded after its beginning. */
export const Hindrances = ({ directive }: { directive: Directive }) => {
  const ways = hindrances(directive).map((one) => ({
    sentence: upperFirst(hindranceSentence(one)),
    to: wayTo(directive, one),
  }))
  const rest = ways.slice(shown)
  return (
    <>
      <List ways={ways.slice(0, shown)} />
      {rest.length > 0 && (
        <details class="more">
          <summary>Còn {rest.length} việc khác</summary>
          <List ways={rest} />
        </details>
      )}
    </>
  )
}

const List = ({ ways }: { ways: readonly Way[] }) => (
  <ul>
    {ways.map(({ sentence, to }) => (
      <li key={sentence}>
        <a href={to}>{sentence}</a>
      </li>
    ))}
  </ul>
)

function wayTo({ id }: Directive, hindrance: Hindrance): string {
  const page = href(routes.directive, { id })
  switch (hindrance.kind) {
    case 'deliverable':
      return `${page}#san-pham-${hindrance.deliverable.id}`
    case 'part':
      return href(routes.directivePartUnit, { id, part: hindrance.part.id })
    case 'extension':
      return `${page}#gia-han`
  }
}
