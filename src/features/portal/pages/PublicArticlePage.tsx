import { formatMoment } from '#domain/date.ts'
import { type ArticleEdition, ArticleSheet } from '#features/announcements/index.ts'
import type { Ward } from '#platform/http/context.ts'
import { href, routes } from '#routes'
import { PrintSheet } from '#ui/PrintSheet.tsx'
import { Moment } from '#ui/When.tsx'
import { issuerOf } from '../issuer.ts'

type Props = {
  readonly edition: ArticleEdition
  readonly editions: readonly ArticleEdition[]
  readonly column: string | null
  readonly ward: Ward
  readonly printedAt: Date
}

/** One article: to be read, to be printed for the group house, and to be checked. */
export const PublicArticlePage = ({ edition, editions, column, ward, printedAt }: Props) => (
  <>
    <PrintSheet
      issuer={issuerOf(ward)}
      title={edition.title}
      printed={`In lúc ${formatMoment(printedAt)}. Dấu vân tay nội dung: ${edition.sha256}`}
    >
      <ArticleSheet words={edition} column={column} publishedAt={edition.publishedAt} />
    </PrintSheet>
    <section class="trust">
      <h2>Các bản đã đăng</h2>
      <ol class="editions">
        {editions.map((one) => (
          <li key={one.edition}>
            <strong>Bản {one.edition}</strong>, <Moment at={one.publishedAt} />
            <p class="muted">
              Dấu vân tay SHA-256: <code class="fingerprint">{one.sha256}</code>
            </p>
          </li>
        ))}
      </ol>
      <p>
        <a href={href(routes.publicArticleData, { article: edition.article })}>Tải dữ liệu của bản này</a> để
        tự tính dấu vân tay.
      </p>
    </section>
  </>
)
