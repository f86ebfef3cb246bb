import { formatDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { type Act, isReadyToClose } from '../acts.ts'
import { deliverableTitle } from '../messages.ts'
import { AcceptRow } from './AcceptRow.tsx'
import { FinishRow } from './FinishRow.tsx'
import { Hindrances } from './Hindrances.tsx'
import type { DirectivePageProps } from './page-props.ts'

/** What waits for this reader now, the most pressing first. Nothing waits: nothing is shown. */
export const NextCard = (props: DirectivePageProps) => {
  const { directive, acts } = props.view
  const rows = acts.filter((act) => isPressing(act, props))
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
      {missing && (
        <>
          {rows.length > 0 && <h3>Còn thiếu để kết thúc</h3>}
          <Hindrances directive={directive} />
        </>
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
      return (
        <>
          <p>“{deliverableTitle(act.deliverable)}” đã nộp, chờ kiểm tra.</p>
          <LinkButton href={`#san-pham-${act.deliverable.id}`} variant="primary">
            Xem và đánh giá
          </LinkButton>
        </>
      )
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
        <>
          <p>
            {act.deliverable.state === 'returned' ? 'Bổ sung' : 'Nộp'} “{deliverableTitle(act.deliverable)}”
            {act.deliverable.state === 'returned' && ', đã bị trả lại'}
            {!act.deliverable.required && ' (không bắt buộc)'}.
          </p>
          <LinkButton
            href={href(routes.directiveSubmission, { id, deliverable: act.deliverable.id })}
            variant={act.deliverable.state === 'returned' ? 'primary' : 'secondary'}
            label={`${act.deliverable.state === 'returned' ? 'Nộp lại' : 'Nộp'} ${deliverableTitle(act.deliverable)}`}
          >
            {act.deliverable.state === 'returned' ? 'Nộp lại' : 'Nộp'}
          </LinkButton>
        </>
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
