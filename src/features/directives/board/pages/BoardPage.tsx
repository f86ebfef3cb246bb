import type { IsoDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { Board } from '#ui/Board.tsx'
import { LinkButton } from '#ui/Button.tsx'
import { DueDate } from '#ui/DueDate.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Status } from '#ui/Status.tsx'
import { statusNames, statusTones } from '../../messages.ts'
import { registerHref } from '../../register/address.ts'
import type { RegisterRow } from '../../register/row-queries.ts'
import type { BoardColumn } from '../board-queries.ts'

/** The work by state; each column leads to the register narrowed to it. */
export const BoardPage = ({ columns, today }: { columns: readonly BoardColumn[]; today: IsoDate }) => (
  <>
    <PageHeading
      title="Bảng theo dõi"
      lead="Chỉ đạo theo tình trạng, việc gần hạn đứng trước."
      actions={
        <LinkButton variant="secondary" href={href(routes.directives)}>
          Sổ theo dõi
        </LinkButton>
      }
    />
    <Board
      columns={columns.map(({ status, count, rows }) => ({
        key: status,
        title: statusNames[status],
        tone: statusTones[status],
        count: count.rows,
        more: count.more,
        cards: rows.map((row) => ({
          key: row.id,
          href: href(routes.directive, { id: row.id }),
          title: row.title,
          over: `${row.code} · ${leadOf(row)}`,
          foot: (
            <>
              <DueDate due={row.lastDay} original={row.originalLastDay} done={row.closedOn} today={today} />
              {row.stuck && <Status tone="danger">Bị từ chối</Status>}
            </>
          ),
        })),
        ...(count.rows > rows.length ? { moreHref: registerHref({ state: status }) } : {}),
      }))}
    />
  </>
)

const leadOf = ({ units }: RegisterRow): string => units.find(({ role }) => role === 'lead')?.name ?? ''
