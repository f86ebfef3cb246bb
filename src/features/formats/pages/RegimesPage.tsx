import { formatDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Table } from '#ui/Table.tsx'
import type { Regime } from '../rules/rule.ts'

/** Newest first. */
export const RegimesPage = ({ regimes }: { readonly regimes: readonly Regime[] }) => (
  <>
    <PageHeading
      title="Thể thức văn bản"
      lead="Văn bản in ra theo quy định đang có hiệu lực vào ngày ban hành."
      actions={<LinkButton href={href(routes.formatCheck)}>Kiểm tra thể thức một tệp</LinkButton>}
    />
    <Table
      caption="Các quy định về thể thức"
      columns={[
        {
          key: 'name',
          header: 'Quy định',
          cell: ({ name, family }) => `${name}, văn bản của ${family === 'party' ? 'Đảng' : 'Nhà nước'}`,
        },
        { key: 'source', header: 'Văn bản gốc', cell: ({ source }) => source },
        { key: 'from', header: 'Áp dụng từ', cell: ({ from }) => formatDate(from), nowrap: true },
        {
          key: 'until',
          header: 'Đến trước',
          cell: (regime) => {
            const next = after(regime, regimes)
            return next === undefined ? 'đang áp dụng' : formatDate(next.from)
          },
          nowrap: true,
        },
      ]}
      rows={regimes}
      rowKey={({ key }) => key}
      rowHref={({ key }) => href(routes.formatRegime, { regime: key })}
    />
  </>
)

const after = (regime: Regime, all: readonly Regime[]): Regime | undefined =>
  all.findLast((one) => one.family === regime.family && one.from > regime.from)
