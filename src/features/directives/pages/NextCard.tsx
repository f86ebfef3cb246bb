import { Card } from '#ui/Card.tsx'
import { type Act, isReadyToClose } from '../acts.ts'
import { hindrances } from '../directive.ts'
import { Hindrances } from './Hindrances.tsx'
import { NextRow } from './NextRow.tsx'
import type { DirectivePageProps } from './page-props.ts'

/** What waits for this reader now, the most pressing first. Nothing waits: nothing is shown. */
export const NextCard = (props: DirectivePageProps) => {
  const { directive, acts } = props.view
  const rows = once(acts.filter((act) => isPressing(act, props)))
  const missing = acts.some(({ kind }) => kind === 'close') && !isReadyToClose(directive)
  if (rows.length === 0 && !missing) return null
  return (
    <div class="screen-only">
      <Card title={rows.length === 0 ? 'Còn thiếu để kết thúc' : 'Việc cần làm'}>
        {rows.length > 0 && (
          <ul class="next-acts">
            {rows.map((act) => (
              <li key={keyOf(act)}>
                <NextRow act={act} {...props} />
              </li>
            ))}
          </ul>
        )}
        {missing && rows.length === 0 && <Hindrances directive={directive} />}
        {missing && rows.length > 0 && (
          <details class="more">
            <summary>Còn {hindrances(directive).length} việc phải xong mới kết thúc được</summary>
            <Hindrances directive={directive} />
          </details>
        )}
      </Card>
    </div>
  )
}

function isPressing(act: Act, { view: { directive } }: DirectivePageProps): boolean {
  switch (act.kind) {
    case 'decide-extension':
    case 'check':
    case 'accept':
    case 'hand-in':
    case 'finish':
      return true
    case 'decide-part':
      return act.part.state === 'refused'
    case 'close':
      return isReadyToClose(directive)
    default:
      return false
  }
}

/** However many things are to be handed in or checked, it is one thing to do. */
function once(acts: readonly Act[]): readonly Act[] {
  const first = (kind: Act['kind']) => acts.find((act) => act.kind === kind)
  return acts.filter((act) =>
    act.kind === 'check' || act.kind === 'hand-in' ? act === first(act.kind) : true,
  )
}

const keyOf = (act: Act): string =>
  `${act.kind} ${'part' in act ? act.part?.id : ''} ${'deliverable' in act ? act.deliverable.id : ''}`
