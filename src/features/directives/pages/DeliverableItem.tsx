import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { Status } from '#ui/Status.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import type { Deliverable } from '../directive.ts'
import { deliverableStateNames, deliverableStateTones, deliverableTitle } from '../messages.ts'
import { type DirectivePageProps, refusedHere } from './page-props.ts'
import { QuietForm } from './QuietForm.tsx'
import { SubmissionBlock } from './SubmissionBlock.tsx'

type Props = DirectivePageProps & { deliverable: Deliverable }

export const DeliverableItem = (props: Props) => {
  const { deliverable, view } = props
  const [last, ...earlier] = view.submissions.filter((one) => one.deliverable === deliverable.id)
  return (
    <>
      <div class="deliverable-head">
        <h3>{deliverableTitle(deliverable)}</h3>
        {!deliverable.required && <span class="muted">không bắt buộc</span>}
        <Status tone={deliverableStateTones[deliverable.state]}>
          {deliverableStateNames[deliverable.state]}
        </Status>
      </div>
      {last && <SubmissionBlock submission={last} view={view} />}
      <HandInLink {...props} />
      <Checking {...props} />
      <Waiver {...props} />
      {earlier.length > 0 && (
        <details class="more">
          <summary>{earlier.length === 1 ? 'Lần nộp trước' : `${earlier.length} lần nộp trước`}</summary>
          {earlier.map((submission) => (
            <SubmissionBlock key={submission.id} submission={submission} view={view} />
          ))}
        </details>
      )}
    </>
  )
}

const HandInLink = ({ view, deliverable }: Props) =>
  view.acts.some((act) => act.kind === 'hand-in' && act.deliverable.id === deliverable.id) ? (
    <p>
      <LinkButton
        href={href(routes.directiveSubmission, { id: view.directive.id, deliverable: deliverable.id })}
        label={`${deliverable.state === 'returned' ? 'Nộp bản bổ sung' : 'Nộp'}: ${deliverableTitle(deliverable)}`}
      >
        {deliverable.state === 'returned' ? 'Nộp bản bổ sung' : 'Nộp'}
      </LinkButton>
    </p>
  ) : null

/** The assigner's answer to what was handed in. */
const Checking = ({ view, refused, deliverable }: Props) => {
  const { id } = view.directive
  if (!view.acts.some((act) => act.kind === 'check' && act.deliverable.id === deliverable.id)) return null
  const params = { id, deliverable: deliverable.id }
  return (
    <div class="actions">
      <ConfirmForm
        action={href(routes.directiveSubmissionAcceptance, params)}
        summary="Đánh giá đạt"
        question={`“${deliverableTitle(deliverable)}” đáp ứng yêu cầu.`}
        confirmLabel="Đạt"
        idPrefix={`dat-${deliverable.id}-`}
        {...refusedHere(refused, `accept-submission-${deliverable.id}`)}
      >
        <TextArea name="reason" label="Nhận xét" rows={2} />
      </ConfirmForm>
      <ConfirmForm
        action={href(routes.directiveSubmissionReturn, params)}
        summary="Trả lại"
        question="Đơn vị sẽ thấy lý do và nộp lại bản bổ sung. Hạn không thay đổi."
        confirmLabel="Trả lại để bổ sung"
        tone="danger"
        idPrefix={`tra-lai-${deliverable.id}-`}
        draftKey={`chi-dao/${id}/tra-lai/${deliverable.id}`}
        {...refusedHere(refused, `return-submission-${deliverable.id}`)}
      >
        <TextArea name="reason" label="Cần bổ sung điều gì" required />
      </ConfirmForm>
    </div>
  )
}

const Waiver = ({ view, refused, deliverable }: Props) => {
  if (!view.acts.some((act) => act.kind === 'waive-deliverable' && act.deliverable.id === deliverable.id))
    return null
  return (
    <QuietForm
      action={href(routes.directiveDeliverableWaiver, { id: view.directive.id, deliverable: deliverable.id })}
      summary="Miễn nộp"
      question={`Không yêu cầu nộp “${deliverableTitle(deliverable)}” nữa.`}
      confirmLabel="Miễn nộp"
      idPrefix={`mien-${deliverable.id}-`}
      {...refusedHere(refused, `waive-deliverable-${deliverable.id}`)}
    >
      <TextArea name="reason" label="Lý do" rows={2} required />
    </QuietForm>
  )
}
