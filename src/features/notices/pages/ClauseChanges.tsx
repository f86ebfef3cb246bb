import { href, routes } from '#routes'
import { Notice as Alert } from '#ui/Notice.tsx'
import type { ClauseChange } from '../clause-queries.ts'
import { changeNames } from '../messages.ts'

type At = { readonly notice: string; readonly number: string | null }
type Props = { readonly changes: readonly ClauseChange[]; readonly at: At }

/** What later notices say about this clause, and what this one says about earlier ones; of a whole notice where `number` is null. */
export const ClauseChanges = ({ changes, at }: Props) => (
  <>
    {changes.map((change) => {
      const key = change.recordedAt.toISOString()
      if (change.clause.notice === at.notice && change.clause.number === at.number)
        return (
          <Alert key={key} tone="warning">
            <p>
              Mục này đã được {changeNames[change.kind]} bởi <By {...change.by} />: {change.explanation}
            </p>
            {change.kind !== 'amend' && (
              <p>Chỉ đạo cũ của mục này do Văn phòng Đảng ủy hủy trên trang từng chỉ đạo.</p>
            )}
          </Alert>
        )
      if (change.by.notice === at.notice && change.by.clauseNumber === at.number)
        return (
          <Alert key={key}>
            <p>
              {at.number === null ? 'Thông báo' : 'Mục'} này {changeNames[change.kind]}{' '}
              <a href={href(routes.clause, { id: change.clause.notice, number: change.clause.number })}>
                mục {change.clause.number}, {change.clause.title}
              </a>
              : {change.explanation}
            </p>
          </Alert>
        )
      return null
    })}
  </>
)

const By = ({ notice, title, clauseNumber }: ClauseChange['by']) =>
  clauseNumber === null ? (
    <a href={href(routes.notice, { id: notice })}>{title}</a>
  ) : (
    <a href={href(routes.clause, { id: notice, number: clauseNumber })}>
      mục {clauseNumber}, {title}
    </a>
  )
