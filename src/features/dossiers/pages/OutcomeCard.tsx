import { dateInVietnam, formatDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Status } from '#ui/Status.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { outcomeNames } from '../messages.ts'
import type { Outcome } from '../outcome.ts'
import { currentOutcome } from '../outcome-queries.ts'
import type { DossierPageProps } from './DossierPage.tsx'

/** Whether the work is done, and what the ward says became of the matter. */
export const OutcomeCard = ({ view, may, today, refused }: DossierPageProps) => {
  const { dossier, outcomes } = view
  const current = currentOutcome(outcomes)
  const earlier = outcomes.filter((outcome) => outcome !== current)
  const open = dossier.mergedInto === null
  const here = (form: string) => (refused?.form === form ? refused : undefined)
  return (
    <Card
      title="Kết quả"
      actions={
        open && may.conclude ? (
          <LinkButton size="sm" href={href(routes.dossierOutcome, { id: dossier.id })}>
            {current === null ? 'Ghi kết quả' : 'Ghi kết quả mới'}
          </LinkButton>
        ) : undefined
      }
    >
      {dossier.workDoneOn === null ? (
        <p class="muted">Việc chưa được báo làm xong.</p>
      ) : (
        <p>
          <Status tone="success">Đã làm xong</Status> ngày {formatDate(dossier.workDoneOn)}.{' '}
          {dossier.workDoneNote}
        </p>
      )}
      {current === null ? (
        <p class="muted">
          {earlier.length === 0
            ? 'Chưa ghi kết quả để trả lời người dân.'
            : 'Việc được mở lại nên kết quả cũ không còn hiệu lực. Chưa ghi kết quả mới.'}
        </p>
      ) : (
        <OutcomeText outcome={current} />
      )}
      {earlier.length > 0 && (
        <details class="more">
          <summary>Kết quả ghi trước đó ({earlier.length})</summary>
          {earlier.map((outcome) => (
            <div key={outcome.at.toISOString()}>
              <p class="muted">
                {formatDate(dateInVietnam(outcome.at))}
                {outcome.endedAt !== null && `, hết hiệu lực ${formatDate(dateInVietnam(outcome.endedAt))}`}
              </p>
              <OutcomeText outcome={outcome} />
            </div>
          ))}
        </details>
      )}
      {open && may['finish-work'] && dossier.workDoneOn === null && (
        <ConfirmForm
          action={href(routes.dossierWorkDone, { id: dossier.id })}
          summary="Báo đã làm xong"
          question="Ghi ngày việc thật sự xong. Việc này không thay cho thư trả lời."
          confirmLabel="Lưu"
          idPrefix="xong-"
          values={here('xong-')?.values}
          errors={here('xong-')?.errors}
          draftKey={`ho-so/${dossier.id}/lam-xong`}
        >
          <DateField name="on" label="Ngày làm xong" value={today} required />
          <TextArea name="note" label="Đã làm được gì" rows={3} required />
        </ConfirmForm>
      )}
      {open && may['reopen-work'] && dossier.workDoneOn !== null && (
        <ConfirmForm
          action={href(routes.dossierWorkAgain, { id: dossier.id })}
          summary="Yêu cầu làm lại"
          question="Hạn giải quyết giữ nguyên; muốn thêm thời gian thì gia hạn."
          confirmLabel="Yêu cầu làm lại"
          tone="danger"
          idPrefix="lai-"
          values={here('lai-')?.values}
          errors={here('lai-')?.errors}
        >
          <TextArea name="reason" label="Vì sao chưa xong" rows={3} required />
        </ConfirmForm>
      )}
    </Card>
  )
}

export const OutcomeText = ({ outcome }: { outcome: Outcome }) => (
  <div class="plan">
    <p>
      <strong>
        {outcomeNames[outcome.kind]}
        {outcome.until !== null && `, dự kiến xong ${formatDate(outcome.until)}`}
        {outcome.referredTo !== null && `: ${outcome.referredTo}`}
      </strong>
      {outcome.referredNumber !== null &&
        ` (văn bản ${outcome.referredNumber}${outcome.referredOn === null ? '' : ` ngày ${formatDate(outcome.referredOn)}`})`}
    </p>
    <p class="as-typed">{outcome.explanation}</p>
    {outcome.legalBasis !== null && (
      <p>
        <strong>Căn cứ:</strong> {outcome.legalBasis}
      </p>
    )}
    {outcome.nextStep !== null && (
      <p>
        <strong>Người dân có thể:</strong> {outcome.nextStep}
      </p>
    )}
  </div>
)
