import { documentStateTones, documentStateWords } from '#features/documents/index.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Empty } from '#ui/Empty.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Status } from '#ui/Status.tsx'
import { Table } from '#ui/Table.tsx'
import { Day, Moment } from '#ui/When.tsx'
import type { ReportRow } from '../list-queries.ts'
import { kindNames } from '../messages.ts'
import type { Awaited } from '../waiting-queries.ts'

type Props = {
  readonly rows: readonly ReportRow[]
  readonly awaited: readonly Awaited[]
  readonly mayDraft: boolean
  readonly firstHref: string | undefined
  readonly nextHref: string | undefined
}

export const ReportsPage = ({ rows, awaited, mayDraft, firstHref, nextHref }: Props) => (
  <>
    <PageHeading
      title="Báo cáo"
      lead="Mỗi số liệu trong báo cáo đều mở ra được danh sách đã đếm, đúng như ngày chốt."
      actions={
        mayDraft && (
          <LinkButton variant="primary" href={href(routes.reportNew)}>
            Lập báo cáo
          </LinkButton>
        )
      }
    />
    {awaited.length > 0 && (
      <Card title="Chỉ đạo chờ báo cáo kết quả">
        <ul class="brief">
          {awaited.map(({ id, code, title, lastDay }) => (
            <li key={id}>
              <a class="row-link" href={href(routes.reportNew, {}, { loai: 'unit-report', nguon: id })}>
                {title}
              </a>
              <p class="brief-facts">
                <span>{code}</span>
                {lastDay !== null && (
                  <span>
                    hạn <Day date={lastDay} />
                  </span>
                )}
              </p>
            </li>
          ))}
        </ul>
      </Card>
    )}
    <Table
      caption="Các báo cáo, mới nhất trước"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          header: 'Báo cáo',
          hideLabel: true,
          cell: ({ id, kind, title, unitName }) => (
            <>
              <a class="row-link" href={href(routes.report, { id })}>
                {title}
              </a>
              <span class="under">
                {unitName === null ? kindNames[kind] : `${kindNames[kind]}: ${unitName}`}
              </span>
            </>
          ),
        },
        { key: 'as-of', header: 'Chốt số liệu', nowrap: true, cell: ({ asOf }) => <Moment at={asOf} /> },
        { key: 'by', header: 'Người lập', cell: ({ by }) => by ?? '—' },
        { key: 'number', header: 'Số', nowrap: true, cell: ({ number }) => number ?? '—' },
        {
          key: 'state',
          header: 'Tình trạng',
          nowrap: true,
          cell: ({ state }) => <Status tone={documentStateTones[state]}>{documentStateWords[state]}</Status>,
        },
      ]}
      empty={
        <Empty title="Chưa có báo cáo nào">
          {mayDraft
            ? 'Báo cáo tổng hợp và báo cáo định kỳ lập trong vài giây từ số liệu đang có; lời văn sửa được trước khi trình.'
            : 'Báo cáo kết quả lập từ trang của chỉ đạo mà đơn vị chủ trì hoặc thực hiện.'}
        </Empty>
      }
    />
    {(firstHref ?? nextHref) !== undefined && <Pagination previousHref={firstHref} nextHref={nextHref} />}
  </>
)
