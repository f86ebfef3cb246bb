import { createHash } from 'node:crypto'
import type { AccountId, Id } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'

export type ArticleId = Id<'Article'>

/** What an article says: a column (topic), a title, one sentence, and its text as Markdown. */
export type ArticleWords = {
  readonly topicCode: string | null
  readonly title: string
  readonly summary: string
  readonly body: string
}

export type Article = ArticleWords & {
  readonly id: ArticleId
  readonly changedAt: Date
  readonly version: number
}

/** One act of publication, word for word. */
export type Edition = ArticleWords & {
  readonly article: ArticleId
  readonly edition: number
  readonly sha256: string
  readonly publishedBy: AccountId
  readonly publishedAt: Date
  readonly withdrawn: { readonly at: Date; readonly reason: string } | null
}

/** The exact bytes the fingerprint is taken of: JSON with the keys in this order, UTF-8, no white space. */
export const canonicalArticle = ({ topicCode, title, summary, body }: ArticleWords): string =>
  JSON.stringify({ topicCode, title, summary, body })

export const fingerprintOfArticle = (words: ArticleWords): string =>
  createHash('sha256').update(canonicalArticle(words)).digest('hex')

/** Whether these words may become the next edition; `seen` is the fingerprint of what the preview showed. */
export function publishArticle(
  words: ArticleWords,
  seen: string,
  latest: Edition | null,
): Result<{ readonly edition: number }> {
  if (words.body === '')
    return refuse('no-body', 'Bài chưa có nội dung. Hãy viết nội dung rồi công khai.', 'body')
  const now = fingerprintOfArticle(words)
  if (now !== seen)
    return refuse(
      'not-as-previewed',
      'Bài vừa được sửa so với bản xem trước. Hãy xem lại bản dưới đây rồi công khai.',
    )
  if (latest !== null && latest.withdrawn === null && latest.sha256 === now)
    return refuse('unchanged', 'Bài này giống hệt bản đang công khai, không cần công khai lại.')
  return ok({ edition: (latest?.edition ?? 0) + 1 })
}
