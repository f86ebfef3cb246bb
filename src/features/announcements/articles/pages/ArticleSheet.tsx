import { formatMoment } from '#domain/date.ts'
import { Markdown } from '#ui/Markdown.tsx'
import type { ArticleWords } from '../article.ts'

type Props = {
  readonly words: ArticleWords
  readonly column: string | null
  readonly publishedAt: Date | null
  /** 2 inside a page with a title of its own. */
  readonly headingLevel?: 1 | 2
}

/** An article as everybody reads it. */
export const ArticleSheet = ({ words, column, publishedAt, headingLevel = 1 }: Props) => {
  const Heading = `h${headingLevel}` as const
  return (
    <article class="article">
      <p class="over">{column ?? 'Thông tin chung'}</p>
      <Heading>{words.title}</Heading>
      {words.summary !== '' && <p class="lead">{words.summary}</p>}
      {publishedAt !== null && <p class="muted">Đăng lúc {formatMoment(publishedAt)}</p>}
      <Markdown text={words.body} />
    </article>
  )
}
