import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Filters } from '#ui/Filters.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PrintSheet } from '#ui/PrintSheet.tsx'
import { DispatchTabs } from '../../pages/DispatchTabs.tsx'
import { periodWords } from '../period.ts'
import type { CompletenessTable, Period } from '../table-queries.ts'
import { Legend, Matrix } from './Matrix.tsx'
import { PaperList } from './PaperList.tsx'

type Props = CompletenessTable & {
  readonly period: Period
  readonly most: number
  readonly issuer: readonly string[]
  readonly printed: string
}

/** Papers × residential groups on one screen and one sheet; on a phone a list of what is missing of each paper. */
export const TablePage = ({ groups, rows, period, most, issuer, printed }: Props) => (
  <>
    <PageHeading
      title="Bảng theo dõi tổ dân phố"
      lead={`${rows.length === most ? `${most} văn bản gửi gần nhất` : 'Văn bản đã gửi'}, mỗi cột một tổ.`}
      actions={
        <LinkButton href={href(routes.dispatchTableXlsx, {}, { tu: period.from, den: period.to })} download>
          Xuất Excel
        </LinkButton>
      }
    />
    <DispatchTabs current="table" />
    {rows.length === 0 ? (
      <Empty title="Không có văn bản nào gửi tổ dân phố">
        {periodWords(period) === ''
          ? 'Văn bản gửi các tổ dân phố sẽ hiện ở đây, mỗi dòng một văn bản.'
          : 'Hãy chọn khoảng thời gian khác.'}
      </Empty>
    ) : (
      <PrintSheet
        issuer={issuer}
        title="THEO DÕI VĂN BẢN GỬI CÁC TỔ DÂN PHỐ"
        subtitle={periodWords(period)}
        printed={printed}
        landscape
      >
        <Matrix groups={groups} rows={rows} />
        <PaperList groups={groups} rows={rows} />
        <Legend />
      </PrintSheet>
    )}
    <Filters
      action={href(routes.dispatchTable)}
      values={{ tu: period.from, den: period.to }}
      active={
        periodWords(period) === ''
          ? []
          : [{ label: `Gửi ${periodWords(period)}`, removeHref: href(routes.dispatchTable) }]
      }
      clearHref={href(routes.dispatchTable)}
    >
      <DateField name="tu" label="Gửi từ ngày" />
      <DateField name="den" label="Đến ngày" />
    </Filters>
  </>
)
