import type { ReplyTemplate } from '#features/replies/index.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Empty } from '#ui/Empty.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { type Column, Table } from '#ui/Table.tsx'
import { kindGroups } from '../../begin/kind-groups.ts'
import { kinds } from '../../kinds.ts'
import type { DocumentTemplate } from '../../template.ts'

type Props = {
  readonly templates: readonly DocumentTemplate[]
  readonly letters: readonly ReplyTemplate[]
  readonly mayEdit: boolean
}

/** Every template by the work it serves; letters to citizens have theirs on a page of their own. */
export const TemplatesPage = ({ templates, letters, mayEdit }: Props) => {
  const closed = templates.filter((one) => one.closed)
  return (
    <>
      <PageHeading
        title="Mẫu văn bản"
        lead="Sửa mẫu không làm thay đổi văn bản đã soạn. Bản cũ của mẫu vẫn xem lại được."
        actions={mayEdit && <LinkButton href={href(routes.documentTemplateNew)}>Thêm mẫu</LinkButton>}
      />
      {templates.length === closed.length && (
        <Empty title="Chưa có mẫu nào đang dùng">
          {mayEdit ? 'Thêm mẫu đầu tiên, hoặc cho dùng lại mẫu ở dưới.' : 'Văn phòng Đảng ủy thêm mẫu ở đây.'}
        </Empty>
      )}
      {kindGroups.map(({ title, kinds: own }) => {
        const rows = own.flatMap((kind) => templates.filter((one) => !one.closed && one.kind === kind))
        return rows.length === 0 ? null : (
          <Card key={title} title={title}>
            <List caption={title} rows={rows} />
          </Card>
        )
      })}
      <Card
        title="Thư gửi người dân"
        actions={
          <LinkButton size="sm" href={href(routes.replyTemplates)}>
            Mẫu thư, nơi ký
          </LinkButton>
        }
      >
        <ul class="paper-kinds">
          {letters
            .filter((one) => !one.closed)
            .map(({ id, name }) => (
              <li key={id}>
                <a href={href(routes.replyTemplate, { template: id })}>{name}</a>
              </li>
            ))}
        </ul>
      </Card>
      {closed.length > 0 && (
        <details class="more">
          <summary>{closed.length} mẫu thôi dùng</summary>
          <List caption="Mẫu thôi dùng" rows={closed} />
        </details>
      )}
    </>
  )
}

const List = ({
  caption,
  rows,
}: {
  readonly caption: string
  readonly rows: readonly DocumentTemplate[]
}) => (
  <Table
    caption={caption}
    columns={columns}
    rows={rows}
    rowKey={({ id }) => id}
    rowHref={({ id }) => href(routes.documentTemplate, { template: id })}
  />
)

const columns: readonly Column<DocumentTemplate>[] = [
  { key: 'name', header: 'Tên mẫu', cell: ({ name }) => name },
  { key: 'kind', header: 'Dùng cho', cell: ({ kind }) => kinds[kind].name },
  {
    key: 'family',
    header: 'Thể thức',
    nowrap: true,
    cell: ({ family, type }) =>
      [family === 'party' ? 'Đảng' : 'Nhà nước', type === '' ? 'không số' : type].join(', '),
  },
  { key: 'version', header: 'Bản', align: 'end', nowrap: true, cell: ({ version }) => version },
]
