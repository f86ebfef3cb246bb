import { formatLongDate, timeInVietnam } from '#domain/date.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PrintSheet } from '#ui/PrintSheet.tsx'
import { Table } from '#ui/Table.tsx'
import type { Conference } from '../conference.ts'
import type { Delegate } from '../delegate.ts'

type Props = {
  readonly conference: Conference
  readonly delegates: readonly Delegate[]
  readonly issuer: readonly string[]
  readonly printed: string
  /** The day has come: the sheet says who was there; before it, it has room for signatures. */
  readonly held: boolean
}

export const DelegateSheet = ({ conference, delegates, issuer, printed, held }: Props) => (
  <>
    <div class="screen-only">
      <PageHeading
        title="In danh sách đại biểu"
        lead="Dùng lệnh in của trình duyệt; khổ giấy A4 dọc."
        actions={
          <LinkButton href={href(routes.delegates, { id: conference.id })}>Quay lại danh sách</LinkButton>
        }
      />
    </div>
    <PrintSheet
      issuer={issuer}
      title="DANH SÁCH ĐẠI BIỂU"
      subtitle={`${conference.title}, ${formatLongDate(conference.heldOn)}`}
      printed={printed}
    >
      <div class="register">
        <Table
          caption="Danh sách đại biểu, xếp theo tên"
          rows={delegates.map((delegate, at) => ({ ...delegate, number: at + 1 }))}
          rowKey={({ id }) => id}
          columns={[
            { key: 'number', header: 'STT', align: 'end', cell: ({ number }) => number },
            { key: 'name', header: 'Họ và tên', cell: ({ name }) => name },
            {
              key: 'from',
              header: 'Tổ, đơn vị',
              cell: ({ unitName, description }) =>
                [unitName, description].filter((part) => part !== null).join(', ') || '—',
            },
            held
              ? { key: 'present', header: 'Có mặt', nowrap: true, cell: presence }
              : { key: 'sign', header: 'Ký tên', cell: () => '' },
          ]}
          empty={<p>Chưa có đại biểu nào.</p>}
        />
      </div>
    </PrintSheet>
  </>
)

function presence({ presentAt, late }: Delegate): string {
  if (presentAt === null) return 'Vắng'
  return late ? `Muộn, ${timeInVietnam(presentAt)}` : 'Có mặt'
}
