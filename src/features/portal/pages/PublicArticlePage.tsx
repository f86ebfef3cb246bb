import { formatMoment } from '#domain/date.ts'
import { type ArticleEdition, ArticleSheet } from '#features/announcements/index.ts'
import type { Ward } from '#platform/http/context.ts'
import { href, routes } from '#routes'
import { PrintSheet } from '#ui/PrintSheet.tsx'
import { issuerOf } from '../issuer.ts'
import { PublicEditions } from './PublicEditions.tsx'

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
      printed={`In lúc ${formatMoment(printedAt)}. Mã kiểm nội dung: ${edition.sha256}`}
    >
      <ArticleSheet words={edition} column={column} publishedAt={edition.publishedAt} />
    </PrintSheet>
    <PublicEditions
      editions={editions.map((one) => ({
        ...one,
        number: one.edition,
        withdrawnAt: one.withdrawn?.at ?? null,
        changes: null,
      }))}
      dataHref={href(routes.publicArticleData, { article: edition.article })}
    />
  </>
)
