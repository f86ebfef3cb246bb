import { formatDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { DueDate } from '#ui/DueDate.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Status } from '#ui/Status.tsx'
import { isOpen } from '../directive.ts'
import { statusNames, statusTones } from '../messages.ts'
import type { DirectiveView } from '../page-queries.ts'
import { AskedCard } from './AskedCard.tsx'
import { ChangesNotice } from './ChangesNotice.tsx'
import { DeliverablesCard } from './DeliverablesCard.tsx'
import { DueCard } from './DueCard.tsx'
import { NextCard } from './NextCard.tsx'
import { OtherActsCard } from './OtherActsCard.tsx'
import { ProgressCard } from './ProgressCard.tsx'
import { type DirectivePageProps, isGone } from './page-props.ts'
import { StoryCard } from './StoryCard.tsx'
import { UnitsCard } from './UnitsCard.tsx'

/** One directive from its clause to its end. What to do stands before what happened. */
export const DirectivePage = (props: DirectivePageProps) => (
  <>
    <Heading {...props} />
    {props.refused && isGone(props.refused, props.view.acts) && (
      <ErrorSummary errors={props.refused.errors} />
    )}
    <ChangesNotice {...props} />
    <Outcome {...props} />
    <Digest {...props} />
    <NextCard {...props} />
    <div class="directive-columns">
      <div class="stack">
        <AskedCard {...props} />
        <DeliverablesCard {...props} />
      </div>
      <div class="stack">
        <UnitsCard {...props} />
        <DueCard {...props} />
        <OtherActsCard {...props} />
      </div>
      <div class="stack">
        <ProgressCard {...props} />
        <StoryCard {...props} />
      </div>
    </div>
  </>
)

const Heading = ({ view: { directive, facts, acts } }: DirectivePageProps) => (
  <PageHeading
    over={
      <>
        Chỉ đạo {directive.code}
        {facts.notice !== null && (
          <>
            {' · '}
            <Source facts={facts} />
          </>
        )}
      </>
    }
    title={directive.title}
    status={<Status tone={statusTones[directive.status]}>{statusNames[directive.status]}</Status>}
    actions={
      acts.some((act) => act.kind === 'edit') && (
        <LinkButton href={href(routes.directiveEdit, { id: directive.id })} variant="tertiary">
          Sửa tên, lĩnh vực
        </LinkButton>
      )
    }
  />
)

const Source = ({ facts: { notice, clause } }: Pick<DirectiveView, 'facts'>) =>
  notice === null ? null : (
    <>
      {clause !== null && (
        <>
          <a href={href(routes.clause, { id: notice.id, number: clause.number })}>mục {clause.number}</a>,{' '}
        </>
      )}
      <a href={href(routes.notice, { id: notice.id })}>{notice.title}</a>
    </>
  )

/** The four things one looks for first. */
const Digest = ({ view: { directive, facts, names }, today }: DirectivePageProps) => {
  const wanted = directive.deliverables.filter(({ state }) => state !== 'waived')
  const partners = directive.parts.filter(({ role, state }) => role !== 'lead' && state !== 'waived')
  return (
    <dl class="digest">
      <div>
        <dt>Hạn</dt>
        <dd>
          <DueDate
            due={directive.lastDay}
            original={directive.originalLastDay}
            done={facts.closedOn}
            today={today}
          />
        </dd>
      </div>
      <div>
        <dt>Chủ trì</dt>
        <dd>{names.units.get(directive.leadUnit)}</dd>
      </div>
      <div>
        <dt>Sản phẩm đạt</dt>
        <dd>{count(wanted, ({ state }) => state === 'accepted')}</dd>
      </div>
      <div>
        <dt>Phần việc đã xong</dt>
        <dd>{partners.length === 0 ? 'Không có' : count(partners, ({ state }) => state === 'done')}</dd>
      </div>
    </dl>
  )
}

const count = <One,>(all: readonly One[], done: (one: One) => boolean): string =>
  `${all.filter(done).length} trên ${all.length}`

/** How it ended; or that it stands still, for those who can only wait. */
const Outcome = ({ view: { directive, facts, history, acts } }: DirectivePageProps) => {
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
