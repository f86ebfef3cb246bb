import { formatDate } from '#domain/date.ts'
import { formatNumber } from '#domain/number.ts'
import { href, routes } from '#routes'
import { legend } from '../mark.ts'
import {
  type CompletenessTable,
  isComplete,
  isSent,
  type TableCell,
  type TableRow,
} from '../table-queries.ts'

/** A row for each paper, a column for each group; every cell leads to what is known of it. */
export const Matrix = ({ groups, rows }: CompletenessTable) => (
  <div class="matrix-scroll">
    <table class="matrix">
      <caption class="ds-sr-only">Văn bản theo dòng, tổ dân phố theo cột</caption>
      <thead>
        <tr>
          <th scope="col">Văn bản</th>
          <th scope="col" class="matrix-due">
            Hạn
          </th>
          {groups.map(({ id, label, name }) => (
            <th key={id} scope="col" title={name}>
              <span class="ds-sr-only">Tổ </span>
              {label}
            </th>
          ))}
          <th scope="col">Xong</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <PaperRow key={row.dispatch.id} row={row} groups={groups} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            Văn bản đã xong
          </th>
          {groups.map(({ id }, at) => {
            const cells = rows.flatMap(({ cells: own }) => own[at] ?? [])
            const [done, sent] = [cells.filter(isComplete).length, cells.filter(isSent).length]
            return (
              <td key={id} title={`${done}/${sent}`} data-kind={done < sent ? 'short' : undefined}>
                {done}
              </td>
            )
          })}
          <td />
        </tr>
      </tfoot>
    </table>
  </div>
)

const PaperRow = ({ row, groups }: { readonly row: TableRow } & Pick<CompletenessTable, 'groups'>) => {
  const { dispatch, cells, sent, complete } = row
  return (
    <tr>
      <th scope="row">
        <a href={href(routes.dispatch, { id: dispatch.id })} title={dispatch.title}>
          {signOf(dispatch.title)}
        </a>
        <span class="matrix-about">{dispatch.abstract}</span>
      </th>
      <td>{formatDate(dispatch.dueOn).slice(0, 5)}</td>
      {cells.map((cell, at) => (
        <Cell key={groups[at]?.id} cell={cell} dispatch={dispatch.id} name={groups[at]?.name ?? ''} />
      ))}
      <td class="matrix-sum">
        {formatNumber(complete)}/{formatNumber(sent)}
      </td>
    </tr>
  )
}

/** "36-TB/ĐU" of "Thông báo 36-TB/ĐU": the symbol says what kind of paper it is. */
const signOf = (title: string): string => /\d.*$/.exec(title)?.[0] ?? title

type CellProps = { readonly cell: TableCell; readonly dispatch: string; readonly name: string }

const Cell = ({ cell: { sign, kind, words, recipient }, dispatch, name }: CellProps) => (
  <td data-kind={kind}>
    {recipient === null ? (
      sign
    ) : (
      <a
        href={`${href(routes.dispatch, { id: dispatch })}#nn-${recipient}`}
        aria-label={`${sign} ${name}: ${words}`}
        title={`${name}: ${words}`}
      >
        {sign}
      </a>
    )}
  </td>
)

export const Legend = () => (
  <ul class="matrix-legend" aria-label="Chú giải">
    {legend.map(({ sign, kind, words }) => (
      <li key={sign}>
        <span class="matrix-sign" data-kind={kind}>
          {sign}
        </span>{' '}
        {words}
      </li>
    ))}
  </ul>
)
