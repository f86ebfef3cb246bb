import type { ComponentChildren } from 'preact'
import { numberText } from '#features/formats/index.ts'
import { noticeTitle, stateOf } from '#features/notices/index.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { DateField } from '#ui/DateField.tsx'
import { FieldRow, Form, FormActions } from '#ui/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Status } from '#ui/Status.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { isFollowed, mayFollow } from '../document.ts'
import { symbolUnder } from '../official.ts'
import type { DocumentPageView } from './DocumentPage.tsx'

/** What may be done with the paper now: one thing first, the others quietly below. */
export const Acts = (view: DocumentPageView) => {
  const { document, may } = view
  return (
    <>
      <Overtaken {...view} />
      <Next {...view} />
      <div class="quiet-acts">
        {may.decide && mayFollow(document.state, 'returned') && (
          <Reason
            view={view}
            act="return"
            action={href(routes.documentReturn, { id: document.id })}
            summary={isOwn(view) ? 'Lấy lại để sửa' : 'Trả lại để sửa'}
            question="Văn bản trở về người soạn. Lý do được ghi lại và báo cho người soạn."
            label="Cần sửa gì"
          />
        )}
        {may.withdraw && mayFollow(document.state, 'withdrawn') && (
          <Reason
            view={view}
            act="withdraw"
            action={href(routes.documentWithdrawal, { id: document.id })}
            summary="Bỏ văn bản"
            question="Văn bản được cất đi, không ban hành nữa. Lời văn các bản vẫn xem lại được."
            label="Vì sao bỏ"
            tone="danger"
          />
        )}
      </div>
    </>
  )
}

/** What was refused though its form is no longer here: the paper went on while somebody looked at it. */
const Overtaken = (view: DocumentPageView) => {
  const { document, may, refused } = view
  if (refused === null || refused.act === 'comment') return null
  const here = {
    submit: document.state === 'drafting' && may.submit,
    approve: document.state === 'submitted' && may.decide && !isOwn(view),
    issue: document.state === 'approved' && may.issue,
    follow: isFollowed(document) && view.following === null && may.follow,
    return: may.decide && mayFollow(document.state, 'returned'),
    withdraw: may.withdraw && mayFollow(document.state, 'withdrawn'),
  }
  if (here[refused.act as keyof typeof here]) return null
  return (
    <Notice tone="warning" role="alert">
      {refused.errors.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
    </Notice>
  )
}

const isOwn = ({ document, reader }: DocumentPageView): boolean =>
  document.unit === null && reader !== null && reader === document.submittedBy

const Next = (view: DocumentPageView) => {
  const { document, may, steps } = view
  switch (document.state) {
    case 'drafting': {
      const last = steps.findLast(({ kind }) => kind !== 'saved')
      return (
        <>
          {last?.kind === 'returned' && (
            <Notice tone="warning" title={`${last.by ?? 'Người duyệt'} trả lại để sửa`}>
              <p>{last.reason}</p>
            </Notice>
          )}
          {may.submit && (
            <Act view={view} act="submit" title="Trình duyệt" action={routes.documentSubmission}>
              <p>Sau khi trình, lời văn giữ nguyên cho đến khi người duyệt trả lại.</p>
              <Submit>Trình duyệt</Submit>
            </Act>
          )}
        </>
      )
    }
    case 'submitted': {
      if (may.decide && !isOwn(view))
        return (
          <Act view={view} act="approve" title="Duyệt" action={routes.documentApproval}>
            <p>Duyệt đúng lời văn của bản {document.version} đang hiện ở đây.</p>
            <Submit>Duyệt</Submit>
          </Act>
        )
      const by = steps.findLast(({ kind }) => kind === 'submitted')?.by
      return (
        <Card title="Đang chờ duyệt">
          <p>
            {isOwn(view)
              ? 'Ông/bà đã trình văn bản này. Lãnh đạo hoặc người khác ở Văn phòng sẽ duyệt.'
              : `${by ?? 'Người soạn'} đã trình. ${document.unit === null ? 'Lãnh đạo hoặc Văn phòng' : 'Thủ trưởng đơn vị'} sẽ duyệt.`}
          </p>
        </Card>
      )
    }
    case 'approved':
      return may.issue ? (
        <Issue {...view} />
      ) : (
        <Card title="Đã duyệt">
          <p>{document.unit === null ? 'Văn phòng' : 'Thủ trưởng đơn vị'} lấy số rồi ban hành.</p>
        </Card>
      )
    case 'issued':
      return isFollowed(document) ? <Followed {...view} /> : null
    case 'withdrawn':
      return null
  }
}

/** A conclusion is done when what it ordered is done. */
const Followed = (view: DocumentPageView) => {
  const { following, may } = view
  if (following === null)
    return may.follow ? (
      <Act view={view} act="follow" title="Đưa vào theo dõi" action={routes.documentFollowing}>
        <p>
          Phần mềm đọc đúng lời văn đã ban hành, tách từng nhiệm vụ, đơn vị và thời hạn để ông/bà kiểm tra
          trước khi giao.
        </p>
        <Submit>Đưa vào theo dõi</Submit>
      </Act>
    ) : null
  const { notice, progress } = following
  const draft = stateOf(notice) === 'draft'
  return (
    <Card title={draft ? 'Đang kiểm tra nhiệm vụ' : 'Thực hiện kết luận'}>
      {progress !== null && (
        <p>
          {progress.total} chỉ đạo, đã kết thúc {progress.closed}
          {progress.late > 0 && (
            <>
              , <strong>{progress.late} quá hạn</strong>
            </>
          )}
          .
        </p>
      )}
      <p>
        <a href={href(draft ? routes.noticeConfirm : routes.notice, { id: notice.id })}>
          {draft ? 'Kiểm tra rồi giao việc' : noticeTitle(notice)}
        </a>
      </p>
      {following.directives.length > 0 && (
        <ul class="comments">
          {following.directives.map(({ id, clauseNumber, title, state }) => (
            <li key={id}>
              <a href={href(routes.directive, { id })}>
                {clauseNumber === null ? title : `Mục ${clauseNumber}: ${title}`}
              </a>{' '}
              <Status tone={state.tone}>{state.words}</Status>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

const Issue = (view: DocumentPageView) => {
  const { document, letterhead, nextNumber, today } = view
  return (
    <Act view={view} act="issue" title="Ban hành" action={routes.documentIssue}>
      {document.type === '' ? (
        <p>Văn bản này không lấy số. Ban hành xong, lời văn giữ nguyên.</p>
      ) : (
        <p>
          Số tiếp theo trong sổ là{' '}
          <strong>
            {numberText(nextNumber ?? 1, document.family)}
            {symbolUnder(document.type, letterhead)}
          </strong>
          . Ban hành xong, lời văn và số giữ nguyên.
        </p>
      )}
      <FieldRow>
        <DateField name="on" label="Ngày văn bản" required value={today} />
        {document.type !== '' && (
          <TextField
            name="number"
            label="Số"
            hint="Để trống thì lấy số tiếp theo"
            inputmode="numeric"
            size={8}
          />
        )}
      </FieldRow>
      <Submit>Ban hành</Submit>
    </Act>
  )
}

type ActProps = {
  readonly view: DocumentPageView
  readonly act: string
  readonly title: string
  readonly action: (typeof routes)[
    | 'documentSubmission'
    | 'documentApproval'
    | 'documentIssue'
    | 'documentFollowing']
  readonly children: ComponentChildren
}

const Act = ({ view: { document, refused }, act, title, action, children }: ActProps) => (
  <Card title={title}>
    <Form
      action={href(action, { id: document.id })}
      idPrefix={`${act}-`}
      values={refused?.act === act ? refused.values : {}}
      errors={refused?.act === act ? refused.errors : []}
    >
      <input type="hidden" name="version" value={String(document.version)} />
      {children}
    </Form>
  </Card>
)

const Submit = ({ children }: { readonly children: string }) => (
  <FormActions>
    <Button>{children}</Button>
  </FormActions>
)

type ReasonProps = {
  readonly view: DocumentPageView
  readonly act: string
  readonly action: string
  readonly summary: string
  readonly question: string
  readonly label: string
  readonly tone?: 'danger'
}

const Reason = ({ view: { document, refused }, act, label, ...rest }: ReasonProps) => (
  <ConfirmForm
    {...rest}
    confirmLabel={rest.summary}
    idPrefix={`${act}-`}
    values={refused?.act === act ? refused.values : {}}
    errors={refused?.act === act ? refused.errors : []}
  >
    <input type="hidden" name="version" value={String(document.version)} />
    <TextArea name="reason" label={label} required rows={3} maxlength={2000} />
  </ConfirmForm>
)
