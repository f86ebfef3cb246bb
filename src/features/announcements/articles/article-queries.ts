import { type Selectable, sql } from 'kysely'
import type { ArticleEdition, Article as ArticleTable } from '#db/tables.ts'
import type { Actor } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { Article, ArticleId, Edition } from './article.ts'

type Ward = Pick<Actor, 'ward'>

export async function getArticle(db: DatabaseTransaction, { ward }: Ward, id: ArticleId): Promise<Article> {
  const row = await db
    .selectFrom('article')
    .selectAll()
    .where('ward_id', '=', ward)
    .where('id', '=', id)
    .executeTakeFirst()
  return toArticle(found(row, 'article'))
}

/** The same, locked until the transaction ends. */
export async function getArticleForUpdate(
  db: DatabaseTransaction,
  { ward }: Ward,
  id: ArticleId,
): Promise<Article> {
  const row = await db
    .selectFrom('article')
    .selectAll()
    .where('ward_id', '=', ward)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return toArticle(found(row, 'article'))
}

/** Every article, the last changed first. */
export async function listArticles(db: DatabaseTransaction, { ward }: Ward): Promise<readonly Article[]> {
  const rows = await db
    .selectFrom('article')
    .selectAll()
    .where('ward_id', '=', ward)
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(toArticle)
}

/** Every edition of one article, the latest first. */
export async function listEditions(
  db: DatabaseTransaction,
  { ward }: Ward,
  article: ArticleId,
): Promise<readonly Edition[]> {
  const rows = await db
    .selectFrom('article_edition')
    .selectAll()
    .where('ward_id', '=', ward)
    .where('article_id', '=', article)
    .orderBy('edition', 'desc')
    .execute()
  return rows.map(toEdition)
}

/** The latest edition of every article that was ever published, withdrawn ones too. */
export async function listLatestEditions(
  db: DatabaseTransaction,
  { ward }: Ward,
): Promise<readonly Edition[]> {
  const rows = await db
    .selectFrom('article_edition')
    .distinctOn('article_id')
    .selectAll()
    .where('ward_id', '=', ward)
    .orderBy('article_id')
    .orderBy('edition', 'desc')
    .execute()
  return rows.map(toEdition).toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime())
}

/** What everybody can read now and that holds every word of `text`, with or without accents; the newest first. */
export async function findPublicArticles(
  db: DatabaseTransaction,
  actor: Ward,
  text: string,
): Promise<readonly Edition[]> {
  const published = (await listLatestEditions(db, actor)).filter(({ withdrawn }) => withdrawn === null)
  if (text === '') return published
  const { rows } = await sql<{ article_id: string; edition: number }>`
    select article_id, edition from article_edition
    where ward_id = ${actor.ward} and withdrawn_at is null
      and search @@ plainto_tsquery('pg_catalog.simple', fold(${text}))`.execute(db)
  const hits = new Set(rows.map(({ article_id, edition }) => `${article_id}/${edition}`))
  return published.filter(({ article, edition }) => hits.has(`${article}/${edition}`))
}

const toArticle = (row: Selectable<ArticleTable>): Article => ({
  id: row.id as ArticleId,
  topicCode: row.topic_code,
  title: row.title,
  summary: row.summary,
  body: row.body,
  changedAt: row.changed_at,
  version: row.version,
})

const toEdition = (row: Selectable<ArticleEdition>): Edition => ({
  article: row.article_id as ArticleId,
  edition: row.edition,
  topicCode: row.topic_code,
  title: row.title,
  summary: row.summary,
  body: row.body,
  sha256: row.content_sha256,
  publishedBy: row.published_by as AccountId,
  publishedAt: row.published_at,
  withdrawn: row.withdrawn_at === null ? null : { at: row.withdrawn_at, reason: row.withdrawn_reason ?? '' },
})
