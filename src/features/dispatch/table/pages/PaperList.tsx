import { formatDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { type CompletenessTable, isComplete, isSent, type TableRow } from '../table-queries.ts'

/** The same on a phone: for each paper who is missing, by name and sign. */
export const PaperList = ({ groups, rows }: CompletenessTable) => (
  <ul class="matrix-list">
    {rows.map((row) => (
      <li key={row.dispatch.id} class="card">
        <Paper row={row} groups={groups} />
      </li>
    ))}
  </ul>
)

const Paper = ({ row, groups }: { readonly row: TableRow } & Pick<CompletenessTable, 'groups'>) => {
  const { dispatch, cells, sent, complete } = row
  const missing = cells.flatMap((cell, at) =>
    isSent(cell) && !isComplete(cell) ? [{ ...cell, label: groups[at]?.label ?? '' }] : [],
  )
  return (
    <>
      <p>
        <a class="row-link" href={href(routes.dispatch, { id: dispatch.id })}>
          {dispatch.title}
        </a>{' '}
        <span class="muted">hạn {formatDate(dispatch.dueOn)}</span>
      </p>
      <p>{dispatch.abstract}</p>
      <p>
        <strong>
          {complete}/{sent} tổ đã xong
        </strong>
        {missing.length > 0 && (
          <>
            . Còn thiếu tổ{' '}
            {missing.map(({ label, sign, recipient, words }, at) => (
              <span key={recipient}>
                {at > 0 && ', '}
                <a href={`${href(routes.dispatch, { id: dispatch.id })}#nn-${recipient}`} title={words}>
                  {label} ({sign})
                </a>
              </span>
            ))}
          </>
        )}
      </p>
    </>
  )
}
