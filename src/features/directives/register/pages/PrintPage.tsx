import type { IsoDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { PrintRegister } from '#ui/PrintRegister.tsx'
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
  <PrintRegister
    heading="In sổ theo dõi"
    title="SỔ THEO DÕI CHỈ ĐẠO"
    subtitle={subtitle}
    backHref={href(routes.directives, {}, registerParameters(filter, sort))}
    issuer={issuer}
    printed={printed}
    cut={cut ? `${rows.length} dòng đầu` : null}
    signed
  >
    <Table
      caption="Sổ theo dõi chỉ đạo"
      columns={registerColumns({ filter: null, sort, today })}
      rows={rows}
      rowKey={(row) => row.id}
      empty={<p>Không có dòng nào khớp bộ lọc.</p>}
    />
  </PrintRegister>
)
