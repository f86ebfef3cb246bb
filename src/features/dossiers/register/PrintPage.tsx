import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PrintSheet } from '#ui/PrintSheet.tsx'
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
  <>
    <div class="screen-only">
      <PageHeading
        title="In sổ hồ sơ"
        lead={
          cut
            ? `Chỉ in ${rows.length} dòng đầu. Hãy lọc bớt, hoặc xuất Excel để có đủ.`
            : 'Dùng lệnh in của trình duyệt; khổ giấy A4 ngang.'
        }
        actions={
          <LinkButton href={href(routes.dossiers, {}, registerParameters(filter, sort))}>
            Quay lại sổ
          </LinkButton>
        }
      />
    </div>
    <PrintSheet
      issuer={issuer}
      title="SỔ HỒ SƠ Ý KIẾN, KIẾN NGHỊ"
      subtitle={filterLine(filter, choices)}
      printed={printed}
      landscape
    >
      <div class="register">
        <Table
          caption="Sổ hồ sơ"
          columns={registerColumns(today)}
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
