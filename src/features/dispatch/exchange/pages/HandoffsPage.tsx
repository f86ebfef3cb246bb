import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Status } from '#ui/Status.tsx'
import { type Column, Table } from '#ui/Table.tsx'
import { Day } from '#ui/When.tsx'
import { wayNames } from '../messages.ts'
import { type Handoff, unconfirmed } from '../out/handoff.ts'
import { ExchangeTabs } from './ExchangeTabs.tsx'

type Props = {
  readonly rows: readonly Handoff[]
  readonly waiting: boolean
  readonly firstHref: string | null
  readonly nextHref: string | null
  readonly mayHandOver: boolean
}

/** The register of hand-offs, the latest first. */
export const HandoffsPage = ({ rows, waiting, firstHref, nextHref, mayHandOver }: Props) => (
  <>
    <PageHeading
      title="Sổ bàn giao văn bản"
      lead="Phần mềm không nối thẳng với trục liên thông hay mạng của Đảng: gói được đóng ở đây, người của Văn phòng mang đi."
      actions={
        mayHandOver && (
          <LinkButton variant="primary" href={href(routes.exchangeNew)}>
            Đóng gói, bàn giao
          </LinkButton>
        )
      }
    />
    <ExchangeTabs current="out" />
    <p>
      {waiting ? (
        <a href={href(routes.exchanges)}>Xem tất cả các lần bàn giao</a>
      ) : (
        <a href={href(routes.exchanges, {}, { cho: '1' })}>Chỉ xem lần còn nơi chưa xác nhận</a>
      )}
    </p>
    <Table
      caption="Các lần bàn giao, mới nhất trước"
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => href(routes.exchange, { id })}
      empty={
        <Empty title={waiting ? 'Mọi nơi đã xác nhận' : 'Chưa bàn giao văn bản nào'}>
          {waiting
            ? 'Không còn lần bàn giao nào chờ nơi nhận xác nhận.'
            : 'Chọn văn bản đã ban hành và nơi nhận; gói được đóng kèm mã kiểm, lần giao được ghi vào sổ này.'}
        </Empty>
      }
    />
    {(firstHref !== null || nextHref !== null) && (
      <Pagination previousHref={firstHref ?? undefined} nextHref={nextHref ?? undefined} />
    )}
  </>
)

const columns: readonly Column<Handoff>[] = [
  {
    key: 'paper',
    header: 'Văn bản',
    nowrap: true,
    cell: ({ title, voidedAt }) => (voidedAt === null ? <span>{title}</span> : <del>{title}</del>),
  },
  { key: 'on', header: 'Ngày giao', nowrap: true, cell: ({ handedOn }) => <Day date={handedOn} /> },
  { key: 'to', header: 'Nơi nhận', cell: ({ recipients }) => recipients.map(({ name }) => name).join('; ') },
  {
    key: 'how',
    header: 'Người giao, cách giao',
    cell: ({ handedBy, carried }) => `${handedBy}; ${wayNames[carried]}`,
  },
  { key: 'print', header: 'Mã kiểm', nowrap: true, cell: ({ sha256 }) => <code>{sha256.slice(0, 12)}</code> },
  { key: 'state', header: 'Xác nhận', nowrap: true, cell: (one) => <Confirmed handoff={one} /> },
]

function Confirmed({ handoff }: { readonly handoff: Handoff }) {
  if (handoff.voidedAt !== null) return <Status tone="neutral">Đã hủy</Status>
  const open = unconfirmed(handoff)
  const all = handoff.recipients.length
  return open === 0 ? (
    <Status tone="success">{all === 1 ? 'Đã nhận' : `Đủ ${all} nơi`}</Status>
  ) : (
    <Status tone="warning">{all === 1 ? 'Chờ xác nhận' : `${all - open}/${all} nơi`}</Status>
  )
}
