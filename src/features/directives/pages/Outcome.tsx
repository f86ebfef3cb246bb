import { formatDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { Notice } from '#ui/Notice.tsx'
import { isOpen } from '../directive.ts'
import type { DirectivePageProps } from './page-props.ts'

/** How it ended; or that it stands still, for those who can only wait. */
export const Outcome = ({ view: { directive, facts, history, acts } }: DirectivePageProps) => {
  if (directive.status === 'closed')
    return (
      <Notice
        tone="success"
        title={facts.closedOn === null ? 'Đã kết thúc' : `Đã kết thúc ngày ${formatDate(facts.closedOn)}`}
      >
        {facts.resultSummary !== null && <p class="as-typed">{facts.resultSummary}</p>}
      </Notice>
    )
  const cancelled = history.findLast((event) => event.type === 'directive.cancelled')
  if (cancelled?.type === 'directive.cancelled')
    return (
      <Notice tone="warning" title="Chỉ đạo đã hủy">
        <p class="as-typed">{cancelled.data.reason}</p>
        {cancelled.data.notice !== null && (
          <p>
            <a href={href(routes.notice, { id: cancelled.data.notice })}>Thông báo thay thế chỉ đạo này</a>
          </p>
        )}
      </Notice>
    )
  const refusing = directive.parts.filter(({ state }) => state === 'refused')
  const decides = acts.some((act) => act.kind === 'decide-part' && act.part.state === 'refused')
  return isOpen(directive) && refusing.length > 0 && !decides ? (
    <Notice tone="danger" title="Việc đang dừng, chờ quyết định">
      <p>{refusing.map(({ unitName }) => unitName).join(', ')} đã từ chối phần việc được giao.</p>
    </Notice>
  ) : null
}
