import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Status } from '#ui/Status.tsx'
import { Table } from '#ui/Table.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { Moment } from '#ui/When.tsx'
import { decisionNames, type Restricted, reasonNames } from '../restricted.ts'

/** Sealed words waiting for the person named for them: when they came and what was decided, never what they say. */
export const QueuePage = ({ rows, all }: { readonly rows: readonly Restricted[]; readonly all: boolean }) => (
  <>
    <PageHeading
      title="Đơn hạn chế"
      lead="Lời tố cáo và lời nói về thái độ, tác phong cán bộ. Lời và người gửi được niêm phong; mỗi lần mở phải nêu mục đích và được ghi lại."
      actions={<LinkButton href={href(routes.restrictedDestructions)}>Tiêu hủy đơn hết hạn lưu</LinkButton>}
    />
    <Tabs
      label="Xem"
      items={[
        { href: href(routes.restrictedPetitions), label: 'Chờ xử lý', current: !all },
        { href: href(routes.restrictedPetitions, {}, { xem: 'tat-ca' }), label: 'Tất cả', current: all },
      ]}
    />
    <Table
      caption="Đơn hạn chế"
      columns={[
        { key: 'code', header: 'Mã', nowrap: true, cell: ({ code }) => code },
        { key: 'reason', header: 'Vì sao ở đây', cell: ({ reason }) => reasonNames[reason] },
        { key: 'received', header: 'Nhận lúc', cell: ({ receivedAt }) => <Moment at={receivedAt} /> },
        {
          key: 'decision',
          header: 'Xử lý',
          cell: ({ decided, destroyedAt }) =>
            destroyedAt !== null ? (
              <Status tone="neutral">Đã tiêu hủy</Status>
            ) : decided === null ? (
              <Status tone="warning">Chờ xử lý</Status>
            ) : (
              <Status tone={decided.as === 'released' ? 'neutral' : 'success'}>
                {decisionNames[decided.as]}
              </Status>
            ),
        },
      ]}
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => href(routes.restrictedPetition, { id })}
      empty={<Empty title={all ? 'Chưa có đơn nào' : 'Không có đơn nào chờ xử lý'} />}
    />
  </>
)
