import { formatDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { type Act, isOf } from '../acts.ts'
import type { Deliverable, DirectiveId } from '../directive.ts'
import { deliverableTitle } from '../messages.ts'
import { AcceptRow } from './AcceptRow.tsx'
import { FinishRow } from './FinishRow.tsx'
import type { DirectivePageProps } from './page-props.ts'

/** One thing that waits for the reader, and the way to do it. */
export const NextRow = (props: DirectivePageProps & { act: Act }) => {
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
