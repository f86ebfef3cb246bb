import { href, routes } from '#routes'
import { Card } from '#ui/Card.tsx'
import { Notice } from '#ui/Notice.tsx'
import { isFollowed, mayFollow } from '../document.ts'
import { Act, Reason, Submit } from './ActForm.tsx'
import type { DocumentPageView } from './DocumentPage.tsx'
import { FollowedCard } from './FollowedCard.tsx'
import { IssueForm } from './IssueForm.tsx'

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
              ? 'Văn bản đã trình từ tài khoản này. Lãnh đạo hoặc người khác ở Văn phòng sẽ duyệt.'
              : `${by ?? 'Người soạn'} đã trình. ${document.unit === null ? 'Lãnh đạo hoặc Văn phòng' : 'Thủ trưởng đơn vị'} sẽ duyệt.`}
          </p>
        </Card>
      )
    }
    case 'approved':
      return may.issue ? (
        <IssueForm {...view} />
      ) : (
        <Card title="Đã duyệt">
          <p>{document.unit === null ? 'Văn phòng' : 'Thủ trưởng đơn vị'} lấy số rồi ban hành.</p>
        </Card>
      )
    case 'issued':
      return isFollowed(document) ? <FollowedCard {...view} /> : null
    case 'withdrawn':
      return null
  }
}
