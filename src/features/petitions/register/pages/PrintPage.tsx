import { href, routes } from '#routes'
import { PrintRegister } from '#ui/PrintRegister.tsx'
import { Table } from '#ui/Table.tsx'
import { registerParameters } from '../address.ts'
import type { RegisterFilter } from '../filter.ts'
import type { RegisterRow } from '../row-queries.ts'
import { registerColumns } from './columns.tsx'

type Props = {
  readonly rows: readonly RegisterRow[]
  readonly filter: RegisterFilter
  /** The filter in words. */
  readonly subtitle: string
  readonly issuer: readonly string[]
  readonly printed: string
  /** More rows fit than paper is good for. */
  readonly cut: boolean
}

/** The register as the office files it: A4 landscape, every row of the filter. */
export const PrintPage = ({ rows, filter, subtitle, issuer, printed, cut }: Props) => (
  <PrintRegister
    heading="In sổ ý kiến"
    title="SỔ TIẾP NHẬN Ý KIẾN, KIẾN NGHỊ"
    subtitle={subtitle}
    backHref={href(routes.petitions, {}, registerParameters(filter))}
    issuer={issuer}
    printed={printed}
    cut={cut ? `${rows.length} dòng đầu` : null}
  >
    <Table
      caption="Sổ tiếp nhận ý kiến, kiến nghị"
      columns={registerColumns(false)}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<p>Không có ý kiến nào khớp bộ lọc.</p>}
    />
  </PrintRegister>
)
