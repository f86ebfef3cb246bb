import { dateInVietnam, formatDate } from '#domain/date.ts'
import type { ArticleEdition } from '#features/announcements/index.ts'
import { href, routes } from '#routes'
import { Empty } from '#ui/Empty.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PublicSearch } from './PublicSearch.tsx'

type Props = {
  readonly q: string
  readonly articles: readonly ArticleEdition[]
  readonly columns: ReadonlyMap<string, string>
}

/** Articles by their columns, the newest first in each. */
export const PublicArticlesPage = ({ q, articles, columns }: Props) => (
  <>
    <PageHeading
      title="Chuyên mục"
      lead="Phường giải thích thủ tục, quy định và việc chung để bà con tiện làm theo."
    />
    <PublicSearch action={href(routes.publicArticles)} q={q} label="Tìm bài" />
    {articles.length === 0 && (
      <Empty title={q === '' ? 'Chưa có bài nào' : `Không có bài nào nói về “${q}”`}>
        {q !== '' && <a href={href(routes.publicArticles)}>Xem tất cả các bài</a>}
      </Empty>
    )}
    {[...Map.groupBy(articles, ({ topicCode }) => topicCode)].map(([code, own]) => (
      <section key={code ?? 'chung'} class="published-section">
        <h2>{code === null ? 'Thông tin chung' : (columns.get(code) ?? 'Chuyên mục khác')}</h2>
        <ul class="published">
          {own.map((one) => (
            <li key={one.article}>
              <a href={href(routes.publicArticle, { article: one.article })}>{one.title}</a>
              {one.summary !== '' && <p>{one.summary}</p>}
              <p class="muted">Đăng ngày {formatDate(dateInVietnam(one.publishedAt))}</p>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
)
