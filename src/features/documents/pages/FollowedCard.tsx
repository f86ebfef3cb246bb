import { noticeTitle, stateOf } from '#features/notices/index.ts'
import { href, routes } from '#routes'
import { Card } from '#ui/Card.tsx'
import { Status } from '#ui/Status.tsx'
import { Act, Submit } from './ActForm.tsx'
import type { DocumentPageView } from './DocumentPage.tsx'

/** A conclusion is done when what it ordered is done. */
export const FollowedCard = (view: DocumentPageView) => {
  const { following, may } = view
  if (following === null)
    return may.follow ? (
      <Act view={view} act="follow" title="Đưa vào theo dõi" action={routes.documentFollowing}>
        <p>
          Phần mềm đọc đúng lời văn đã ban hành, tách từng nhiệm vụ, đơn vị và thời hạn để cán bộ kiểm tra
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
