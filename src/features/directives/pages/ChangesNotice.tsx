import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import type { ClauseChange } from '../notice-queries.ts'
import type { DirectiveView } from '../page-queries.ts'

const titles = {
  amend: 'Mục giao việc này đã được sửa đổi',
  replace: 'Mục giao việc này đã được thay thế',
  cancel: 'Mục giao việc này đã bị hủy bỏ',
} as const

/** A later notice spoke of the clause. The directive runs on until its assigner cancels it. */
export const ChangesNotice = ({ view }: { view: DirectiveView }) => (
  <>
    {view.changes.map((change) => (
      <Notice
        key={`${change.notice} ${change.kind} ${change.explanation}`}
        tone="warning"
        title={titles[change.kind]}
      >
        <p>
          {change.explanation}{' '}
          <a href={addressOf(change)}>
            {change.clause !== null && `Mục ${change.clause.number}, `}
            {change.noticeTitle}
          </a>
        </p>
        {view.acts.some((act) => act.kind === 'cancel') && change.kind !== 'amend' && (
          <p>
            <LinkButton
              href={href(
                routes.directiveCancellation,
                { id: view.directive.id },
                { 'thong-bao': change.notice, muc: change.clause?.id },
              )}
            >
              Hủy chỉ đạo theo thông báo này
            </LinkButton>
          </p>
        )}
      </Notice>
    ))}
  </>
)

const addressOf = ({ notice, clause }: ClauseChange): string =>
  clause === null
    ? href(routes.notice, { id: notice })
    : href(routes.clause, { id: notice, number: clause.number })
