import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PrintSheet } from '#ui/PrintSheet.tsx'
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
  <>
    <div class="screen-only">
      <PageHeading
        title="In sổ ý kiến"
        lead={
          cut
            ? `Chỉ in ${rows.length} dòng đầu. Hãy lọc bớt, hoặc xuất Excel để có đủ.`
            : 'Dùng lệnh in của trình duyệt; khổ giấy A4 ngang.'
        }
        actions={
          <LinkButton variant="secondary" href={href(routes.petitions, {}, registerParameters(filter))}>
            Quay lại sổ
          </LinkButton>
        }
      />
    </div>
    <PrintSheet
      issuer={issuer}
      title="SỔ TIẾP NHẬN Ý KIẾN, KIẾN NGHỊ"
      subtitle={subtitle}
      printed={printed}
      landscape
    >
      <div class="register">
        <Table
          caption="Sổ tiếp nhận ý kiến, kiến nghị"
          columns={registerColumns(false)}
          rows={rows}
          rowKey={({ id }) => id}
          empty={<p>Không có ý kiến nào khớp bộ lọc.</p>}
        />
      </div>
    </PrintSheet>
  </>
)
