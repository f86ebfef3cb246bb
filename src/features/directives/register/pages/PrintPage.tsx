import type { IsoDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PrintSheet } from '#ui/PrintSheet.tsx'
import { Table } from '#ui/Table.tsx'
import { registerParameters } from '../address.ts'
import type { RegisterFilter, Sort } from '../filter.ts'
import type { RegisterRow } from '../row-queries.ts'
import { registerColumns } from './columns.tsx'

type Props = {
  readonly rows: readonly RegisterRow[]
  readonly filter: RegisterFilter
  readonly sort: Sort
  /** The filter in words. */
  readonly subtitle: string
  readonly issuer: readonly string[]
  readonly printed: string
  readonly today: IsoDate
  /** More rows fit than paper is good for. */
  readonly cut: boolean
}

/** The register as the office files it: A4 landscape, every row of the filter, places for two signatures. */
export const PrintPage = ({ rows, filter, sort, subtitle, issuer, printed, today, cut }: Props) => (
  <>
    <div class="screen-only">
      <PageHeading
        title="In sổ theo dõi"
        lead={
          cut
            ? `Chỉ in ${rows.length} dòng đầu. Hãy lọc bớt, hoặc xuất Excel để có đủ.`
            : 'Dùng lệnh in của trình duyệt; khổ giấy A4 ngang.'
        }
        actions={
          <LinkButton
            variant="secondary"
            href={href(routes.directives, {}, registerParameters(filter, sort))}
          >
            Quay lại sổ
          </LinkButton>
        }
      />
    </div>
    <PrintSheet issuer={issuer} title="SỔ THEO DÕI CHỈ ĐẠO" subtitle={subtitle} printed={printed} landscape>
      <div class="register">
        <Table
          caption="Sổ theo dõi chỉ đạo"
          columns={registerColumns({ filter: null, sort, today })}
          rows={rows}
          rowKey={(row) => row.id}
          empty={<p>Không có dòng nào khớp bộ lọc.</p>}
        />
      </div>
      <div class="signatures print-only">
        <p>Người lập</p>
        <p>Lãnh đạo duyệt</p>
      </div>
    </PrintSheet>
  </>
)
