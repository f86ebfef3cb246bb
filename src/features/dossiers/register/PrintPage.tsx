import { href, routes } from '#routes'
import { PrintRegister } from '#ui/PrintRegister.tsx'
import { Table } from '#ui/Table.tsx'
import { registerColumns } from './columns.tsx'
import { registerParameters } from './filter.ts'
import type { Shown } from './RegisterPage.tsx'
import { filterLine } from './words.ts'

type PrintProps = Shown & {
  readonly issuer: readonly string[]
  readonly printed: string
  readonly cut: boolean
}

/** The register as the office files it. */
export const PrintPage = ({ rows, filter, sort, choices, today, issuer, printed, cut }: PrintProps) => (
  <PrintRegister
    heading="In sổ hồ sơ"
    title="SỔ HỒ SƠ Ý KIẾN, KIẾN NGHỊ"
    subtitle={filterLine(filter, choices)}
    backHref={href(routes.dossiers, {}, registerParameters(filter, sort))}
    issuer={issuer}
    printed={printed}
    cut={cut ? `${rows.length} dòng đầu` : null}
    signed
  >
    <Table
      caption="Sổ hồ sơ"
      columns={registerColumns(today)}
      rows={rows}
      rowKey={(row) => row.id}
      empty={<p>Không có dòng nào khớp bộ lọc.</p>}
    />
  </PrintRegister>
)
