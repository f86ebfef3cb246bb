import { formatDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { type Act, isOf, isReadyToClose } from '../acts.ts'
import { type Deliverable, type DirectiveId, hindrances } from '../directive.ts'
import { deliverableTitle } from '../messages.ts'
import { AcceptRow } from './AcceptRow.tsx'
import { FinishRow } from './FinishRow.tsx'
import { Hindrances } from './Hindrances.tsx'
import type { DirectivePageProps } from './page-props.ts'

/** What waits for this reader now, the most pressing first. Nothing waits: nothing is shown. */
export const NextCard = (props: DirectivePageProps) => {
  const { directive, acts } = props.view
  const rows = once(acts.filter((act) => isPressing(act, props)))
  const missing = acts.some(({ kind }) => kind === 'close') && !isReadyToClose(directive)
  if (rows.length === 0 && !missing) return null
  return (
    <Card title={rows.length === 0 ? 'Còn thiếu để kết thúc' : 'Việc của bạn'}>
      {rows.length > 0 && (
        <ul class="next-acts">
          {rows.map((act) => (
            <li key={keyOf(act)}>
              <Row act={act} {...props} />
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

const Row = (props: DirectivePageProps & { act: Act }) => {
  const { act, view } = props
  const { directive } = view
  const id = directive.id
  switch (act.kind) {
    case 'decide-extension':
      return (
        <>
          <p>
            Có đề nghị gia hạn
            {directive.openExtension !== null && ` đến ${formatDate(directive.openExtension.toDay)}`}, đang
            chờ trả lời.
          </p>
          <LinkButton href="#gia-han" variant="primary">
            Trả lời
          </LinkButton>
        </>
      )
    case 'check':
      return <CheckRow handedIn={view.acts.filter(isOf('check')).map(({ deliverable }) => deliverable)} />
    case 'decide-part':
      return (
        <>
          <div>
            <p>
              <strong>{act.part.unitName}</strong> từ chối phần việc được giao:
            </p>
            <blockquote class="as-typed">{view.answers.get(act.part.id)?.reason}</blockquote>
          </div>
          <LinkButton href={href(routes.directivePartUnit, { id, part: act.part.id })} variant="primary">
            Quyết định
          </LinkButton>
        </>
      )
    case 'accept':
      return <AcceptRow {...props} part={act.part} />
    case 'finish':
      return <FinishRow {...props} part={act.part} />
    case 'hand-in':
      return (
        <HandInRow
          directive={id}
          wanted={view.acts.filter(isOf('hand-in')).map(({ deliverable }) => deliverable)}
        />
      )
    case 'close':
      return (
        <>
          <p>Mọi sản phẩm và phần việc đã xong. Có thể kết thúc chỉ đạo.</p>
          <LinkButton href={href(routes.directiveClosure, { id })} variant="primary">
            Kết thúc chỉ đạo
          </LinkButton>
        </>
      )
    default:
      return null
  }
}

const CheckRow = ({ handedIn }: { handedIn: readonly Deliverable[] }) => (
  <>
    <p>
      {handedIn.length === 1 ? 'Chờ kiểm tra' : `${handedIn.length} sản phẩm chờ kiểm tra`}:{' '}
      {titles(handedIn)}.
    </p>
    <LinkButton href={`#san-pham-${handedIn[0]?.id}`} variant="primary">
      Xem và đánh giá
    </LinkButton>
  </>
)

/** One thing is handed in at once; of several the reader chooses in their list. */
const HandInRow = ({ directive, wanted }: { directive: DirectiveId; wanted: readonly Deliverable[] }) => {
  const [first, ...others] = wanted
  if (first === undefined) return null
  const returned = wanted.filter(({ state }) => state === 'returned')
  return (
    <>
      <p>
        {returned.length > 0 && <strong>Bị trả lại, cần bổ sung: {titles(returned)}. </strong>}
        {wanted.length > returned.length &&
          `Cần nộp: ${titles(wanted.filter((one) => !returned.includes(one)))}.`}
      </p>
      <LinkButton
        href={
          others.length === 0
            ? href(routes.directiveSubmission, { id: directive, deliverable: first.id })
            : `#san-pham-${first.id}`
        }
        variant="primary"
      >
        {others.length === 0 ? 'Nộp' : 'Chọn sản phẩm để nộp'}
      </LinkButton>
    </>
  )
}

const titles = (some: readonly Deliverable[]): string =>
  some.map((one) => `“${deliverableTitle(one)}”${one.required ? '' : ' (không bắt buộc)'}`).join(', ')
