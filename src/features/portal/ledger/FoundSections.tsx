import type { ArticleEdition } from '#features/announcements/index.ts'
import { href, routes } from '#routes'
import { MatterItem } from './MatterItem.tsx'
import type { PublicMatter } from './public-ledger-queries.ts'

export type Found = {
  readonly matters: readonly PublicMatter[]
  readonly articles: readonly ArticleEdition[]
}

/** What the ward promised about something, and what it explains of it. */
export const FoundSections = ({ matters, articles }: Found) => (
  <>
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
