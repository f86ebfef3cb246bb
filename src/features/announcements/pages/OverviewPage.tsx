import { addDays, daysBetween, formatDate, type IsoDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { Empty } from '#ui/Empty.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Status } from '#ui/Status.tsx'
import { Table } from '#ui/Table.tsx'
import type { Announcement } from '../announcement.ts'
import { PublicationTabs } from './PublicationTabs.tsx'

export type OverviewRow = {
  readonly notice: string
  readonly title: string
  readonly subject: string
  readonly conferenceDate: IsoDate | null
  readonly latest: Announcement | null
  /** How many of its promises the public no longer reads: their topic was closed since. */
  readonly hidden: number
}

/** Law on Organisation of Local Government 2025, Art. 43: results are published within 10 days after the dialogue. */
const DAYS_TO_PUBLISH = 10

type OverviewProps = {
  readonly rows: readonly OverviewRow[]
  /** To older notices; absent at the end. */
  readonly nextHref: string | undefined
  readonly today: IsoDate
}

/** Every issued notice, and whether the people can read what became of it. */
export const OverviewPage = ({ rows, nextHref, today }: OverviewProps) => (
  <>
    <PageHeading
      title="Công khai kết quả"
      lead="Kết quả hội nghị đối thoại được công khai chậm nhất 10 ngày sau hội nghị (Điều 43 Luật Tổ chức chính quyền địa phương 2025)."
    />
    <PublicationTabs current="notices" />
    <Table
      caption="Thông báo đã ban hành và việc công khai"
      rows={rows}
      rowKey={({ notice }) => notice}
      rowHref={({ notice }) => href(routes.announcementEdit, { id: notice })}
      columns={[
        { key: 'title', header: 'Thông báo', cell: ({ title }) => title },
        { key: 'subject', header: 'Trích yếu', words: true, cell: ({ subject }) => subject },
        {
          key: 'conference',
          header: 'Hội nghị',
          nowrap: true,
          cell: ({ conferenceDate }) => (conferenceDate === null ? '—' : formatDate(conferenceDate)),
        },
        { key: 'state', header: 'Công khai', cell: (row) => <Publication {...row} today={today} /> },
      ]}
      empty={<Empty title="Chưa ban hành thông báo nào" />}
    />
    {nextHref !== undefined && <Pagination nextHref={nextHref} />}
  </>
)

const Publication = ({ latest, hidden, conferenceDate, today }: OverviewRow & { today: IsoDate }) => {
  if (latest?.withdrawn === null && hidden > 0)
    return <Status tone="danger">{`Bản ${latest.version} có ${hidden} nội dung phải ẩn, cần bản mới`}</Status>
  if (latest?.withdrawn === null)
    return <Status tone="success">{`Đang công khai, bản ${latest.version}`}</Status>
  if (latest !== null) return <Status tone="warning">Đã thu hồi</Status>
  if (conferenceDate === null) return <Status tone="neutral">Chưa công khai</Status>
  const last = addDays(conferenceDate, DAYS_TO_PUBLISH)
  const left = daysBetween(today, last)
  return (
    <Status tone={left < 0 ? 'danger' : left <= 3 ? 'warning' : 'neutral'}>
      {left < 0 ? `Chưa công khai, quá ${-left} ngày` : `Chưa công khai, hạn ${formatDate(last)}`}
    </Status>
  )
}
