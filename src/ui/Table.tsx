import { type ComponentChildren, isValidElement } from 'preact'
import { Icon } from './Icon.tsx'
import { Unbroken } from './Unbroken.tsx'

export type Column<Row> = {
  key: string
  header: string
  cell: (row: Row) => ComponentChildren
  align?: 'end' | undefined
  /** The address that sorts by this column (the other way round when it is sorted already). */
  sortHref?: string | undefined
  sorted?: 'ascending' | 'descending' | undefined
  /** Dates, numbers and states: never broken over lines. */
  nowrap?: boolean | undefined
  /** Holds a sentence: is given room before names and notes are. */
  words?: boolean | undefined
  /** For a cell that explains itself on a phone, where each cell otherwise carries its header. */
  hideLabel?: boolean | undefined
  /** Holds the buttons of a row: not for paper. */
  acts?: boolean | undefined
}

type Props<Row> = {
  /** Says what the table lists. Read aloud; seen when `showCaption`. */
  caption: string
  showCaption?: boolean | undefined
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Makes the row's first column lead to the thing itself. */
  rowHref?: ((row: Row) => string) | undefined
  /** A box before every row; put the table inside a BulkForm. */
  select?: { name: string; label: (row: Row) => string }
  /** Rows to be seen first, such as late ones. */
  rowTone?: (row: Row) => 'danger' | 'warning' | undefined
  empty?: ComponentChildren | undefined
}

/** Rows and columns; on a phone each row becomes a card that names its cells. */
export function Table<Row>(props: Props<Row>) {
  const { caption, showCaption, columns, rows, select, empty } = props
  if (rows.length === 0 && empty) return <>{empty}</>
  return (
    <div class="table-scroll">
      <table class="table">
        <caption class={showCaption ? undefined : 'ds-sr-only'}>{caption}</caption>
        <thead>
          <tr>
            {select && (
              <th scope="col" class="select-cell" data-select-all>
                <span class="ds-sr-only">Chọn</span>
              </th>
            )}
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                class={column.acts ? 'acts' : undefined}
                data-align={column.align}
                aria-sort={column.sorted}
              >
                <Header {...column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody data-list>
          {rows.map((row) => (
            <TableRow key={props.rowKey(row)} row={row} {...props} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function TableRow<Row>({ row, columns, rowKey, rowHref, select, rowTone }: Props<Row> & { row: Row }) {
  return (
    <tr data-tone={rowTone?.(row)}>
      {select && (
        <td class="select-cell">
          <input
            class="ds-input"
            type="checkbox"
            name={select.name}
            value={rowKey(row)}
            aria-label={`Chọn ${select.label(row)}`}
          />
        </td>
      )}
      {columns.map((column, index) => {
        const leads = index === 0 && rowHref !== undefined
        const content = column.cell(row)
        if (!leads && !column.acts && saysNothing(content))
          return <td key={column.key} data-align={column.align} />
        return (
          <td
            key={column.key}
            class={column.acts ? 'acts' : undefined}
            data-label={leads || column.hideLabel || column.acts ? undefined : column.header}
            data-align={column.align}
            data-nowrap={column.nowrap ? '' : undefined}
            data-words={column.words ? '' : undefined}
          >
            {leads ? (
              <a class="row-link" href={rowHref(row)}>
                {content}
              </a>
            ) : column.hideLabel ? (
              content
            ) : (
              besideLabel(content)
            )}
          </td>
        )
      })}
    </tr>
  )
}

/** Such a cell is empty: on a desk the style sheet draws its dash, a phone leaves it out with its label. */
const saysNothing = (content: ComponentChildren): boolean =>
  content === null ||
  content === undefined ||
  content === false ||
  content === '' ||
  content === '—' ||
  content === '–'

/** On a phone the label and what it names stand in two columns: several children are one thing there. */
function besideLabel(content: ComponentChildren): ComponentChildren {
  if (typeof content === 'string' && content.includes('-'))
    return (
      <div>
        <Unbroken>{content}</Unbroken>
      </div>
    )
  return typeof content !== 'object' || content === null || isElement(content) ? (
    content
  ) : (
    <div>{content}</div>
  )
}

/** An element of HTML is one thing; what a component draws may be several. */
const isElement = (content: object): boolean => isValidElement(content) && typeof content.type === 'string'

const Header = <Row,>({ header, sortHref, sorted }: Column<Row>) =>
  sortHref === undefined ? (
    header
  ) : (
    <a class="sort" href={sortHref}>
      {header}
      <Icon name={sorted === undefined ? 'updown' : sorted === 'ascending' ? 'up' : 'down'} />
    </a>
  )
