import { newId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { authorize, command, personOf } from '#platform/command.ts'
import { articlePolicy } from '../policy.ts'
import { type ArticleId, type ArticleWords, fingerprintOfArticle, publishArticle } from './article.ts'
import { getArticleForUpdate, listEditions } from './article-queries.ts'

/** A draft; nobody outside the office sees it. */
export const writeArticle = command('article.write', async (tx, actor, words: ArticleWords) => {
  authorize(articlePolicy, actor, 'write', null)
  const id = newId<'Article'>()
  await tx.db
    .insertInto('article')
    .values({
      ward_id: actor.ward,
      id,
      topic_code: words.topicCode,
      title: words.title,
      summary: words.summary,
      body: words.body,
      written_by: personOf(actor),
      written_at: tx.now,
      changed_at: tx.now,
    })
    .execute()
  await tx.announce({
    type: 'article.written',
    subject: { kind: 'article', id },
    data: { title: words.title },
  })
  return ok({ id })
})

export type ChangeArticleInput = ArticleWords & { readonly id: ArticleId; readonly version: number }

/** Changes the draft; what is public stays as published until the next act of publication. */
export const changeArticle = command('article.change', async (tx, actor, input: ChangeArticleInput) => {
  const article = await getArticleForUpdate(tx.db, actor, input.id)
  authorize(articlePolicy, actor, 'write', null)
  if (article.version !== input.version)
    return refuse('stale', 'Có người vừa sửa bài này. Hãy xem bản mới ở trang bên rồi sửa lại.')
  await tx.db
    .updateTable('article')
    .set({
      topic_code: input.topicCode,
      title: input.title,
      summary: input.summary,
      body: input.body,
      changed_at: tx.now,
      version: article.version + 1,
    })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', article.id)
    .execute()
  await tx.announce({
    type: 'article.changed',
    subject: { kind: 'article', id: article.id },
    data: { title: input.title },
  })
  return ok({ id: article.id })
})

export type PublishArticleInput = { readonly id: ArticleId; readonly seen: string }

/** From now on everybody can read it, exactly as previewed. */
export const publishArticleNow = command('article.publish', async (tx, actor, input: PublishArticleInput) => {
  const article = await getArticleForUpdate(tx.db, actor, input.id)
  authorize(articlePolicy, actor, 'publish', null)
  const [latest] = await listEditions(tx.db, actor, article.id)
  const decision = publishArticle(article, input.seen, latest ?? null)
  if (!decision.ok) return decision
  const { edition } = decision.value
  const sha256 = fingerprintOfArticle(article)
  await tx.db
    .insertInto('article_edition')
    .values({
      ward_id: actor.ward,
      article_id: article.id,
      edition,
      topic_code: article.topicCode,
      title: article.title,
      summary: article.summary,
      body: article.body,
      content_sha256: sha256,
      published_by: personOf(actor),
      published_at: tx.now,
    })
    .execute()
  await tx.announce({
    type: 'article.published',
    subject: { kind: 'article', id: article.id },
    data: { version: edition, sha256, title: article.title },
  })
  return ok({ edition })
})

export type WithdrawArticleInput = { readonly id: ArticleId; readonly reason: string }

/** Takes it away from the public at once; the editions stay on record. */
export const withdrawArticle = command('article.withdraw', async (tx, actor, input: WithdrawArticleInput) => {
  const article = await getArticleForUpdate(tx.db, actor, input.id)
  authorize(articlePolicy, actor, 'publish', null)
  const [latest] = await listEditions(tx.db, actor, article.id)
  if (latest === undefined || latest.withdrawn !== null)
    return refuse('not-public', 'Bài này hiện không công khai.')
  await tx.db
    .updateTable('article_edition')
    .set({ withdrawn_at: tx.now, withdrawn_by: personOf(actor), withdrawn_reason: input.reason })
    .where('ward_id', '=', actor.ward)
    .where('article_id', '=', article.id)
    .where('edition', '=', latest.edition)
    .execute()
  await tx.announce({
    type: 'article.withdrawn',
    subject: { kind: 'article', id: article.id },
    data: { version: latest.edition, reason: input.reason },
  })
  return ok({ edition: latest.edition })
})
