import type { IsoDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { DueDate } from '#ui/DueDate.tsx'
import { Empty } from '#ui/Empty.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Status } from '#ui/Status.tsx'
import { type Column, Table } from '#ui/Table.tsx'
import { Day } from '#ui/When.tsx'
import type { DataAction } from '../../policy.ts'
import { type DataRequest, isLate } from '../request.ts'
import { requestNames } from '../words.ts'

type Props = {
  readonly open: readonly DataRequest[]
  readonly decided: readonly DataRequest[]
  readonly today: IsoDate
  readonly may: Readonly<Record<DataAction, boolean>>
}

/** Who asked for what about their data, the late ones in red. */
export const RequestsPage = ({ open, decided, today, may }: Props) => (
  <>
    <PageHeading
      title="Yêu cầu về dữ liệu cá nhân"
      lead="Ghi yêu cầu mới từ trang của ý kiến. Hạn tính theo lịch làm việc của phường."
      actions={
        <>
          {may.retain && (
            <LinkButton variant="secondary" href={href(routes.retention)}>
              Thời hạn lưu trữ
            </LinkButton>
          )}
          {may.destroy && (
            <LinkButton variant="secondary" href={href(routes.destructions)}>
              Tiêu hủy
            </LinkButton>
          )}
        </>
      }
    />
    <Table<DataRequest>
      caption="Yêu cầu chưa giải quyết"
      columns={[
        ...shared,
        {
          key: 'acknowledge',
          header: 'Báo đã nhận',
          cell: ({ acknowledge, acknowledgedOn }) => (
            <DueDate due={acknowledge.due} done={acknowledgedOn} today={today} />
          ),
        },
        {
          key: 'due',
          header: 'Giải quyết',
          cell: ({ answer }) => <DueDate due={answer.due} today={today} />,
        },
      ]}
      rows={open}
      rowKey={({ id }) => id}
      rowHref={({ id }) => href(routes.dataRequest, { id })}
      rowTone={(request) => (isLate(request, today) ? 'danger' : undefined)}
      empty={
        <Empty title="Không có yêu cầu nào đang chờ">
          Khi bà con hỏi phường đang lưu gì về mình, hoặc xin sửa, xin xóa: mở ý kiến của người đó, chọn “Ghi
          yêu cầu”.
        </Empty>
      }
    />
    {decided.length > 0 && (
      <Card title="Đã giải quyết">
        <Table<DataRequest>
          caption="Yêu cầu đã giải quyết"
          columns={[
            ...shared,
            {
              key: 'decision',
              header: 'Kết quả',
              cell: ({ decision }) =>
                decision?.kind === 'done' ? (
                  <Status tone="success">Đã làm</Status>
                ) : (
                  <Status tone="neutral">Từ chối</Status>
                ),
            },
          ]}
          rows={decided}
          rowKey={({ id }) => id}
          rowHref={({ id }) => href(routes.dataRequest, { id })}
        />
      </Card>
    )}
  </>
)

const shared: readonly Column<DataRequest>[] = [
  { key: 'code', header: 'Ý kiến', nowrap: true, cell: ({ code }) => code },
  { key: 'kind', header: 'Yêu cầu', cell: ({ kind }) => requestNames[kind] },
  { key: 'by', header: 'Người yêu cầu', cell: ({ askedBy }) => askedBy },
  { key: 'on', header: 'Nhận ngày', nowrap: true, cell: ({ receivedOn }) => <Day date={receivedOn} /> },
]
