import { formatNumber } from '#domain/number.ts'
import { registerHref } from '#features/directives/index.ts'
import { href, routes } from '#routes'
import { Empty } from '#ui/Empty.tsx'
import { Table } from '#ui/Table.tsx'
import type { Figures } from '../figures.ts'

/** What became of the latest notices. */
export const NoticeTable = ({ notices }: Pick<Figures, 'notices'>) => (
  <Table
    caption="Chỉ đạo theo thông báo, mới nhất trước"
    rows={notices}
    rowKey={({ notice }) => notice}
    columns={[
      {
        key: 'title',
        header: 'Thông báo',
        hideLabel: true,
        cell: ({ notice, title, subject }) => (
          <>
            <a href={href(routes.notice, { id: notice })}>{title}</a>
            <span class="under">{subject}</span>
          </>
        ),
      },
      {
        key: 'done',
        header: 'Đã xong',
        align: 'end',
        nowrap: true,
        cell: ({ notice, closed, total }) => (
          <>
            <a href={registerHref({ notice, state: 'closed' })}>{formatNumber(closed)}</a>/
            <a href={registerHref({ notice, state: 'all' })}>{formatNumber(total)}</a>
          </>
        ),
      },
      {
        key: 'late',
        header: 'Quá hạn',
        align: 'end',
        cell: ({ notice, late }) =>
          late === 0 ? (
            <span class="muted">0</span>
          ) : (
            <a class="figure" data-color="danger" href={registerHref({ notice, due: 'late' })}>
              {formatNumber(late)}
            </a>
          ),
      },
    ]}
    empty={<Empty title="Chưa ban hành thông báo nào" />}
  />
)
