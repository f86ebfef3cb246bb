import { formatNumber } from '#domain/number.ts'
import { type RegisterFilter, registerHref, type UnitFigures } from '#features/directives/index.ts'
import { Empty } from '#ui/Empty.tsx'
import { Table } from '#ui/Table.tsx'
import { onTimeRate } from '../figures.ts'

/** Who leads how much, and how much of it came on time. */
export const UnitTable = ({ units }: { units: readonly UnitFigures[] }) => (
  <div class="by-unit">
    <Table
      caption="Chỉ đạo theo đơn vị chủ trì, đơn vị quá hạn nhiều nhất trước"
      rows={units}
      rowKey={({ unit }) => unit}
      columns={[
        { key: 'name', header: 'Đơn vị', hideLabel: true, cell: ({ name }) => name },
        {
          key: 'open',
          header: 'Đang mở',
          align: 'end',
          cell: (row) => figure(row.open, { ...leadBy(row), state: 'open' }),
        },
        {
          key: 'late',
          header: 'Quá hạn',
          align: 'end',
          cell: (row) => figure(row.late, { ...leadBy(row), due: 'late' }, 'danger'),
        },
        {
          key: 'on-time',
          header: 'Đúng hạn',
          align: 'end',
          cell: (row) => figure(row.onTime, { ...leadBy(row), onTime: true }),
        },
        {
          key: 'not-on-time',
          header: 'Muộn',
          align: 'end',
          cell: (row) => figure(row.notOnTime, { ...leadBy(row), onTime: false }),
        },
        { key: 'rate', header: 'Tỷ lệ', align: 'end', nowrap: true, cell: Rate },
      ]}
      empty={<Empty title="Chưa giao việc cho đơn vị nào" />}
    />
    <p class="muted">
      Đúng hạn và muộn luôn tính theo hạn ban đầu, dù đã gia hạn; việc không ghi hạn không tính.
    </p>
  </div>
)

const leadBy = ({ unit }: UnitFigures) => ({ unit, role: 'lead' }) as const

const figure = (count: number, filter: Partial<RegisterFilter>, tone?: 'danger') =>
  count === 0 ? (
    <span class="muted">0</span>
  ) : (
    <a class="figure" data-color={tone} href={registerHref(filter)}>
      {formatNumber(count)}
    </a>
  )

function Rate(row: UnitFigures) {
  const rate = onTimeRate(row)
  if (rate === null) return <span class="muted">chưa đến hạn</span>
  return (
    <span class="rate">
      <meter min={0} max={100} low={50} high={80} optimum={100} value={rate} aria-hidden="true" />
      {rate} %
    </span>
  )
}
