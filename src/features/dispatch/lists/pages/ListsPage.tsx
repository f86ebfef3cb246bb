import { formatNumber } from '#domain/number.ts'
import { type Unit, unitKindNames } from '#features/people/index.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Status } from '#ui/Status.tsx'
import { Table } from '#ui/Table.tsx'
import { DispatchTabs } from '../../pages/DispatchTabs.tsx'
import { type RecipientList, unitsOfList } from '../list-queries.ts'

type Props = {
  readonly lists: readonly RecipientList[]
  /** Every unit a paper can be addressed to today. */
  readonly units: readonly Unit[]
  readonly mayKeep: boolean
}

/** The recipients the office sends to again and again, by the name it calls them. */
export const ListsPage = ({ lists, units, mayKeep }: Props) => (
  <>
    <PageHeading
      title="Danh sách nơi nhận"
      lead="Gửi văn bản bằng một dấu chọn thay vì chọn từng nơi. Sửa danh sách không đổi những lần đã gửi."
      actions={
        mayKeep && (
          <LinkButton variant="primary" href={href(routes.recipientListNew)}>
            Danh sách mới
          </LinkButton>
        )
      }
    />
    <DispatchTabs current="lists" />
    <Table
      caption="Danh sách nơi nhận"
      rows={lists}
      rowKey={({ id }) => id}
      {...(mayKeep && { rowHref: ({ id }: RecipientList) => href(routes.recipientList, { list: id }) })}
      columns={[
        { key: 'name', header: 'Tên', cell: ({ name }) => name },
        {
          key: 'count',
          header: 'Số nơi',
          align: 'end',
          cell: (list) => formatNumber(unitsOfList(list, units).length + list.bodies.length),
        },
        { key: 'who', header: 'Gồm', cell: (list) => whoWords(list, units) },
        {
          key: 'state',
          header: 'Tình trạng',
          nowrap: true,
          cell: ({ closed }) =>
            closed ? <Status tone="neutral">Thôi dùng</Status> : <Status tone="success">Đang dùng</Status>,
        },
      ]}
    />
  </>
)

const NAMED = 4

/** What belongs to it by kind, then the first few by name. */
function whoWords({ follows, units: named, bodies }: RecipientList, units: readonly Unit[]): string {
  const kinds = follows.map((kind) => `mọi ${unitKindNames[kind].toLocaleLowerCase('vi')}`)
  const names = [...units.filter(({ id }) => named.includes(id)).map(({ name }) => name), ...bodies]
  const more = names.length > NAMED ? [`và ${names.length - NAMED} nơi khác`] : []
  return [...kinds, ...names.slice(0, NAMED), ...more].join('; ')
}
