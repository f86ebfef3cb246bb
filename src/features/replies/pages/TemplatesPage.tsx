import { numberText } from '#features/formats/index.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Empty } from '#ui/Empty.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Status } from '#ui/Status.tsx'
import { Table } from '#ui/Table.tsx'
import { symbolOf } from '../letterhead.ts'
import type { KeptLetterhead } from '../letterhead-queries.ts'
import { formNames, kindNames, outcomeNames } from '../messages.ts'
import type { ReplyTemplate } from '../template.ts'
import { ReplyTabs } from './ReplyTabs.tsx'

type Props = {
  readonly templates: readonly ReplyTemplate[]
  readonly letterheads: readonly KeptLetterhead[]
  readonly topics: ReadonlyMap<string, string>
  readonly mayEdit: boolean
  readonly waitingWords: number | null
}

/** The words a letter starts from, and whose paper it is. */
export const TemplatesPage = ({ templates, letterheads, topics, mayEdit, waitingWords }: Props) => (
  <>
    <PageHeading
      title="Mẫu thư, nơi ký"
      lead="Mẫu sửa ở đây không làm thay đổi thư đã soạn."
      actions={
        mayEdit && (
          <>
            <LinkButton href={href(routes.replyTemplateNew)}>Thêm mẫu thư</LinkButton>
            <LinkButton href={href(routes.letterheadNew)}>Thêm nơi ký</LinkButton>
          </>
        )
      }
    />
    <ReplyTabs current="templates" waitingWords={waitingWords} />
    <Card title="Nơi ký">
      <Table
        caption="Nơi ký"
        rows={letterheads}
        rowKey={({ id }) => id}
        rowHref={({ id }) => href(routes.letterhead, { letterhead: id })}
        columns={[
          { key: 'name', header: 'Tên', cell: ({ name }) => name },
          { key: 'issuer', header: 'Cơ quan ban hành', cell: ({ issuer }) => issuer },
          {
            key: 'symbol',
            header: 'Ký hiệu',
            nowrap: true,
            cell: (one) => `${numberText(1, one.family)}${symbolOf(one, 'letter')}`,
          },
          { key: 'signer', header: 'Người ký', cell: ({ position, signer }) => `${position} ${signer}` },
          { key: 'state', header: 'Tình trạng', cell: ({ closed }) => <InUse closed={closed} /> },
        ]}
        empty={
          <Empty title="Chưa có nơi ký nào">
            Ghi một lần cơ quan ban hành, ký hiệu, thẩm quyền và người ký; mọi thư in theo đó.
          </Empty>
        }
      />
    </Card>
    <Card title="Mẫu thư">
      <Table
        caption="Mẫu thư"
        rows={templates}
        rowKey={({ id }) => id}
        rowHref={({ id }) => href(routes.replyTemplate, { template: id })}
        columns={[
          { key: 'name', header: 'Tên mẫu', cell: ({ name }) => name },
          {
            key: 'kind',
            header: 'Dùng khi',
            cell: ({ kind, outcome }) => (outcome === null ? kindNames[kind] : outcomeNames[outcome]),
          },
          {
            key: 'topic',
            header: 'Lĩnh vực',
            cell: ({ topicCode }) =>
              topicCode === null ? 'Mọi lĩnh vực' : (topics.get(topicCode) ?? topicCode),
          },
          { key: 'form', header: 'Thể loại', cell: ({ form }) => formNames[form] },
          { key: 'state', header: 'Tình trạng', cell: ({ closed }) => <InUse closed={closed} /> },
        ]}
        empty={<Empty title="Chưa có mẫu thư nào">Thêm mẫu đầu tiên để bắt đầu soạn thư.</Empty>}
      />
    </Card>
  </>
)

const InUse = ({ closed }: { readonly closed: boolean }) => (
  <Status tone={closed ? 'neutral' : 'success'}>{closed ? 'Thôi dùng' : 'Đang dùng'}</Status>
)
