import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Status } from '#ui/Status.tsx'
import { type Column, Table } from '#ui/Table.tsx'
import type { ExchangeBody } from '../body.ts'
import { ExchangeTabs } from './ExchangeTabs.tsx'

type Props = { readonly bodies: readonly ExchangeBody[]; readonly mayKeep: boolean }

/** With whom papers are exchanged, under which identifiers. */
export const BodiesPage = ({ bodies, mayKeep }: Props) => (
  <>
    <PageHeading
      title="Cơ quan trao đổi"
      lead="Mã định danh (Quyết định 20/2020/QĐ-TTg) do phường ghi theo thông báo của cấp trên; phần mềm không tự đặt mã."
      actions={
        mayKeep && (
          <LinkButton variant="primary" href={href(routes.exchangeBodyNew)}>
            Thêm cơ quan
          </LinkButton>
        )
      }
    />
    <ExchangeTabs current="bodies" />
    <Table
      caption="Cơ quan của phường trước, rồi nơi nhận theo tên"
      columns={columns}
      rows={bodies}
      rowKey={({ id }) => id}
      rowHref={mayKeep ? ({ id }) => href(routes.exchangeBody, { body: id }) : undefined}
      empty={
        <Empty title="Chưa có cơ quan nào">
          Ghi cơ quan của phường (Đảng ủy, UBND) và các nơi thường nhận văn bản, kèm mã định danh nếu đã biết.
        </Empty>
      }
    />
  </>
)

const columns: readonly Column<ExchangeBody>[] = [
  { key: 'name', header: 'Cơ quan', cell: ({ name }) => name },
  {
    key: 'code',
    header: 'Mã định danh',
    nowrap: true,
    cell: ({ organId }) =>
      organId === null ? <Status tone="warning">Chưa ghi mã</Status> : <code>{organId}</code>,
  },
  { key: 'above', header: 'Mã cấp trên', nowrap: true, cell: ({ inCharge }) => inCharge ?? '—' },
  {
    key: 'kind',
    header: 'Vai trò',
    cell: ({ own, closed }) => (closed ? 'Thôi dùng' : own ? 'Cơ quan gửi của phường' : 'Nơi nhận'),
  },
  { key: 'note', header: 'Ghi chú', cell: ({ note }) => note ?? '—' },
]
