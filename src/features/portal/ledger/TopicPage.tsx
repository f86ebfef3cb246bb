import type { ArticleEdition } from '#features/announcements/index.ts'
import { href, routes } from '#routes'
import { Empty } from '#ui/Empty.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { MatterItem } from './MatterItem.tsx'
import type { PublicMatter } from './public-ledger-queries.ts'

type Props = {
  readonly name: string
  readonly matters: readonly PublicMatter[]
  readonly articles: readonly ArticleEdition[]
}

/** Everything public about one topic: what was promised, and what the ward explains. */
export const TopicPage = ({ name, matters, articles }: Props) => (
  <>
    <PageHeading over="Lĩnh vực" title={name} />
    {matters.length + articles.length === 0 && <Empty title="Chưa có nội dung công khai về lĩnh vực này" />}
    {matters.length > 0 && (
      <section class="published-section">
        <h2>Việc phường đã nhận</h2>
        <ul class="matters">
          {matters.map((one) => (
            <MatterItem key={one.content.dossier} {...one} />
          ))}
        </ul>
      </section>
    )}
    {articles.length > 0 && (
      <section class="published-section">
        <h2>Bài hướng dẫn</h2>
        <ul class="published">
          {articles.map((one) => (
            <li key={one.article}>
              <a href={href(routes.publicArticle, { article: one.article })}>{one.title}</a>
              {one.summary !== '' && <p>{one.summary}</p>}
            </li>
          ))}
        </ul>
      </section>
    )}
  </>
)
