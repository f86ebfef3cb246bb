import type { IsoDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Filters } from '#ui/Filters.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { TextField } from '#ui/TextField.tsx'
import { unitKindNames } from '../messages.ts'
import type { UnitNode } from '../unit-tree.ts'
import { UnitState } from './UnitState.tsx'

type Props = {
  nodes: readonly UnitNode[]
  /** How many units and groups are listed in all. */
  total: number
  text: string
  withClosed: boolean
  today: IsoDate
  mayCreate: boolean
}

export const UnitsPage = ({ nodes, total, text, withClosed, today, mayCreate }: Props) => (
  <>
    <PageHeading
      title="Đơn vị và tổ dân phố"
      lead={`${text === '' ? `${total.toLocaleString('vi-VN')} đơn vị. ` : ''}Mở từng đơn vị để xem người phụ trách, số điện thoại và các tên gọi khác.`}
      actions={
        mayCreate && (
          <LinkButton variant="primary" href={href(routes.unitNew)}>
            Thêm đơn vị
          </LinkButton>
        )
      }
    />
    <Filters
      action={href(routes.units)}
      values={{ tim: text, 'da-thoi': withClosed ? '1' : '' }}
      active={[
        ...(text === '' ? [] : [{ label: `Tên có "${text}"`, removeHref: listHref('', withClosed) }]),
        ...(withClosed ? [{ label: 'Cả đơn vị đã thôi hoạt động', removeHref: listHref(text, false) }] : []),
      ]}
      clearHref={href(routes.units)}
    >
      <TextField name="tim" label="Tìm theo tên" inputmode="search" />
      <Checkbox name="da-thoi" label="Cả đơn vị đã thôi hoạt động" checked={withClosed} />
    </Filters>
    {nodes.length === 0 ? (
      <Empty title={text === '' ? 'Chưa có đơn vị nào' : 'Không có đơn vị nào mang tên này'}>
        {text === ''
          ? 'Hãy thêm các đơn vị của phường trước, rồi mới thêm người dùng và giao việc được.'
          : 'Hãy thử một từ ngắn hơn; gõ có dấu hay không dấu đều được.'}
      </Empty>
    ) : (
      <UnitList nodes={nodes} today={today} />
    )}
  </>
)

const UnitList = ({ nodes, today }: { nodes: readonly UnitNode[]; today: IsoDate }) => (
  <ul class={nodes.length > 12 ? 'unit-tree unit-tree-many' : 'unit-tree'}>
    {nodes.map(({ unit, children }) => (
      <li key={unit.id}>
        <a href={href(routes.unit, { id: unit.id })}>{unit.name}</a>{' '}
        {unit.kind !== 'group' && <span class="muted">{unitKindNames[unit.kind]}</span>}{' '}
        <UnitState unit={unit} today={today} onlyWhenNotOpen />
        {children.length > 0 && <UnitList nodes={children} today={today} />}
      </li>
    ))}
  </ul>
)

const listHref = (text: string, withClosed: boolean): string =>
  href(routes.units, {}, { tim: text, 'da-thoi': withClosed ? '1' : '' })
