import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Status } from '#ui/Status.tsx'
import { Table } from '#ui/Table.tsx'
import { Moment } from '#ui/When.tsx'
import { PublicationTabs } from '../../pages/PublicationTabs.tsx'
import { type Article, type Edition, fingerprintOfArticle } from '../article.ts'

type Props = {
  readonly articles: readonly Article[]
  readonly editions: readonly Edition[]
  readonly columns: ReadonlyMap<string, string>
  readonly mayWrite: boolean
}

/** Every article with its column, and whether the people can read it as it stands now. */
export const ArticlesPage = ({ articles, editions, columns, mayWrite }: Props) => (
  <>
    <PageHeading
      title="Chuyên mục"
      lead="Bài hướng dẫn cho bà con theo từng lĩnh vực: thủ tục đất đai, quy định về vỉa hè, lịch thu gom rác…"
      actions={
        mayWrite && (
          <LinkButton variant="primary" href={href(routes.articleNew)}>
            Viết bài mới
          </LinkButton>
        )
      }
    />
    <PublicationTabs current="articles" />
    <Table
      caption="Các bài của chuyên mục"
      rows={articles}
      rowKey={({ id }) => id}
      rowHref={({ id }) => href(routes.articleEdit, { article: id })}
      columns={[
        { key: 'title', header: 'Tiêu đề', cell: ({ title }) => title },
        {
          key: 'column',
          header: 'Chuyên mục',
          cell: ({ topicCode }) =>
            topicCode === null ? 'Thông tin chung' : (columns.get(topicCode) ?? topicCode),
        },
        {
          key: 'changed',
          header: 'Sửa lần cuối',
          nowrap: true,
          cell: ({ changedAt }) => <Moment at={changedAt} />,
        },
        {
          key: 'state',
          header: 'Công khai',
          cell: (article) => (
            <Standing article={article} latest={editions.find((one) => one.article === article.id)} />
          ),
        },
      ]}
      empty={
        <Empty title="Chưa có bài nào">
          Viết bài đầu tiên, ví dụ hướng dẫn hồ sơ cấp Giấy chứng nhận lần đầu.
        </Empty>
      }
    />
  </>
)

const Standing = ({ article, latest }: { article: Article; latest: Edition | undefined }) => {
  if (latest === undefined) return <Status tone="neutral">Bản nháp</Status>
  if (latest.withdrawn !== null) return <Status tone="warning">Đã thu hồi</Status>
  return latest.sha256 === fingerprintOfArticle(article) ? (
    <Status tone="success">{`Đang công khai, bản ${latest.edition}`}</Status>
  ) : (
    <Status tone="info">{`Đang công khai bản ${latest.edition}, có sửa chưa đăng`}</Status>
  )
}
