import { Notice } from '#ui/Notice.tsx'
import { Table } from '#ui/Table.tsx'
import { Day } from '#ui/When.tsx'
import type { ImpactRow } from '../impact.ts'
import { issuedNeverMove } from '../messages.ts'

/** What a changed calendar would do to open work: nothing to dates already issued, which the office may then extend one by one. */
export const ImpactTable = ({ rows }: { rows: readonly ImpactRow[] }) => (
  <>
    <h2>Ảnh hưởng đến việc đang theo dõi</h2>
    <Notice>{issuedNeverMove}</Notice>
    {rows.length === 0 ? (
      <p>
        Không có hạn hay mốc nhắc nào của chỉ đạo, hồ sơ, văn bản đến, văn bản đã gửi còn đang chờ tính khác
        đi theo lịch mới.
      </p>
    ) : (
      <Table
        caption="Hạn và mốc nhắc tính khác đi theo lịch mới"
        rows={rows}
        rowKey={(row) => `${row.href} ${row.what}`}
        rowHref={(row) => row.href}
        columns={[
          { key: 'code', header: 'Mã', nowrap: true, cell: (row) => row.code },
          { key: 'title', header: 'Nội dung', cell: (row) => row.title },
          { key: 'what', header: 'Mốc', cell: (row) => row.what },
          {
            key: 'before',
            header: 'Theo lịch hiện nay',
            nowrap: true,
            cell: (row) => <Day date={row.before} />,
          },
          { key: 'after', header: 'Theo lịch mới', nowrap: true, cell: (row) => <Day date={row.after} /> },
          { key: 'then', header: 'Khi ghi lịch mới', cell: consequence },
        ]}
      />
    )}
  </>
)

const consequence = (row: ImpactRow): string =>
  row.kind === 'issued' ? 'giữ nguyên hạn đã ghi' : 'tính lại theo lịch mới'
